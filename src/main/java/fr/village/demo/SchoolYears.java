package fr.village.demo;

import fr.village.domain.Id;
import fr.village.domain.house.SchoolHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * School holidays as a facilitator would have entered them. Invented, close to the decrees' of each
 * zone: Village itself never computes them.
 */
final class SchoolYears {
  /** When the holidays fall. */
  enum Zone {
    A(0),
    B(7),
    C(14),
    ANTILLES(0),
    REUNION(0);

    private final int shift;

    Zone(int shift) {
      this.shift = shift;
    }
  }

  private static final int FORTNIGHT = 15;

  private SchoolYears() {}

  /** Those that touch the years from {@code first} to {@code last}, in order. */
  static List<SchoolHoliday> of(Zone zone, int first, int last, Supplier<Id<SchoolHoliday>> ids) {
    List<SchoolHoliday> result = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      switch (zone) {
        case A, B, C -> metropolitan(result, zone, year, ids);
        case ANTILLES -> antilles(result, year, ids);
        case REUNION -> reunion(result, year, ids);
      }
    }
    result.sort(Comparator.comparing(SchoolHoliday::from));
    return result;
  }

  private static void metropolitan(
      List<SchoolHoliday> to, Zone zone, int year, Supplier<Id<SchoolHoliday>> ids) {
    LocalDate winter = saturday(year, 2, 7).plusDays(zone.shift);
    add(to, ids, "Hiver", winter, winter.plusDays(FORTNIGHT));
    add(to, ids, "Printemps", winter.plusWeeks(9), winter.plusWeeks(9).plusDays(FORTNIGHT));
    add(to, ids, "Été", saturday(year, 7, 4), LocalDate.of(year, 8, 31));
    add(to, ids, "Toussaint", saturday(year, 10, 17), saturday(year, 10, 17).plusDays(FORTNIGHT));
    add(to, ids, "Noël", saturday(year, 12, 18), saturday(year, 12, 18).plusDays(FORTNIGHT));
  }

  private static void antilles(List<SchoolHoliday> to, int year, Supplier<Id<SchoolHoliday>> ids) {
    LocalDate carnival = saturday(year, 2, 7);
    add(to, ids, "Carnaval", carnival, carnival.plusDays(FORTNIGHT));
    add(to, ids, "Pâques", saturday(year, 3, 28), saturday(year, 3, 28).plusDays(FORTNIGHT));
    add(to, ids, "Été", saturday(year, 7, 4), LocalDate.of(year, 8, 31));
    add(to, ids, "Toussaint", saturday(year, 10, 17), saturday(year, 10, 17).plusDays(FORTNIGHT));
    add(to, ids, "Noël", saturday(year, 12, 18), saturday(year, 12, 18).plusDays(FORTNIGHT));
  }

  private static void reunion(List<SchoolHoliday> to, int year, Supplier<Id<SchoolHoliday>> ids) {
    add(to, ids, "Mars", saturday(year, 3, 7), saturday(year, 3, 7).plusDays(FORTNIGHT));
    add(to, ids, "Mai", saturday(year, 5, 9), saturday(year, 5, 9).plusDays(FORTNIGHT));
    add(to, ids, "Hiver austral", saturday(year, 7, 4), LocalDate.of(year, 8, 16));
    add(to, ids, "Octobre", saturday(year, 10, 10), saturday(year, 10, 10).plusDays(FORTNIGHT));
    add(to, ids, "Été austral", saturday(year, 12, 18), LocalDate.of(year + 1, 1, 24));
  }

  private static LocalDate saturday(int year, int month, int day) {
    return LocalDate.of(year, month, day).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
  }

  private static void add(
      List<SchoolHoliday> to,
      Supplier<Id<SchoolHoliday>> ids,
      String label,
      LocalDate from,
      LocalDate last) {
    to.add(new SchoolHoliday(ids.get(), label + " " + from.getYear() + " (exemple)", from, last));
  }
}
