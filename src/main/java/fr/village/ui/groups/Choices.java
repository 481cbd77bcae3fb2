package fr.village.ui.groups;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of a few, shown in words. */
final class Choices {
  private Choices() {}

  static <T> ChoiceBox<T> of(
      String id, ObjectProperty<T> value, List<T> values, Function<T, String> written) {
    ChoiceBox<T> box = new ChoiceBox<>();
    box.setId(id);
    box.getItems().setAll(values);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T item) {
            return item == null ? "" : written.apply(item);
          }

          @Override
          public T fromString(String text) {
            return value.get();
          }
        });
    box.valueProperty().bindBidirectional(value);
    return box;
  }
}
