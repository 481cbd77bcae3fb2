package fr.village.ui.roll;

import fr.village.app.roll.Roll;
import fr.village.domain.session.Session;
import fr.village.ui.common.Digits;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Séance: title and totals above, families on the left, what it was about on the right. */
public final class RollView extends VBox implements Parts.Entered, Parts.Adaptive {
  private final RollViewModel model;
  private final NewcomerViewModel newcomer;
  private final Wording words;
  private final Label title = Parts.label("", "screen-title");
  private final Label subtitle = Parts.label("", "secondary");
  private final RollRowsView rows;
  private final DetailsView details;
  private boolean opening;
  private final Button addFamily = new Button();
  private final VBox list;
  private final RollSummary summary;
  private final StackPane middle = new StackPane();

  public RollView(
      RollViewModel model, DetailsViewModel details, NewcomerViewModel newcomer, Wording words) {
    this.model = model;
    this.newcomer = newcomer;
    this.words = words;
    this.rows = new RollRowsView(model, words);
    this.details = new DetailsView(details, model, words, rows::focus);
    setId("roll");
    getStyleClass().addAll("screen", "roll-screen");
    title.setId("roll-title");
    this.list = list();
    this.summary = new RollSummary(model, words);
    subtitle.setWrapText(true);
    subtitle.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(header(), summary, middle);
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
    if (roll != null && roll.rows().isEmpty()) {
      addFamily.requestFocus();
    } else {
      rows.focus();
    }
  }

  /** What the session was about comes beside the roll, or under it. */
  @Override
  public void narrow(boolean narrow) {
    summary.narrow(narrow);
    details.narrow(narrow);
    rows.narrow(narrow);
    ScrollPane side = new ScrollPane();
    side.setFitToWidth(true);
    side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    side.setFocusTraversable(false);
    if (narrow) {
      side.setContent(new VBox(14, list, details));
      middle.getChildren().setAll(side);
    } else {
      side.setContent(details);
      side.setFitToHeight(true);
      side.setMinWidth(Region.USE_PREF_SIZE);
      side.setMinHeight(0);
      HBox columns = new HBox(list, side);
      columns.getStyleClass().add("columns");
      HBox.setHgrow(list, Priority.ALWAYS);
      middle.getChildren().setAll(columns);
    }
  }

  private VBox list() {
    VBox card = new VBox(new NewcomerView(newcomer, words, rows::focus), rows);
    card.getStyleClass().addAll("card", "roll-card");
    VBox.setVgrow(rows, Priority.ALWAYS);
    return card;
  }

  private HBox header() {
    title.setMinWidth(0);
    VBox titles = new VBox(title, subtitle);
    HBox.setHgrow(titles, Priority.ALWAYS);
    Button add = addFamily;
    add.setId("newcomer-open");
    add.setOnAction(e -> newcomer.openProperty().set(true));
    add.setGraphic(
        Parts.line(
            9,
            Parts.icon(Feather.USER_PLUS),
            Parts.label(words.text("roll.newcomer"), "semibold"),
            Parts.keyCap("+")));
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setAccessibleText(words.text("roll.newcomer"));
    HBox header = new HBox(14, titles, add);
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  private void nothing() {
    boolean nothing = model.nothingProperty().get() && model.rollProperty().get() == null;
    if (nothing) {
      title.setText(words.text("roll.none.title"));
      subtitle.setText(words.text("roll.none"));
    }
    Parts.show(middle, !nothing);
    Parts.show(summary, !nothing);
    Parts.show(addFamily, !nothing);
  }

  private void opened(@Nullable Roll roll) {
    if (roll == null) {
      return;
    }
    nothing();
    Session session = roll.session();
    title.setText(words.text("roll.title", roll.group().name(), roll.number()));
    LocalDate day = session.date();
    List<LocalDate> born = roll.babiesBornOn();
    String ages =
        born.isEmpty()
            ? ""
            : born.getFirst().equals(born.getLast())
                ? words.text("roll.babies.one", age(day, born.getLast()))
                : words.text(
                    "roll.babies.between", age(day, born.getLast()), age(day, born.getFirst()));
    String venue = session.venue() != null ? session.venue() : roll.group().venue();
    subtitle.setText(
        Stream.of(
                words.dayAndDate(day)
                    + ", "
                    + words.time(session.startTime())
                    + " – "
                    + words.time(session.startTime().plus(Duration.ofMinutes(session.minutes()))),
                Objects.requireNonNullElse(venue, ""),
                ages)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")));
    details.opened();
    if (roll.rows().isEmpty() && rows.isAwaited()) {
      enter();
    }
  }

  private String age(LocalDate day, LocalDate born) {
    return words.text(RollWords.age(fr.village.app.roll.BabyAge.on(day, born)));
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown()
        || event.getTarget() instanceof TextInputControl
        || event.isAltDown()) {
      return;
    }
    if (event.getText().equals("+") || event.getCode() == KeyCode.ADD) {
      opening = true;
      newcomer.openProperty().set(true);
      event.consume();
    } else if (event.getCode() == KeyCode.T) {
      details.focusTopics();
      event.consume();
    } else if (rows.hasFocus() && onRoll(event)) {
      event.consume();
    }
  }

  /** The sign of the key that opened the two fields does not belong in them. */
  private void typed(KeyEvent event) {
    if (opening && event.getCharacter().equals("+")) {
      event.consume();
    }
    opening = false;
  }

  private boolean onRoll(KeyEvent event) {
    switch (event.getCode()) {
      case UP, KP_UP -> model.moveRow(-1);
      case DOWN, KP_DOWN -> model.moveRow(1);
      case LEFT, KP_LEFT -> model.movePerson(-1);
      case RIGHT, KP_RIGHT -> model.movePerson(1);
      case SPACE -> model.cycle();
      case ENTER -> model.nextFamily();
      case P -> model.family();
      case A -> model.everybody();
      default -> {
        var digit = Digits.of(event);
        digit.ifPresent(model::digit);
        return digit.isPresent();
      }
    }
    return true;
  }
}
