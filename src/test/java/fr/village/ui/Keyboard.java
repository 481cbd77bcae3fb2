package fr.village.ui;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** A window that is really shown, and nothing but its keyboard. */
public final class Keyboard implements AutoCloseable {
  private static final int FARTHEST = 200;

  private final Desk desk;
  private final Stage stage;
  private int presses;

  /**
   * @param desk its window at most 1000 by 1000: the screen of tests is no larger
   */
  public Keyboard(Desk desk) {
    this.desk = desk;
    this.stage =
        Pictures.onScreen(
            () -> {
              Stage shown = new Stage();
              shown.setScene(desk.window.scene());
              shown.show();
              return shown;
            });
  }

  /** A key as the system sends it: pressed, typed, released. */
  public void press(KeyCode code, String text) {
    presses++;
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, false, false, false));
    if (!text.isEmpty()) {
      fire(
          new KeyEvent(
              KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false));
    }
    fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", text, code, false, false, false, false));
    desk.settle();
  }

  public void press(KeyCode code) {
    press(code, "");
  }

  /** A key with Ctrl. */
  public void shortcut(KeyCode code, String text) {
    presses++;
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, true, false, false));
    desk.settle();
  }

  /** The Tab key, again and again, as far as it takes, once what it is to reach is there. */
  public void tabTo(String id) {
    desk.find(id);
    for (int i = 0; i < FARTHEST; i++) {
      if (focused().equals(id)) {
        return;
      }
      fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "\t", KeyCode.TAB, false, false, false, false));
    }
    throw new AssertionError("the Tab key does not lead to " + id + ", but to " + focused());
  }

  /** A text typed over what is selected in the field that has the keyboard. */
  public void write(String text) {
    TextInputControl field =
        Pictures.onScreen(() -> (TextInputControl) desk.window.scene().getFocusOwner());
    desk.onScreen(() -> field.replaceSelection(text));
  }

  /** The id of what has the keyboard. */
  public String focused() {
    return Pictures.onScreen(
        () ->
            String.valueOf(
                Objects.requireNonNull(desk.window.scene().getFocusOwner(), "no focus").getId()));
  }

  /** What a label or button says. */
  public String text(String id) {
    desk.settle();
    return ((Labeled) desk.find(id)).getText();
  }

  /** What the bar at the bottom says was done. */
  public String said() {
    return text("undo-said");
  }

  /** How many keys were pressed so far, Tab and typed texts not counted. */
  public int presses() {
    return presses;
  }

  private void fire(KeyEvent event) {
    Pictures.onScreen(
        () -> {
          Node owner = Objects.requireNonNull(desk.window.scene().getFocusOwner(), "no focus");
          owner.fireEvent(event);
          return true;
        });
  }

  /** Takes the window away; the desk stays the caller's to close. */
  @Override
  public void close() {
    desk.onScreen(stage::close);
  }
}
