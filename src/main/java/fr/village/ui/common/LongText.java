package fr.village.ui.common;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A text of several lines. Nobody wants tab stops in it, so Tab goes on: otherwise the keyboard is
 * caught there (WCAG 2.1.2).
 */
public final class LongText extends TextArea {
  public LongText() {
    this("");
  }

  public LongText(String text) {
    super(text);
    setWrapText(true);
    addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }
}
