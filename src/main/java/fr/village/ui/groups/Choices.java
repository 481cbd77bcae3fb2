package fr.village.ui.groups;

import fr.village.domain.reference.CodeItem;
import fr.village.ui.common.Frame;
import java.util.ArrayList;
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
    return of(id, value, values, written, "");
  }

  /** One of a code list, nothing chosen at first. */
  static ChoiceBox<@Nullable CodeItem> reason(
      Frame frame, String id, ObjectProperty<@Nullable CodeItem> value, List<CodeItem> items) {
    List<@Nullable CodeItem> all = new ArrayList<>(items);
    return of(
        id,
        value,
        all,
        item -> item == null ? "" : frame.words().text(item.label()),
        frame.text("groups.choose"));
  }

  private static <T extends @Nullable Object> ChoiceBox<T> of(
      String id,
      ObjectProperty<T> value,
      List<T> values,
      Function<T, String> written,
      String nothing) {
    ChoiceBox<T> box = new ChoiceBox<>();
    box.setId(id);
    box.getItems().setAll(values);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T item) {
            return item == null ? nothing : written.apply(item);
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
