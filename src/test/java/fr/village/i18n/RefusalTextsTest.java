package fr.village.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.Check;
import fr.village.domain.Invalid;
import fr.village.domain.Text;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class RefusalTextsTest {
  private static final Messages FRENCH = Messages.of(Locale.FRANCE);

  @Test
  void aRefusalNamesTheFieldInTheUsersWords() {
    assertThat(sentence(() -> Text.line("family.name", "a".repeat(400))))
        .isEqualTo("C’est trop long (400 caractères, 120 au plus)\u202f: le nom de la famille.");
  }

  @Test
  void aYearHasNoThousandsSeparator() {
    assertThat(sentence(() -> Check.range("parent.birthYear", 20266, 1900, 2200)))
        .isEqualTo("20266 ne va pas\u202f: l’année de naissance va de 1900 à 2200.");
  }

  @Test
  void everyFieldOfTheDomainHasAName() throws IOException {
    Predicate<String> fieldLike =
        Pattern.compile("[a-z][a-zA-Z]+(\\.[a-z][a-zA-Z]+)+").asMatchPredicate();
    assertThat(
            SourceTexts.ofMain().stream()
                .filter(literal -> literal.file().contains("/domain/"))
                .filter(literal -> fieldLike.test(literal.text()))
                .filter(literal -> !literal.text().startsWith("invalid."))
                .filter(literal -> !FRENCH.has("field." + literal.text())))
        .isEmpty();
  }

  private static String sentence(Runnable refused) {
    try {
      refused.run();
    } catch (Invalid invalid) {
      return FRENCH.text(invalid.key(), invalid.arguments().toArray());
    }
    throw new AssertionError("nothing was refused");
  }
}
