package fr.village.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.i18n.Messages;
import fr.village.store.NotebookException.Problem;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemMessagesTest {
  @ParameterizedTest
  @EnumSource(Problem.class)
  void everyProblemIsToldInBothLanguages(Problem problem) {
    for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
      String text = Messages.of(locale).text(problem.messageKey(), "/home/anne/Arras.village");
      assertThat(text).isNotEqualTo(problem.messageKey()).contains(". ");
    }
  }

  @Test
  void everyTextIsDifferent() {
    assertThat(
            Arrays.stream(Problem.values())
                .map(p -> Messages.of(Locale.FRENCH).text(p.messageKey(), "x")))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(StorageAdvice.class)
  void adviceIsToldInBothLanguages(StorageAdvice advice) {
    for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
      assertThat(Messages.of(locale).has(advice.messageKey())).isTrue();
    }
  }
}
