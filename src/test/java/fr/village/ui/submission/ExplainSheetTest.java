package fr.village.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.i18n.Messages;
import fr.village.report.paper.ParentsPage;
import fr.village.ui.Pictures;
import fr.village.ui.common.Paper;
import fr.village.ui.common.Wording;
import java.util.Locale;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExplainSheetTest {
  private static final String HOUSE =
      "Maison des 1000 premiers jours du Pays de Saint-Omer et de la Vallée de la Lys";

  @BeforeAll
  static void start() {
    Pictures.start();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void whatIsSaidToParentsFitsOnePage(String language) {
    Wording words = new Wording(Messages.of(Locale.of(language)));
    Pane page = Pictures.onScreen(() -> ExplainSheet.draw(words, HOUSE));
    assertThat(page.getChildren())
        .allMatch(n -> n.getBoundsInParent().getMaxY() <= Paper.HEIGHT)
        .allMatch(n -> n.getBoundsInParent().getMaxX() <= Paper.WIDTH);
    assertThat(page.getChildren())
        .extracting(n -> ((Text) n).getText())
        .containsAll(ParentsPage.sentences(words.messages()))
        .contains(HOUSE);
  }
}
