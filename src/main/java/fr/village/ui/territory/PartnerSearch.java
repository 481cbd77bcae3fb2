package fr.village.ui.territory;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;

/** Where one types a name, a type, a person or a need. */
final class PartnerSearch {
  private PartnerSearch() {}

  /**
   * @param down to the list
   * @param open opens the first partner found
   */
  static TextField of(TerritoryViewModel model, Frame frame, Runnable down, Runnable open) {
    TextField field = TextFields.createClearableTextField();
    field.setId("territory-search");
    field.getStyleClass().add("territory-search");
    field.setPromptText(frame.text("territory.search"));
    field.setAccessibleText(frame.text("territory.search"));
    if (field instanceof CustomTextField custom) {
      custom.setLeft(new StackPane(Parts.icon(Feather.SEARCH)));
    }
    field.textProperty().bindBidirectional(model.typedProperty());
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          switch (event.getCode()) {
            case DOWN -> down.run();
            case ENTER -> open.run();
            case ESCAPE -> field.clear();
            default -> {
              return;
            }
          }
          event.consume();
        });
    return field;
  }
}
