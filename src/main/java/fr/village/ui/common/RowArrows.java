package fr.village.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Up and down go from one row to the next, wherever in the list they stand. */
public final class RowArrows {
  /** The style of what one goes between. */
  public static final String ROW = "row-button";

  private RowArrows() {}

  public static void arrows(Parent list) {
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          int by =
              event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.KP_DOWN
                  ? 1
                  : event.getCode() == KeyCode.UP || event.getCode() == KeyCode.KP_UP ? -1 : 0;
          if (by != 0 && event.getTarget() instanceof Node from && move(list, from, by)) {
            event.consume();
          }
        });
  }

  private static boolean move(Parent list, Node from, int by) {
    List<Node> rows =
        list.lookupAll("." + ROW).stream().filter(Node::isVisible).map(n -> (Node) n).toList();
    int at = rows.indexOf(from);
    int to = at + by;
    if (at < 0) {
      return false;
    }
    if (to >= 0 && to < rows.size()) {
      rows.get(to).requestFocus();
    }
    return true;
  }
}
