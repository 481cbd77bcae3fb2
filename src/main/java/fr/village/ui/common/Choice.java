package fr.village.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of a list, in a box as high as what is chosen: a long label takes two lines, none is cut. */
public final class Choice<T> extends ComboBox<@Nullable T> {
  /**
   * @param nothing what stands for null
   */
  public Choice(String id, List<T> items, Function<T, String> written, String nothing) {
    setId(id);
    getItems().addAll(items);
    setMinHeight(USE_PREF_SIZE);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T item) {
            return item == null ? nothing : written.apply(item);
          }

          @Override
          public @Nullable T fromString(String text) {
            return getValue();
          }
        });
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    ComboBoxListViewSkin<@Nullable T> skin = new ComboBoxListViewSkin<>(this);
    if (skin.getDisplayNode() instanceof Labeled shown) {
      Parts.wrap(shown);
    }
    return skin;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** The skin reckons with one line: the cell that shows the choice knows better. */
  @Override
  protected double computePrefHeight(double width) {
    double one = super.computePrefHeight(width);
    Node shown = getSkin() instanceof ComboBoxListViewSkin<?> skin ? skin.getDisplayNode() : null;
    Node arrow = lookup(".arrow-button");
    if (width <= 0 || shown == null || arrow == null) {
      return one;
    }
    Insets around = getInsets();
    double room = width - around.getLeft() - around.getRight() - arrow.prefWidth(-1);
    return Math.max(one, shown.prefHeight(room) + around.getTop() + around.getBottom());
  }
}
