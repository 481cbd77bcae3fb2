package fr.village.ui.measures;

import fr.village.ui.common.Frame;
import javafx.scene.layout.VBox;

/** What is in the middle of a sheet: a question, the end, or whether one may ask. */
abstract class SheetCard extends VBox {
  SheetCard(String id) {
    setId(id);
    getStyleClass().addAll("card", "measures-sheet");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  static SheetCard of(Step step, EntryViewModel model, Frame frame) {
    if (!step.mayAsk()) {
      return new ConsentCard(step, model, frame);
    }
    return step.atEnd() ? new EndCard(step, model, frame) : new QuestionCard(step, model, frame);
  }

  /** Puts the keyboard where one begins. */
  abstract void enter();

  /** The same card after something of it changed. */
  void update(Step step) {}

  /** Enter was pressed; false when that is a button's. */
  boolean entered() {
    return false;
  }
}
