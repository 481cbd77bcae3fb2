package fr.village.i18n;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as one language writes them, in the window and on paper. */
public final class DateTexts {
  private static final int HOUR = 60;

  private final boolean french;

  public DateTexts(boolean french) {
    this.french = french;
  }

  public Locale locale() {
    return french ? Locale.FRANCE : Locale.UK;
  }

  /** "mardi 10 mars 2026". */
  public String fullDate(LocalDate date) {
    return first(date, date.getDayOfMonth() == 1 && french ? "EEEE 1'er' MMMM y" : "EEEE d MMMM y");
  }

  /** "mar. 10 mars 2026". */
  public String dayAndDate(LocalDate date) {
    return first(date, date.getDayOfMonth() == 1 && french ? "EEE 1'er' MMM y" : "EEE d MMM y");
  }

  /** "10 mars 2026". */
  public String date(LocalDate date) {
    return first(date, date.getDayOfMonth() == 1 && french ? "1'er' MMMM y" : "d MMMM y");
  }

  /** "10 avr.". */
  public String shortDate(LocalDate date) {
    return first(date, date.getDayOfMonth() == 1 && french ? "1'er' MMM" : "d MMM");
  }

  /** "jeu. 12". */
  public String day(LocalDate date) {
    return first(date, "EEE d");
  }

  /** "9 h 30" or "9:30". */
  public String time(LocalTime time) {
    return french
        ? String.format(Locale.ROOT, "%d\u00a0h\u00a0%02d", time.getHour(), time.getMinute())
        : String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
  }

  /** "1 h 30", "20 min". */
  public String duration(Duration duration) {
    long minutes = duration.toMinutes();
    if (minutes < HOUR) {
      return minutes + "\u00a0min";
    }
    return minutes % HOUR == 0
        ? minutes / HOUR + "\u00a0h"
        : String.format(Locale.ROOT, "%d\u00a0h\u00a0%02d", minutes / HOUR, minutes % HOUR);
  }

  /** "Mars 2026". */
  public String month(YearMonth month) {
    String written = DateTimeFormatter.ofPattern("MMMM y", locale()).format(month);
    return written.substring(0, 1).toUpperCase(locale()) + written.substring(1);
  }

  private String first(LocalDate date, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale()).format(date);
  }
}
