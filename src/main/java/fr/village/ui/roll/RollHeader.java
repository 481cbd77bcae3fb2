package fr.village.ui.roll;

import fr.village.app.roll.Roll;
import fr.village.ui.common.Parts;
import fr.village.ui.common.PrivateCopy;
import fr.village.ui.common.Wording;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Which session it is, the ones around it, and what one does with its families. */
final class RollHeader extends StackPane {
  /** What the screen does when something here is pressed. */
  interface Actions {
    void sessions();

    void sheet();

    void newcomer();

    void cancel();
  }

  private final Wording words;
  private final Label title = Parts.paragraph("", "screen-title");
  private final Label facts = Parts.paragraph("", "secondary");
  private final Button previous;
  private final Button next;
  private final Button addFamily = new Button();
  private final Node[] actions;
  private final HBox steps;
  private final VBox titles;

  RollHeader(RollModels models, Wording words, Actions does) {
    this.words = words;
    title.setId("roll-title");
    facts.setId("roll-facts");
    RollViewModel roll = models.roll();
    previous = step("session-previous", Feather.CHEVRON_LEFT, "roll.previous", roll::previous);
    next = step("session-next", Feather.CHEVRON_RIGHT, "roll.next", roll::next);
    Button list = step("session-open", Feather.CALENDAR, "roll.sessions", does::sessions);
    steps = Parts.line(4, previous, next, list);
    steps.getChildren().forEach(n -> ((Region) n).setMinWidth(USE_PREF_SIZE));
    title.setMinWidth(0);
    titles = new VBox(Parts.line(6, title, steps), facts);
    titles.setMinWidth(0);
    HBox.setHgrow(titles, Priority.ALWAYS);
    addFamily.setId("newcomer-open");
    addFamily.setOnAction(e -> does.newcomer());
    addFamily.setGraphic(
        Parts.line(
            9,
            Parts.icon(Feather.USER_PLUS),
            Parts.label(words.text("roll.newcomer"), "semibold"),
            Parts.keyCap("+")));
    addFamily.setAccessibleText(words.text("roll.newcomer"));
    Button sheet =
        Parts.button("sheet-open", Feather.PRINTER, words.text("roll.sheet"), does::sheet);
    actions = new Node[] {notifyMenu(models, does), sheet, addFamily};
    for (Node action : actions) {
      ((Region) action).setMinWidth(USE_PREF_SIZE);
    }
    narrow(false);
  }

  /** Buttons beside the title, or under it. */
  void narrow(boolean narrow) {
    HBox first = Parts.line(14, titles);
    if (narrow) {
      FlowPane below = new FlowPane(10, 8, actions);
      getChildren().setAll(new VBox(8, first, below));
    } else {
      first.getChildren().addAll(actions);
      getChildren().setAll(first);
    }
  }

  private MenuButton notifyMenu(RollModels models, Actions does) {
    NotifyViewModel model = models.contacts();
    MenuItem cancel = item("session-cancel", "roll.cancel.open", does::cancel);
    MenuButton menu = new MenuButton(words.text("roll.notify"));
    menu.setId("notify");
    menu.setGraphic(Parts.icon(Feather.SEND));
    menu.getStyleClass().add("header-menu");
    menu.getItems()
        .addAll(
            item(
                "notify-phones",
                "roll.notify.copy-phones",
                () -> model.copyPhones(PrivateCopy::put)),
            item(
                "notify-emails",
                "roll.notify.copy-emails",
                () -> model.copyEmails(PrivateCopy::put)),
            new SeparatorMenuItem(),
            cancel);
    menu.setOnShowing(e -> cancel.setDisable(models.sessions().isCancelled()));
    return menu;
  }

  private MenuItem item(String id, String key, Runnable action) {
    MenuItem item = new MenuItem(words.text(key));
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> action.run());
    return item;
  }

  private Button step(String id, Ikon ikon, String key, Runnable action) {
    Button button = Parts.button(id, ikon, "", action, "step");
    button.setAccessibleText(words.text(key));
    button.setTooltip(new Tooltip(words.text(key)));
    return button;
  }

  void show(@Nullable Roll roll) {
    Parts.show(steps, roll != null);
    Parts.show(facts, roll != null);
    for (Node action : actions) {
      Parts.show(action, roll != null);
    }
    if (roll == null) {
      title.setText(words.text("roll.none.title"));
      facts.setText("");
    } else {
      title.setText(words.text("roll.title", roll.group().name(), roll.number()));
      facts.setText(SessionWords.facts(roll, words));
      previous.setDisable(roll.previous() == null);
      next.setDisable(roll.next() == null);
    }
    title.setAlignment(Pos.CENTER_LEFT);
  }

  void focusNewcomer() {
    addFamily.requestFocus();
  }
}
