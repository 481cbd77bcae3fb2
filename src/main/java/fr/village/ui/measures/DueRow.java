package fr.village.ui.measures;

import fr.village.app.survey.Due;
import fr.village.app.survey.Timing;
import fr.village.domain.survey.AnswerState;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One parent and the sheet to propose. */
final class DueRow extends StackPane {
  private static final String FILL = "measures-fill";

  /**
   * @param id of the row, such as {@code now-1}
   * @param tight little room: what one does comes under who it is
   */
  DueRow(Due due, String id, boolean tight, DueViewModel model, EntryViewModel entry, Frame frame) {
    getStyleClass().add("separated");
    boolean asks = id.startsWith("ask");
    Button fill =
        Parts.button(
            "fill-" + id,
            frame.text(
                asks
                    ? "measures.ask.action"
                    : due.state() == AnswerState.PARTIAL ? "measures.go-on" : "measures.fill"),
            () -> entry.open(due),
            FILL);
    fill.setAccessibleText(frame.text("measures.fill.of", fill.getText(), name(due)));
    fill.setMinWidth(USE_PREF_SIZE);
    HBox actions = Parts.line(6, fill);
    if (!asks) {
      actions.getChildren().add(menu(due, id, model, frame));
    }
    actions.setMinWidth(USE_PREF_SIZE);
    VBox who = who(due, frame);
    HBox.setHgrow(who, Priority.ALWAYS);
    getChildren().add(tight ? new VBox(6, who, actions) : Parts.line(12, who, actions));
  }

  /** One that cannot be answered yet. */
  static Node soon(Due due, Frame frame) {
    VBox who = who(due, frame);
    who.getStyleClass().add("separated");
    return who;
  }

  static String name(Due due) {
    String last = due.who().lastName();
    return due.who().firstName() + " " + (last == null ? due.who().familyName() : last);
  }

  private static VBox who(Due due, Frame frame) {
    HBox first = Parts.line(8, Parts.paragraph(name(due), "semibold"));
    ((Label) first.getChildren().getFirst()).setMinWidth(0);
    if (due.state() == AnswerState.PARTIAL) {
      first.getChildren().add(badge(frame.text("measures.begun"), "accented"));
    } else if (due.putOff() != null) {
      first
          .getChildren()
          .add(
              badge(frame.text("measures.put-off", frame.words().shortDate(due.putOff())), "care"));
    }
    Label what = Parts.paragraph(what(due, frame), "secondary", "small");
    VBox who = new VBox(1, first, what);
    who.setMinWidth(0);
    return who;
  }

  private static Label badge(String text, String style) {
    Label badge = Parts.label(text, "badge", style);
    badge.setMinWidth(USE_PREF_SIZE);
    return badge;
  }

  private static String what(Due due, Frame frame) {
    String when =
        due.timing() == Timing.SOON
            ? frame.text("measures.from", frame.words().shortDate(due.window().opens()))
            : frame.text("measures.until", frame.words().shortDate(due.window().closes()));
    String wave = frame.words().text(due.window().wave().label());
    String code = due.who().letters();
    String all = wave + " · " + when + " · " + due.who().group();
    return code == null ? all : all + " · " + frame.text("measures.code.of", code);
  }

  private static MenuButton menu(Due due, String id, DueViewModel model, Frame frame) {
    MenuItem later = new MenuItem(frame.text("measures.not-now"));
    later.setId("not-now-" + id);
    later.setOnAction(e -> model.decline(due, AnswerState.NOT_NOW));
    MenuItem never = new MenuItem(frame.text("measures.refused"));
    never.setId("refused-" + id);
    never.setOnAction(e -> model.decline(due, AnswerState.REFUSED));
    MenuButton menu = new MenuButton("", Parts.icon(Feather.MORE_HORIZONTAL), later, never);
    menu.setId("more-" + id);
    menu.getStyleClass().addAll("header-menu", "measures-more");
    menu.setAccessibleText(frame.text("measures.more.of", name(due)));
    menu.setMinWidth(USE_PREF_SIZE);
    return menu;
  }

  /** Up and down go from one parent to the next. */
  static void arrows(Parent list) {
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
          List<Node> rows = List.copyOf(list.lookupAll("." + FILL));
          int at = rows.indexOf(event.getTarget());
          if (by != 0 && at >= 0) {
            rows.get(Math.clamp(at + by, 0, rows.size() - 1)).requestFocus();
            event.consume();
          }
        });
  }
}
