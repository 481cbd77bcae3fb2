package fr.village.ui.measures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.session.NotebookSession;
import fr.village.domain.survey.AnswerState;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.ui.Pictures;
import fr.village.ui.gallery.GalleryView;
import fr.village.ui.gallery.Visit;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A questionnaire by keyboard alone, on a real notebook with the families of Arras. */
final class MeasuresJourneyTest {
  @TempDir Path folder;
  private Visit visit;
  private List<SurveyAnswers> before;

  @BeforeEach
  void begin() {
    visit = Visit.begin(GalleryView.FULL, folder);
    before = sheets();
    visit.shortcut(KeyCode.DIGIT7);
    assertThat(focused()).isEqualTo("measures-begin");
    key(KeyCode.ENTER);
    visit.desk.find("question-text");
  }

  @AfterEach
  void close() {
    visit.close();
  }

  @Test
  void answersInTheOrderOfThePaperAndIsThanked() {
    // a French keyboard's top row without Shift: & is 1, ' is 4
    key(KeyCode.AMPERSAND, "&");
    assertThat(kept().answers()).containsEntry("born", Set.of(1));
    assertThat(kept().state()).isEqualTo(AnswerState.PARTIAL);
    key(KeyCode.ENTER);
    assertThat(text("question-place")).startsWith("Question 2 ");
    key(KeyCode.QUOTE, "'");
    assertThat(kept().answers()).containsEntry("isolation.talk", Set.of(4));

    // what is not on the scale cannot be typed
    key(KeyCode.DIGIT9, "9");
    key(KeyCode.DIGIT0, "0");
    assertThat(kept().answers()).containsEntry("isolation.talk", Set.of(4));

    // changed, then taken back
    key(KeyCode.NUMPAD2, "2");
    assertThat(kept().answers()).containsEntry("isolation.talk", Set.of(2));
    visit.shortcut(KeyCode.Z);
    assertThat(kept().answers()).containsEntry("isolation.talk", Set.of(4));

    // back, and blank
    key(KeyCode.LEFT);
    assertThat(text("question-place")).startsWith("Question 1 ");
    key(KeyCode.ENTER);
    key(KeyCode.DELETE);
    assertThat(kept().answers()).containsOnlyKeys("born");

    for (int i = 0; i < 40 && visit.there("sheet-end") == null; i++) {
      if (visit.there("question-number") == null) {
        key(KeyCode.DIGIT2, "2");
      }
      key(KeyCode.ENTER);
    }
    assertThat(focused()).isEqualTo("sheet-following");
    assertThat(kept().answers().size()).isGreaterThan(15);
    String next = text("sheet-following");
    key(KeyCode.ENTER);
    assertThat(next).contains(text("entry-title"));
    key(KeyCode.ESCAPE);
    assertThat(focused()).isEqualTo("measures-begin");
  }

  @Test
  void aSheetIsTakenUpWhereItWasLeft() {
    String who = text("entry-title");
    key(KeyCode.DIGIT1, "1");
    key(KeyCode.ENTER);
    key(KeyCode.DIGIT3, "3");
    key(KeyCode.ENTER);
    String place = text("question-place");
    key(KeyCode.ESCAPE);
    visit.press("measures-begin");
    assertThat(text("entry-title")).isEqualTo(who);
    assertThat(text("question-place")).isEqualTo(place);
  }

  @Test
  void theLettersOfAPaperFormOpenItsSheet() {
    key(KeyCode.ESCAPE);
    String line =
        visit.desk.inBackground(
            () ->
                visit.session().content().surveys().codes().stream()
                    .filter(c -> before.stream().anyMatch(s -> s.person().equals(c.person())))
                    .findFirst()
                    .orElseThrow()
                    .letters());
    visit.type("paper-code", "abcd").press("paper-open");
    assertThat(text("paper-code-problem")).contains("quatre lettres");
    visit.type("paper-code", " " + line.toLowerCase(java.util.Locale.ROOT)).press("paper-open");
    assertThat(text("entry-facts")).endsWith("code " + line);
  }

  @Test
  void notNowGoesFromTheListAndComesBackWithUndo() {
    key(KeyCode.ESCAPE);
    String facts = text("measures-facts");
    visit.press("measures-begin");
    String who = text("entry-title");
    MenuButton menu = (MenuButton) visit.desk.find("entry-declined");
    visit.desk.onScreen(() -> menu.getItems().getFirst().fire());
    visit.settle();
    assertThat(text("measures-facts")).isNotEqualTo(facts);
    assertThat(text("undo-said")).startsWith(who.substring(0, who.indexOf(' ')));
    visit.shortcut(KeyCode.Z);
    assertThat(text("measures-facts")).isEqualTo(facts);
  }

  @Test
  void consentIsAskedBeforeAnythingElse() {
    key(KeyCode.ESCAPE);
    visit.press("fill-ask-1");
    assertThat(focused()).isEqualTo("consent-yes");
    key(KeyCode.DIGIT1, "1");
    assertThat(sheets()).hasSameSizeAs(before);
    key(KeyCode.ENTER);
    visit.desk.find("question-text");
    key(KeyCode.DIGIT1, "1");
    assertThat(sheets()).hasSize(before.size() + 1);
  }

  @Test
  void todaySaysHowManyThereAre() {
    key(KeyCode.ESCAPE);
    String facts = text("measures-facts");
    visit.go("today");
    String count = facts.substring(0, facts.indexOf(' '));
    Object todo =
        Pictures.onScreen(
            () ->
                Objects.requireNonNull(visit.desk.window.scene().getRoot().lookup("#todo"))
                    .lookupAll(".label")
                    .stream()
                    .map(n -> ((Labeled) n).getText())
                    .toList());
    assertThat(String.valueOf(todo)).contains(count + " questionnaires à proposer");
    visit.press("todo-surveys");
    visit.desk.find("measures-begin");
  }

  private void key(KeyCode code) {
    key(code, "");
  }

  /** A key as the system sends it: pressed, then released. */
  private void key(KeyCode code, String text) {
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, false, false, false));
    fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", text, code, false, false, false, false));
    visit.settle();
  }

  private void fire(KeyEvent event) {
    visit.desk.onScreen(
        () -> Objects.requireNonNull(visit.desk.window.scene().getFocusOwner()).fireEvent(event));
  }

  private SurveyAnswers kept() {
    Optional<SurveyAnswers> changed =
        sheets().stream()
            .filter(s -> !before.contains(s))
            .max(Comparator.comparing(s -> s.answers().size()));
    return changed.orElseThrow();
  }

  private List<SurveyAnswers> sheets() {
    NotebookSession session = visit.session();
    return visit.desk.inBackground(() -> session.content().surveys().answers());
  }

  private String text(String id) {
    visit.settle();
    return ((Labeled) visit.desk.find(id)).getText();
  }

  private @Nullable String focused() {
    return Pictures.onScreen(
        () -> {
          var owner = visit.desk.window.scene().getFocusOwner();
          return owner == null ? null : owner.getId();
        });
  }
}
