package fr.village.ui.roll;

import fr.village.app.roll.PaperSheet;
import fr.village.app.roll.Roll;
import fr.village.app.roll.RollPerson;
import fr.village.app.roll.RollRow;
import fr.village.ui.common.BirthForm;
import fr.village.ui.common.ExpectedBirth;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Scroll;
import fr.village.ui.common.SheetPreview;
import fr.village.ui.common.Wording;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Séance: title and totals above, families on the left, what it was about on the right. */
public final class RollView extends VBox
    implements Parts.Entered, Parts.Adaptive, RowActions, RollHeader.Actions {
  private final RollModels models;
  private final RollViewModel model;
  private final NewcomerViewModel newcomer;
  private final Frame frame;
  private final RollHeader header;
  private final RollRowsView rows;
  private final DetailsView details;
  private final VBox list;
  private final RollSummary summary;
  private final RollBanner banner;
  private final StackPane middle = new StackPane();
  private final VBox empty;
  private @Nullable Boolean narrow;
  private boolean opening;

  RollView(RollModels models, Frame frame) {
    this.models = models;
    this.model = models.roll();
    this.newcomer = models.newcomer();
    this.frame = frame;
    Wording words = frame.words();
    this.rows =
        new RollRowsView(
            model, words, (row, index, day) -> RollRowView.of(model, words, row, index, day, this));
    this.details = new DetailsView(models, words, rows::focus);
    setId("roll");
    getStyleClass().addAll("screen", "roll-screen");
    this.header = new RollHeader(models, words, this);
    this.list = list(words);
    this.empty = empty();
    this.banner = new RollBanner(models, words, this::cancel);
    this.summary =
        new RollSummary(
            model, words, rows::focus, RollSummary.key(words, "roll.key.undo", "roll.legend.undo"));
    VBox.setVgrow(middle, Priority.ALWAYS);
    narrow(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    model.rollProperty().addListener((o, before, now) -> opened(now));
    model.nothingProperty().addListener((o, before, now) -> nothing());
    nothing();
    opened(model.rollProperty().get());
  }

  @Override
  public void enter() {
    Roll roll = model.rollProperty().get();
    if (empty.isVisible()) {
      empty.lookup(".primary").requestFocus();
    } else if (roll != null && roll.rows().isEmpty()) {
      header.focusNewcomer();
    } else {
      rows.focus();
    }
  }

  /** What the session was about comes beside the roll, or under it. */
  @Override
  public void narrow(boolean isNarrow) {
    if (narrow == null || narrow != isNarrow) {
      narrow = isNarrow;
      // what moves to another place loses the keyboard
      Node owner = getScene() == null ? null : getScene().getFocusOwner();
      boolean mine = owner != null && Parts.isIn(owner, this);
      arrange(isNarrow);
      if (owner != null && mine) {
        // what a pane scrolls is in the scene once the pane is dressed
        applyCss();
        owner.requestFocus();
      }
    }
  }

  private void arrange(boolean narrow) {
    header.narrow(narrow);
    summary.narrow(narrow);
    details.narrow(narrow);
    rows.narrow(narrow);
    if (narrow) {
      VBox page = new VBox(14, header, banner, summary.legend(), list, details);
      page.getStyleClass().add("page");
      middle.getChildren().setAll(new Scroll(page));
      getChildren().setAll(empty, summary, middle);
    } else {
      getChildren().setAll(header, summary, banner, empty, middle);
      Scroll side = new Scroll(details);
      side.getStyleClass().add("side");
      side.setFitToHeight(true);
      side.setMinHeight(0);
      HBox columns = new HBox(list, side);
      columns.getStyleClass().add("columns");
      HBox.setHgrow(list, Priority.ALWAYS);
      middle.getChildren().setAll(columns);
    }
  }

  private VBox list(Wording words) {
    VBox card = new VBox(new NewcomerView(newcomer, words, rows::focus), rows);
    card.getStyleClass().addAll("card", "roll-card");
    card.setMinWidth(0);
    VBox.setVgrow(rows, Priority.ALWAYS);
    return card;
  }

  private void nothing() {
    boolean nothing = model.nothingProperty().get() && model.rollProperty().get() == null;
    if (nothing) {
      header.show(null);
    }
    Parts.show(middle, !nothing);
    Parts.show(summary, !nothing);
    Parts.show(empty, nothing);
  }

  private VBox empty() {
    VBox said =
        Parts.empty(
            Feather.CHECK_SQUARE,
            frame.text("roll.none"),
            frame.text("roll.none.text"),
            Parts.button(
                "roll-today",
                Feather.SUN,
                frame.text("roll.none.today"),
                () -> models.places().screen("today"),
                "primary"),
            Parts.button(
                "roll-sessions", Feather.CALENDAR, frame.text("roll.sessions"), this::sessions));
    said.getStyleClass().add("card");
    said.setMinHeight(USE_PREF_SIZE);
    return said;
  }

  private void opened(@Nullable Roll roll) {
    if (roll == null) {
      return;
    }
    nothing();
    header.show(roll);
    details.opened();
    if (roll.rows().isEmpty() && rows.isAwaited()) {
      enter();
    }
  }

  // --- what is pressed

  @Override
  public void newcomer() {
    newcomer.openProperty().set(true);
  }

  @Override
  public void sessions() {
    SessionPicker.show(frame, models.sessions(), rows::await);
  }

  @Override
  public void sheet() {
    Roll roll = model.rollProperty().get();
    if (roll != null) {
      PaperSheet sheet = SheetPages.sheet(roll);
      SheetPages drawing = new SheetPages(frame.words());
      new SheetPreview(frame, models.printing())
          .show(
              frame.text("roll.sheet.title"),
              frame.text("roll.sheet.why"),
              () -> drawing.draw(sheet),
              getScene().getWindow(),
              () -> {});
    }
  }

  @Override
  public void cancel() {
    CancelForm.show(frame, models.sessions());
  }

  @Override
  public void birth(RollRow row, RollPerson child) {
    UUID birth = child.birth();
    if (birth != null) {
      ExpectedBirth expected = new ExpectedBirth(row.family(), row.name(), birth);
      BirthForm.show(frame.overlay(), models.birth(), expected, frame.words());
    }
  }

  @Override
  public void complete(RollRow row) {
    models.places().family(row.family());
  }

  // --- keys

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown()
        || event.getTarget() instanceof TextInputControl
        || event.isAltDown()) {
      return;
    }
    boolean onRoll = rows.hasFocus() && !isForButton(event);
    if (ofScreen(event) || onRoll && RollKeyboard.pressed(event, model)) {
      event.consume();
    }
  }

  /** A button in a row, such as "né(e) ?", keeps the keys that press buttons. */
  private static boolean isForButton(KeyEvent event) {
    boolean presses = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
    return presses
        && event.getTarget() instanceof ButtonBase button
        && (!(button instanceof PersonToggle) || button.getStyleClass().contains("expected"));
  }

  private boolean ofScreen(KeyEvent event) {
    if (event.getText().equals("+") || event.getCode() == KeyCode.ADD) {
      opening = true;
      newcomer();
      return true;
    }
    switch (event.getCode()) {
      case T -> details.focusTopics();
      case S -> sessions();
      case N -> birthHere();
      case PAGE_UP -> model.previous();
      case PAGE_DOWN -> model.next();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void birthHere() {
    Roll roll = model.rollProperty().get();
    List<RollRow> all = roll == null ? List.of() : roll.rows();
    int at = model.cursorProperty().get().row();
    if (at < all.size()) {
      all.get(at).expected().findFirst().ifPresent(child -> birth(all.get(at), child));
    }
  }

  /** The sign of the key that opened the two fields does not belong in them. */
  private void typed(KeyEvent event) {
    if (opening && event.getCharacter().equals("+")) {
      event.consume();
    }
    opening = false;
  }
}
