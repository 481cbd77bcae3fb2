package fr.village.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.export.FilledNotebook;
import fr.village.app.export.Preview;
import fr.village.app.settings.ThemeChoice;
import fr.village.app.tasks.Progress;
import fr.village.i18n.Messages;
import fr.village.ui.Pictures;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Advice for a small Maison: where something is counted and most of it waits. */
final class AdviceCardTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void aMaisonOfTwentyFamiliesIsToldThatThisIsUsual(String language) throws Exception {
    Preview preview = preview(20);
    assertThat(preview.submission().cover().tranches()).hasSize(1);
    assertThat(AdviceCard.isFor(preview)).isTrue();
    Pictures.start();
    Wording words = new Wording(Messages.of(Locale.of(language)));
    Pictures.take(
        "advice-" + language,
        () -> {
          AdviceCard card = new AdviceCard(preview, words);
          assertThat(card.isVisible()).isTrue();
          assertThat(((Label) card.getChildren().getFirst()).getText())
              .isEqualTo(words.text("submission.advice"));
          return new VBox(card, Parts.paragraph(""));
        },
        ThemeChoice.LIGHT,
        100,
        330,
        260,
        scene -> {});
  }

  @Test
  void belowFifteenTheCardOfWhatLeavesSaysItAlready() throws Exception {
    assertThat(AdviceCard.isFor(preview(14))).isFalse();
  }

  private Preview preview(int families) throws Exception {
    try (FilledNotebook filled = new FilledNotebook(folder)) {
      filled.fill(families);
      return filled.app.exports().preview(filled.session(), FilledNotebook.TODAY, Progress.NONE);
    }
  }
}
