package fr.village.ui.measures;

import fr.village.domain.survey.AnswerState;
import fr.village.ui.common.Digits;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Scroll;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One sheet: who and when above, one question large, keys where they work. */
final class EntryView extends VBox {
  private final EntryViewModel model;
  private final Frame frame;
  private final Label title = Parts.label("");
  private final Label facts = Parts.label("");
  private final StackPane middle = new StackPane();
  private final Node[] actions;
  private final StackPane head = new StackPane();
  private @Nullable SheetCard card;
  private @Nullable Step shown;

  EntryView(EntryViewModel model, Frame frame) {
    this.model = model;
    this.frame = frame;
    setId("measures-entry");
    getStyleClass().addAll("screen", "measures-entry");
    title.setId("entry-title");
    facts.setId("entry-facts");
    MenuItem later = new MenuItem(frame.text("measures.not-now"));
    later.setId("entry-not-now");
    later.setOnAction(e -> model.decline(AnswerState.NOT_NOW));
    MenuItem never = new MenuItem(frame.text("measures.refused"));
    never.setId("entry-refused");
    never.setOnAction(e -> model.decline(AnswerState.REFUSED));
    MenuButton menu = new MenuButton(frame.text("measures.no-answer"), null, later, never);
    menu.setId("entry-declined");
    menu.getStyleClass().add("header-menu");
    menu.setMinWidth(USE_PREF_SIZE);
    Button close = new Button();
    close.setId("entry-close");
    close.setGraphic(
        Parts.line(
            9,
            Parts.icon(Feather.X),
            Parts.label(frame.text("measures.close"), "semibold"),
            Parts.keyCap(frame.text("measures.key.escape"))));
    close.setAccessibleText(frame.text("measures.close"));
    close.setOnAction(e -> model.close());
    close.setMinWidth(USE_PREF_SIZE);
    actions = new Node[] {menu, close};
    VBox.setVgrow(middle, Priority.ALWAYS);
    Scroll scroll = new Scroll(middle);
    scroll.setFitToHeight(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    narrow(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.stepProperty().addListener((o, before, now) -> show(now));
    show(model.stepProperty().get());
  }

  void narrow(boolean narrow) {
    head.getChildren()
        .setAll(
            narrow
                ? new VBox(8, Parts.header(title, facts), new FlowPane(10, 8, actions))
                : Parts.header(title, facts, actions));
  }

  void enter() {
    if (card != null) {
      applyCss();
      card.enter();
    }
  }

  private void show(@Nullable Step step) {
    if (step == null) {
      card = null;
      shown = null;
      middle.getChildren().clear();
      return;
    }
    title.setText(DueRow.name(step.due()));
    facts.setText(facts(step));
    if (card != null && shown != null && isSame(shown, step)) {
      card.update(step);
    } else {
      SheetCard fresh = SheetCard.of(step, model, frame);
      card = fresh;
      middle.getChildren().setAll(fresh);
      if (getScene() != null) {
        enter();
      }
    }
    shown = step;
  }

  private static boolean isSame(Step before, Step now) {
    return before.due().key().equals(now.due().key())
        && before.index() == now.index()
        && before.mayAsk() == now.mayAsk()
        && before.atEnd() == now.atEnd()
        && !now.atEnd()
        && java.util.Objects.equals(before.question(), now.question());
  }

  private String facts(Step step) {
    String wave = frame.words().text(step.due().window().wave().label());
    String code = step.due().who().letters();
    String all = wave + " · " + frame.words().text(step.survey().title());
    return code == null ? all : all + " · " + frame.text("measures.code.of", code);
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    SheetCard here = card;
    boolean field = event.getTarget() instanceof TextInputControl;
    boolean mine = here != null && event.getTarget() instanceof Node node && Parts.isIn(node, here);
    boolean forButton =
        event.getTarget() instanceof ButtonBase button
            && !button.getStyleClass().contains(QuestionCard.CHOICE);
    switch (event.getCode()) {
      case ESCAPE -> model.close();
      case ENTER -> {
        if (here == null || !mine || forButton || !here.entered()) {
          return;
        }
      }
      case LEFT -> {
        if (field) {
          return;
        }
        model.previous();
      }
      case RIGHT -> {
        if (field) {
          return;
        }
        model.next();
      }
      case BACK_SPACE, DELETE -> {
        if (field) {
          return;
        }
        model.blank();
      }
      default -> {
        OptionalInt digit = field ? OptionalInt.empty() : Digits.of(event);
        if (digit.isEmpty()) {
          return;
        }
        model.choose(digit.getAsInt());
      }
    }
    event.consume();
  }
}
