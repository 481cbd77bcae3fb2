package fr.village.ui.roll;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.roll.MemoryRollBook;
import fr.village.app.roll.Roll;
import fr.village.app.roll.RollMark;
import fr.village.app.roll.TypicalRolls;
import fr.village.app.settings.ThemeChoice;
import fr.village.app.tasks.TaskRunner;
import fr.village.i18n.Messages;
import fr.village.ui.Pictures;
import fr.village.ui.common.Frame;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Overlay;
import fr.village.ui.common.Said;
import fr.village.ui.common.SheetPrinting;
import fr.village.ui.common.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is seen of the roll outside the notebook: on a locked window, and on paper. */
final class FirstNamesTest {
  private static final Wording WORDS = new Wording(Messages.of(Locale.FRENCH));

  private final Roll roll = TypicalRolls.coquelicots();
  private final MemoryRollBook book = new MemoryRollBook(roll);
  private final NoticeBoard notices = new NoticeBoard();
  private final TaskRunner tasks =
      new TaskRunner(
          javafx.application.Platform::runLater,
          e -> {
            throw new AssertionError(e);
          });
  private final RollViewModel model =
      new RollViewModel(
          book,
          tasks,
          notices,
          Clock.fixed(Instant.parse("2026-03-10T08:30:00Z"), ZoneId.of("Europe/Paris")));

  @BeforeAll
  static void start() {
    Pictures.start();
  }

  @BeforeEach
  void open() {
    Pictures.onScreen(
        () -> {
          model.open(roll.session().id());
          return true;
        });
    Pictures.settle(tasks);
  }

  @Test
  void firstNamesAreAllThatIsSeenOrHeardOfTheFamilies() {
    AtomicInteger unlocked = new AtomicInteger();
    Scene scene =
        Pictures.take(
            "roll-first-names",
            () -> view(unlocked::incrementAndGet),
            ThemeChoice.LIGHT,
            100,
            Pictures.WIDTH,
            Pictures.HEIGHT,
            s -> {});
    String all = Pictures.onScreen(() -> said(scene.getRoot()));
    roll.rows().forEach(row -> assertThat(all).doesNotContain(row.name()));
    assertThat(all)
        .contains("A\u00efssata", "Fanta")
        .doesNotContain("sem.", "m\u00e8re", "jumeaux", "attendu", "Reparler", "Roussel");
    Pictures.onScreen(
        () -> {
          ((FirstNamesView) scene.getRoot()).enter();
          key(scene, KeyCode.A, "a");
          key(scene, KeyCode.DIGIT9, "9");
          key(scene, KeyCode.SPACE, " ");
          ((Button) scene.getRoot().lookup("#first-names-unlock")).fire();
          return true;
        });
    Pictures.settle(tasks);
    assertThat(book.kept().marks().of(roll.rows().get(8).people().getFirst()))
        .contains(RollMark.ABSENT);
    assertThat(unlocked.get()).isEqualTo(1);
    assertThat(Pictures.onScreen(() -> said(scene.getRoot()))).contains("10 parents");
  }

  private FirstNamesView view(Runnable unlock) {
    Frame frame = new Frame(WORDS, new Overlay(new StackPane()));
    FirstNamesView view = new FirstNamesView(model, frame, unlock);
    model.everybody();
    return view;
  }

  private static void key(Scene scene, KeyCode code, String text) {
    Objects.requireNonNull(scene.getFocusOwner())
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, false, false, false));
  }

  /** Every text and every name a screen reader says. */
  private static String said(Node node) {
    List<String> all = new ArrayList<>();
    gather(node, all);
    return String.join("\n", all);
  }

  private static void gather(Node node, List<String> all) {
    if (node.getAccessibleText() != null) {
      all.add(node.getAccessibleText());
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      all.add(labeled.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
    }
  }

  @Test
  void theSheetIsDrawnInTheOrderOfTheRollWithFirstNamesOnly() {
    List<Pane> pages = Pictures.onScreen(() -> new SheetPages(WORDS).draw(SheetPages.sheet(roll)));
    Pictures.onScreen(
        () -> {
          Scene paper = new Scene(new Group(pages.getFirst()));
          Pictures.write("roll-paper", paper.snapshot(null));
          return true;
        });
    assertThat(pages).hasSize(1);
    List<String> drawn =
        pages.getFirst().getChildren().stream()
            .filter(Text.class::isInstance)
            .map(n -> ((Text) n).getText())
            .toList();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < roll.rows().size(); i++) {
      expected.add(Integer.toString(i + 1));
      roll.rows().get(i).asked().forEach(p -> expected.add(p.firstName()));
    }
    assertThat(drawn).containsSubsequence(expected);
    roll.rows().forEach(row -> assertThat(drawn).noneMatch(t -> t.contains(row.name())));
    assertThat(pages.getFirst().getChildren())
        .allMatch(n -> n.getBoundsInParent().getMaxY() <= SheetPages.HEIGHT)
        .allMatch(n -> n.getBoundsInParent().getMaxX() <= SheetPages.WIDTH);
  }

  @Test
  void whereThereIsNoPrinterItSaysSo() {
    SheetPrinting printing = new SheetPrinting(tasks, notices, () -> null);
    Pictures.onScreen(
        () -> {
          printing.print(List::of, new Stage());
          return true;
        });
    org.awaitility.Awaitility.await()
        .until(() -> Pictures.onScreen(() -> notices.noticeProperty().get() != null));
    assertThat(Objects.requireNonNull(notices.noticeProperty().get()).what())
        .isEqualTo(Said.of("roll.sheet.no-printer"));
    assertThat(Objects.requireNonNull(notices.noticeProperty().get()).trouble()).isTrue();
  }
}
