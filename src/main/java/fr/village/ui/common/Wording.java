package fr.village.ui.common;

import fr.village.domain.Invalid;
import fr.village.domain.reference.Label;
import fr.village.i18n.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Texts, dates and times as the screen's language writes them. */
public final class Wording {
  private static final int HOUR = 60;

  private final Messages messages;
  private final boolean french;

  public Wording(Messages messages) {
    this.messages = messages;
    this.french = messages.locale().getLanguage().equals("fr");
  }

  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  public String text(Said said) {
    Object[] written = said.arguments().stream().map(this::written).toArray();
    return messages.text(said.key(), written);
  }

  public String text(Label label) {
    return french ? label.fr() : label.en();
  }

  private Object written(Object argument) {
    return switch (argument) {
      case Said said -> text(said);
      case Label label -> text(label);
      default -> argument;
    };
  }

  public String text(Invalid refused) {
    return messages.text(refused.key(), refused.arguments().toArray());
  }

  public boolean isFrench() {
    return french;
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

  private String first(LocalDate date, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale()).format(date);
  }
}
