package fr.village.ui.common;

import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** A chip that offers a choice. */
public final class ChipMenu extends MenuButton {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  public ChipMenu(String id) {
    setId(id);
    getStyleClass().addAll("chip", "chip-menu");
  }

  /**
   * What is offered, put together when it opens: the list behind it changes at each key, and a menu
   * made anew for nobody costs a good part of the key.
   */
  public void offers(Runnable choices) {
    setOnShowing(
        e -> {
          getItems().clear();
          choices.run();
        });
    // a menu without a line does not open
    separate();
  }

  public void add(String text, boolean on, Runnable then) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setMnemonicParsing(false);
    item.setSelected(on);
    item.setOnAction(e -> then.run());
    getItems().add(item);
  }

  public void separate() {
    getItems().add(new SeparatorMenuItem());
  }

  /**
   * What it says closed.
   *
   * @param on whether it narrows the list
   */
  public void say(String text, String spoken, boolean on) {
    setMnemonicParsing(false);
    setText(text);
    setAccessibleText(spoken);
    pseudoClassStateChanged(SELECTED, on);
  }
}
