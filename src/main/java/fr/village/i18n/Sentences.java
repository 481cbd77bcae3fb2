package fr.village.i18n;

import fr.village.domain.Invalid;
import java.util.List;

/** What the domain refuses, as a sentence that names the field and says what to do. */
public final class Sentences {
  private static final String FIELD = "field.";

  private Sentences() {}

  /** The sentence of a refusal; its first argument, where it is a field's name, becomes a label. */
  public static String of(Messages messages, Invalid refusal) {
    List<Object> arguments = refusal.arguments();
    Object[] written = new Object[arguments.size()];
    for (int i = 0; i < written.length; i++) {
      written[i] = word(messages, arguments.get(i));
    }
    return messages.text(refusal.key(), written);
  }

  private static Object word(Messages messages, Object argument) {
    return switch (argument) {
      case String text when messages.has(FIELD + text) -> messages.text(FIELD + text);
      // a year is not a quantity: no thousands separator
      case Integer number -> number.toString();
      default -> argument;
    };
  }
}
