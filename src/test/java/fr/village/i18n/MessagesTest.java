package fr.village.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class MessagesTest {
  @Test
  void frenchForEveryFrenchLocaleEnglishForAllOthers() {
    assertThat(Messages.of(Locale.CANADA_FRENCH).text("cli.label.command")).isEqualTo("[COMMANDE]");
    assertThat(Messages.of(Locale.GERMANY).text("cli.label.command")).isEqualTo("[COMMAND]");
  }

  @Test
  void englishOnAFrenchMachineIsEnglish() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRANCE);
      assertThat(Messages.of(Locale.ENGLISH).text("cli.label.command")).isEqualTo("[COMMAND]");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void argumentsAreWrittenAsTheLocaleWritesThem() {
    Messages french = Messages.of(Locale.FRANCE);
    assertThat(french.text("cli.hint", LocalDate.of(2026, 3, 10))).endsWith("10 mars 2026");
    // the day first, as the fields of every screen write it
    assertThat(Messages.of(Locale.US).text("cli.hint", LocalDate.of(2026, 3, 10)))
        .endsWith("10 March 2026");
    assertThat(french.text("cli.hint", 1234)).endsWith("1\u202f234");
    assertThat(Messages.of(Locale.UK).text("cli.hint", 1234)).endsWith("1,234");
  }

  @Test
  void anUnknownKeyShowsItself() {
    assertThat(Messages.of(Locale.FRENCH).text("nowhere.to-be-found")).endsWith("to-be-found");
  }
}
