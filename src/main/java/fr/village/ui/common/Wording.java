package fr.village.ui.common;

import fr.village.domain.Invalid;
import fr.village.domain.reference.Label;
import fr.village.i18n.DateTexts;
import fr.village.i18n.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** Texts, dates and times as the screen's language writes them. */
public final class Wording {
  private final Messages messages;
  private final boolean french;
  private final DateTexts dates;

  public Wording(Messages messages) {
    this.messages = messages;
    this.french = messages.isFrench();
    this.dates = new DateTexts(french);
  }

  /** The texts themselves, for what is written on paper in the screen's language. */
  public Messages messages() {
    return messages;
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
    return dates.locale();
  }

  /** "mardi 10 mars 2026". */
  public String fullDate(LocalDate date) {
    return dates.fullDate(date);
  }

  /** "mar. 10 mars 2026". */
  public String dayAndDate(LocalDate date) {
    return dates.dayAndDate(date);
  }

  /** "10 mars 2026". */
  public String date(LocalDate date) {
    return dates.date(date);
  }

  /** "10 avr.". */
  public String shortDate(LocalDate date) {
    return dates.shortDate(date);
  }

  /** "jeu. 12". */
  public String day(LocalDate date) {
    return dates.day(date);
  }

  /** "9 h 30" or "9:30". */
  public String time(LocalTime time) {
    return dates.time(time);
  }

  /** "1 h 30", "20 min". */
  public String duration(Duration duration) {
    return dates.duration(duration);
  }
}
