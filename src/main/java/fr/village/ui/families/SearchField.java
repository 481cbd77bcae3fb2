package fr.village.ui.families;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;

/** Where one types a name, a first name or a phone number; each key is looked for at once. */
final class SearchField {
  private SearchField() {}

  /**
   * @param down to the list
   * @param open opens the first family found
   */
  static TextField of(FamiliesViewModel model, Frame frame, Runnable down, Runnable open) {
    TextField search = TextFields.createClearableTextField();
    search.setId("families-search");
    search.getStyleClass().add("families-search");
    search.setPromptText(frame.text("families.search"));
    search.setAccessibleText(frame.text("families.search"));
    if (search instanceof CustomTextField custom) {
      custom.setLeft(new StackPane(Parts.icon(Feather.SEARCH)));
    }
    search.setText(model.filterProperty().get().typed());
    search
        .textProperty()
        .addListener(
            (o, before, now) ->
                model.filterProperty().set(model.filterProperty().get().typed(now)));
    model
        .filterProperty()
        .addListener(
            (o, before, now) -> {
              if (!search.getText().equals(now.typed())) {
                search.setText(now.typed());
              }
            });
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (pressed(event.getCode(), search, model, down, open)) {
            event.consume();
          }
        });
    return search;
  }

  private static boolean pressed(
      KeyCode code, TextField search, FamiliesViewModel model, Runnable down, Runnable open) {
    switch (code) {
      case DOWN -> down.run();
      case ENTER -> open.run();
      case ESCAPE -> {
        if (search.getText().isEmpty()) {
          model.showAll();
        } else {
          search.clear();
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
