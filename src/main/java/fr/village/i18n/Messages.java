package fr.village.i18n;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of one language: French for every French locale, English for all others. Immutable;
 * whoever changes the language takes another instance.
 *
 * <p>Texts are {@link MessageFormat} patterns. Numbers are written as the locale writes them, so a
 * year or a code goes in as a string; a {@link LocalDate} becomes "10 mars 2026", "1er mars 2026";
 * an argument that names a field of the domain, such as "family.name", becomes the words under
 * {@code field.}. Quotes are typographic in both languages, so that no apostrophe is taken for
 * MessageFormat's own.
 */
public final class Messages {
  private static final String BUNDLE = "fr.village.i18n.messages";
  private static final String FIELD = "field.";

  private final Locale locale;
  private final ResourceBundle bundle;

  private Messages(Locale locale, ResourceBundle bundle) {
    this.locale = locale;
    this.bundle = bundle;
  }

  public static Messages of(Locale locale) {
    // no fallback: English asked for on a French machine is English, not the machine's French
    Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    return new Messages(locale, ResourceBundle.getBundle(BUNDLE, locale, control));
  }

  /** The texts in the language of the system. */
  public static Messages ofSystem() {
    return of(Locale.getDefault(Locale.Category.DISPLAY));
  }

  public Locale locale() {
    return locale;
  }

  public boolean isFrench() {
    return locale.getLanguage().equals(Locale.FRENCH.getLanguage());
  }

  /** The same texts for libraries that look them up themselves. */
  public ResourceBundle bundle() {
    return bundle;
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The text of a key with its arguments filled in; the key itself where there is no text. */
  public String text(String key, Object... arguments) {
    if (!has(key)) {
      return key;
    }
    String pattern = bundle.getString(key);
    if (arguments.length == 0) {
      return pattern;
    }
    Object[] written = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      written[i] = written(arguments[i]);
    }
    return new MessageFormat(pattern, locale).format(written);
  }

  private Object written(Object argument) {
    return switch (argument) {
      case LocalDate date -> longDate(date);
      case String field when has(FIELD + field) -> bundle.getString(FIELD + field);
      default -> argument;
    };
  }

  private String longDate(LocalDate date) {
    boolean first = date.getDayOfMonth() == 1 && isFrench();
    return DateTimeFormatter.ofPattern(first ? "d'er' MMMM y" : "d MMMM y", locale).format(date);
  }
}
