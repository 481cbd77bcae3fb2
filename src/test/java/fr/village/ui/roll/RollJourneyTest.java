package fr.village.ui.roll;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.session.NotebookSession;
import fr.village.app.session.SampleNotebook;
import fr.village.app.settings.ThemeChoice;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.ui.Desk;
import fr.village.ui.Keyboard;
import fr.village.ui.Pictures;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Séance by keyboard alone, in the real window on a real notebook of ten families. */
final class RollJourneyTest {
  @TempDir Path folder;
  private Desk desk;
  private Keyboard keyboard;
  private NotebookSession notebook;

  /** Keys pressed so far. */
  private int keys;

  @BeforeAll
  static void start() {
    Pictures.start();
  }

  @BeforeEach
  void open() {
    Path made = Coquelicots.in(folder);
    desk = new Desk(folder, Locale.FRENCH, ThemeChoice.LIGHT, 1366, 768);
    keyboard = new Keyboard(desk);
    notebook =
        desk.inBackground(
            () -> desk.services.notebooks().unlock(made, SampleNotebook.PASSPHRASE.toCharArray()));
    desk.onScreen(() -> desk.window.opened(notebook));
    desk.find("open-roll");
    desk.settle();
    // Ctrl and the key of ": the third screen
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "\"", KeyCode.QUOTEDBL, false, true, false, false));
    desk.find("mark-1-1");
    desk.settle();
    keys = 0;
  }

  @AfterEach
  void close() {
    assertThat(desk.faults).isEmpty();
    desk.close();
    keyboard.close();
  }

  @Test
  void tenFamiliesAllButTwoPresentWithATopicTakeAtMostTwelveKeysBeforeTheNote() {
    assertThat(focused()).isEqualTo("mark-1-1");
    press(KeyCode.A, "a");
    // a French keyboard's top row without Shift: ' is 4, \u00e7 is 9
    press(KeyCode.QUOTE, "'");
    press(KeyCode.P, "p");
    press(KeyCode.UNDEFINED, "\u00e7");
    press(KeyCode.P, "p");
    press(KeyCode.T, "t");
    press(KeyCode.SPACE, " ");
    desk.settle();
    assertThat(keys).isLessThanOrEqualTo(12);
    assertThat(text("total-families")).isEqualTo("8 familles");
    assertThat(((Label) there("total-not-marked")).isVisible()).isFalse();
    assertThat(marks(4)).containsExactly("absent", "absent");
    assertThat(marks(9)).containsExactly("absent", "absent");
    desk.onScreen(() -> there("note").requestFocus());
    write("Reparler du sommeil.");
    press(KeyCode.ESCAPE, "");
    desk.settle();
    List<Session> noted =
        desk.inBackground(
            () ->
                notebook.read(
                    stores ->
                        stores.sessions().between(notebook.today(), notebook.today()).stream()
                            .filter(x -> x.note() != null)
                            .toList()));
    assertThat(noted)
        .singleElement()
        .satisfies(s -> assertThat(s.note()).isEqualTo("Reparler du sommeil."))
        .satisfies(s -> assertThat(s.status()).isEqualTo(SessionStatus.HELD))
        .satisfies(s -> assertThat(s.topics()).hasSize(1));
    Pictures.take("roll-sketch", desk.window.scene());
  }

  @Test
  void theSheetOfLastWeekIsTypedBackInTheSameOrder() {
    press(KeyCode.PAGE_UP, "");
    desk.settle();
    assertThat(text("roll-facts")).startsWith("mar. 3 mars 2026");
    assertThat(text("roll-banner-said")).startsWith("Cette s\u00e9ance est pass\u00e9e");
    assertThat(focused()).as("the keyboard stays on the roll").isEqualTo("mark-1-1");
    press(KeyCode.P, "p");
    press(KeyCode.ENTER, "");
    press(KeyCode.X, "x");
    press(KeyCode.ENTER, "");
    desk.settle();
    assertThat(marks(1)).containsExactly("present", "present");
    assertThat(marks(2)).containsExactly("excused", "excused", "excused");
    assertThat(there("roll-banner").isVisible()).isFalse();
    shortcut(KeyCode.Z);
    shortcut(KeyCode.Z);
    assertThat(marks(1)).containsExactly("unmarked", "unmarked");
    assertThat(there("roll-banner").isVisible()).isTrue();
    press(KeyCode.PAGE_DOWN, "");
    desk.settle();
    assertThat(text("roll-facts")).startsWith("mar. 10 mars 2026");
  }

  @Test
  void anotherSessionIsFoundByWhatIsWrittenOnIt() {
    press(KeyCode.S, "s");
    desk.find("session-search");
    write("3 mars pointer");
    press(KeyCode.ENTER, "");
    desk.find("mark-1-1");
    desk.settle();
    assertThat(text("roll-facts")).startsWith("mar. 3 mars 2026");
    assertThat(focused()).isEqualTo("mark-1-1");
  }

  @Test
  void aBirthIsNotedAndTheBabyIsOnTheRollUntilThatIsTakenBack() {
    press(KeyCode.UNDEFINED, "-");
    assertThat(focused()).isEqualTo("mark-6-1");
    press(KeyCode.N, "n");
    desk.find("birth-day");
    write("3 mars");
    press(KeyCode.ENTER, "");
    desk.find("mark-6-2");
    desk.settle();
    assertThat(focused()).isEqualTo("mark-6-1");
    assertThat(there("mark-6-2").getAccessibleText()).contains("famille Fournier, 1 sem.");
    shortcut(KeyCode.Z);
    desk.settle();
    desk.settle();
    assertThat(there("expected-6-2").getAccessibleText()).contains("attendu");
  }

  @Test
  void aFamilyOfBeforeIsTakenByKeyboardRatherThanMadeAgain() {
    press(KeyCode.UNDEFINED, "+");
    desk.find("newcomer-name");
    write("Elodie");
    press(KeyCode.TAB, "\t");
    press(KeyCode.TAB, "\t");
    write("12 janv.");
    desk.settle();
    desk.settle();
    Labeled known = (Labeled) desk.find("newcomer-known-0");
    assertThat(known.getText()).startsWith("Moreau");
    assertThat(known.getStyleClass()).contains("likely");
    press(KeyCode.TAB, "\t");
    assertThat(focused()).isEqualTo("newcomer-known-0");
    press(KeyCode.SPACE, " ");
    desk.settle();
    desk.settle();
    assertThat(focused()).isEqualTo("mark-10-1");
    assertThat(marks(10)).containsExactly("present", "present");
  }

  @Test
  void guestsAndTopicsOfOnesOwnByKeyboard() {
    press(KeyCode.T, "t");
    for (int i = 0; i < 6 && !focused().equals("topics-more"); i++) {
      press(KeyCode.TAB, "\t");
    }
    press(KeyCode.SPACE, " ");
    assertThat(focused()).isEqualTo("topic-search");
    write("Les doudous");
    press(KeyCode.ENTER, "");
    desk.settle();
    desk.settle();
    assertThat(
            desk.window.scene().getRoot().lookupAll(".chip").stream()
                .filter(n -> n.getId() != null && n.getId().startsWith("topic-local-")))
        .hasSize(1);
    desk.onScreen(() -> there("guest").requestFocus());
    write("Mme Roussel, sage-femme");
    press(KeyCode.ENTER, "");
    press(KeyCode.TAB, "\t");
    desk.settle();
    desk.find("guest-remove-0");
    press(KeyCode.ESCAPE, "");
    press(KeyCode.PAGE_UP, "");
    desk.settle();
    desk.settle();
    desk.onScreen(() -> there("guest").requestFocus());
    desk.settle();
    press(KeyCode.DOWN, "");
    assertThat(focused()).isEqualTo("guest-again-0");
    press(KeyCode.SPACE, " ");
    desk.settle();
    desk.find("guest-remove-0");
  }

  @Test
  void whereThereIsLittleRoomWhatHasTheKeyboardIsInView() {
    desk.onScreen(() -> desk.preferences.change(s -> s.withTextSize(200)));
    desk.settle();
    press(KeyCode.UNDEFINED, "+");
    desk.settle();
    assertThat(focused()).isEqualTo("newcomer-name");
    seen("newcomer-name");
    press(KeyCode.ESCAPE, "");
    assertThat(focused()).isEqualTo("mark-1-1");
    press(KeyCode.UNDEFINED, "\u00e7");
    desk.settle();
    assertThat(focused()).isEqualTo("mark-9-1");
    seen("mark-9-1");
    desk.onScreen(() -> desk.preferences.change(s -> s.withTextSize(100)));
  }

  /** Once what was pressed is laid out. */
  private void seen(String id) {
    org.awaitility.Awaitility.await(id)
        .atMost(java.time.Duration.ofSeconds(20))
        .until(() -> inView(id));
  }

  private boolean inView(String id) {
    return Pictures.onScreen(
        () -> {
          Node node = there(id);
          Bounds at = node.localToScene(node.getLayoutBounds());
          return at.getMinY() >= 0 && at.getMaxY() <= desk.window.scene().getHeight();
        });
  }

  private List<String> marks(int row) {
    return Pictures.onScreen(
        () ->
            there("row-" + row).lookupAll(".toggle").stream()
                .filter(n -> n.getId() != null && n.getId().startsWith("mark-"))
                .sorted(java.util.Comparator.comparing(Node::getId))
                .map(n -> n.getStyleClass().getLast())
                .toList());
  }

  private Node there(String id) {
    return Objects.requireNonNull(desk.window.scene().getRoot().lookup("#" + id), id);
  }

  private String text(String id) {
    return ((Label) desk.find(id)).getText();
  }

  private String focused() {
    return Pictures.onScreen(() -> String.valueOf(desk.window.scene().getFocusOwner().getId()));
  }

  private void write(String text) {
    desk.onScreen(
        () -> ((TextInputControl) desk.window.scene().getFocusOwner()).replaceSelection(text));
    desk.settle();
  }

  private void shortcut(KeyCode code) {
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
    desk.settle();
  }

  /** A key as the system sends it; counted. */
  private void press(KeyCode code, String text) {
    keys++;
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, false, false, false));
    fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", text, code, false, false, false, false));
    desk.settle();
  }

  private void fire(KeyEvent event) {
    desk.onScreen(
        () -> Objects.requireNonNull(desk.window.scene().getFocusOwner()).fireEvent(event));
  }
}
