package fr.village.ui.families;

import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** A chip that offers a choice. */
final class ChipMenu extends MenuButton {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  ChipMenu(String id) {
    setId(id);
    getStyleClass().addAll("chip", "chip-menu");
  }

  void clear() {
    getItems().clear();
  }

  void add(String text, boolean on, Runnable then) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setMnemonicParsing(false);
    item.setSelected(on);
    item.setOnAction(e -> then.run());
    getItems().add(item);
  }

  void separate() {
    getItems().add(new SeparatorMenuItem());
  }

  /**
   * What it says closed.
   *
   * @param on whether it narrows the list
   */
  void say(String text, String spoken, boolean on) {
    setMnemonicParsing(false);
    setText(text);
    setAccessibleText(spoken);
    pseudoClassStateChanged(SELECTED, on);
  }
}
