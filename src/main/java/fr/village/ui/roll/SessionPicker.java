package fr.village.ui.roll;

import fr.village.app.roll.SessionChoice;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/** Sessions of every group, last ones first; those nobody is marked at yet say so. */
final class SessionPicker {
  private final Frame frame;
  private final SessionsViewModel model;
  private final Runnable chosen;
  private final TextField typed = TextFields.createClearableTextField();
  private final ListView<SessionChoice> list = new ListView<>();
  private final Label none;

  private SessionPicker(Frame frame, SessionsViewModel model, Runnable chosen) {
    this.frame = frame;
    this.model = model;
    this.chosen = chosen;
    this.none = Parts.paragraph(frame.text("roll.sessions.none"), "secondary");
  }

  /**
   * @param chosen runs when one was chosen
   */
  static void show(Frame frame, SessionsViewModel model, Runnable chosen) {
    model.lookUp(() -> new SessionPicker(frame, model, chosen).show());
  }

  private void show() {
    typed.setId("session-search");
    typed.setPromptText(frame.text("roll.sessions.prompt"));
    typed.textProperty().addListener((o, before, now) -> look());
    typed.addEventFilter(KeyEvent.KEY_PRESSED, this::inField);
    list.setId("session-list");
    list.getStyleClass().add("session-list");
    list.setAccessibleText(frame.text("roll.sessions.title"));
    list.setPlaceholder(none);
    list.setCellFactory(l -> new Cell(frame.words()));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::inList);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> open());
    look();
    model.current().ifPresent(this::begin);
    VBox card =
        new VBox(
            Parts.label(frame.text("roll.sessions.title"), "card-title"),
            Parts.field(frame.text("roll.sessions.search"), typed),
            list,
            Parts.button(
                "session-list-close", frame.text("common.close"), frame.overlay()::close, "plain"));
    card.setId("session-picker");
    card.getStyleClass().add("session-picker");
    frame.overlay().show(card, typed, () -> {});
  }

  private void look() {
    list.getItems().setAll(model.found(typed.getText(), c -> written(frame.words(), c)));
    if (!list.getItems().isEmpty()) {
      list.getSelectionModel().select(0);
    }
  }

  /** At the session in view: what was just before is what one looks for. */
  private void begin(SessionChoice current) {
    list.getSelectionModel().select(current);
    list.scrollTo(Math.max(0, list.getItems().indexOf(current) - 1));
  }

  private void inField(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      list.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      open();
      event.consume();
    }
  }

  private void inList(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      open();
      event.consume();
    }
  }

  private void open() {
    SessionChoice choice = list.getSelectionModel().getSelectedItem();
    if (choice != null) {
      frame.overlay().close();
      chosen.run();
      model.open(choice);
    }
  }

  /** All that can be looked for. */
  private static String written(Wording words, SessionChoice choice) {
    return words.fullDate(choice.date())
        + " "
        + words.dayAndDate(choice.date())
        + " "
        + choice.group()
        + " "
        + words.text(state(choice));
  }

  private static String state(SessionChoice choice) {
    return switch (choice.state()) {
      case AHEAD -> "roll.sessions.ahead";
      case TODAY -> "roll.sessions.today";
      case MARKED -> "roll.sessions.marked";
      case TO_MARK -> "roll.sessions.to-mark";
      case CANCELLED -> "roll.sessions.cancelled";
    };
  }

  private static String style(SessionChoice choice) {
    return switch (choice.state()) {
      case AHEAD -> "second";
      case TODAY -> "accented";
      case MARKED -> "good";
      case TO_MARK, CANCELLED -> "care";
    };
  }

  private static final class Cell extends ListCell<SessionChoice> {
    private final Wording words;

    Cell(Wording words) {
      this.words = words;
      // as wide as the list, whatever a group is called: nothing scrolls sideways
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SessionChoice choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(null);
      if (empty || choice == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      String when = words.dayAndDate(choice.date()) + ", " + words.time(choice.time());
      String number =
          choice.number() == 0 ? "" : words.text("roll.sessions.number", choice.number());
      String said = words.text(state(choice));
      Label day = Parts.label(when, "semibold");
      Label group = Parts.label(choice.group(), "secondary", "small", "abridged");
      Label which = Parts.label(number, "secondary", "small");
      which.setMinWidth(USE_PREF_SIZE);
      VBox both = new VBox(day, Parts.line(4, group, which));
      both.setMinWidth(0);
      HBox.setHgrow(both, Priority.ALWAYS);
      Label badge = Parts.label(said, "badge", style(choice));
      badge.setMinWidth(USE_PREF_SIZE);
      setGraphic(Parts.line(10, both, badge));
      setAccessibleText(when + ", " + choice.group() + " " + number + ", " + said);
    }
  }
}
