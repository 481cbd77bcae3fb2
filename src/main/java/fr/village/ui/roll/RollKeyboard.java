package fr.village.ui.roll;

import fr.village.ui.common.Digits;
import javafx.scene.input.KeyEvent;

/** The keys that mark and move, the same on the roll and on the roll of first names. */
final class RollKeyboard {
  private RollKeyboard() {}

  /** Does what a key says; false when it says nothing here. */
  static boolean pressed(KeyEvent event, RollViewModel model) {
    switch (event.getCode()) {
      case UP, KP_UP -> model.moveRow(-1);
      case DOWN, KP_DOWN -> model.moveRow(1);
      case LEFT, KP_LEFT -> model.movePerson(-1);
      case RIGHT, KP_RIGHT -> model.movePerson(1);
      case SPACE -> model.cycle();
      case ENTER -> model.nextFamily();
      case P -> model.family();
      case A -> model.everybody();
      case X -> model.announced();
      default -> {
        var digit = Digits.of(event);
        digit.ifPresent(model::digit);
        return digit.isPresent();
      }
    }
    return true;
  }
}
