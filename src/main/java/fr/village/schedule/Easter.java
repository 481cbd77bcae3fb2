package fr.village.schedule;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar. */
final class Easter {
  private Easter() {}

  /**
   * The "anonymous Gregorian" algorithm (Meeus, Astronomical Algorithms, chapter 8), exact for
   * every year from 1583.
   */
  static LocalDate sunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int yearOfCentury = year % 100;
    int moonShift = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
    int toSunday =
        (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * toSunday) / 451;
    int march = epact + toSunday - 7 * late + 22;
    return LocalDate.of(year, 3, 1).plusDays(march - 1L);
  }
}
