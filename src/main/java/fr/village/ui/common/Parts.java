package fr.village.ui.common;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small pieces screens are made of. */
public final class Parts {
  private Parts() {}

  public static Label label(String text, String... styles) {
    // JavaFX measures a letter and its accent apart: a line with such pairs runs over its edge
    Label label = new Label(Normalizer.normalize(text, Normalizer.Form.NFC));
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A text of several lines. */
  public static Label paragraph(String text, String... styles) {
    Label label = label(text, styles);
    wrap(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /**
   * Lets what it says, now and later, stand on several lines where that is safe: JavaFX fails in
   * the midst of its layout where a line of a text written from right to left, wholly or partly,
   * ends.
   */
  public static void wrap(Labeled labeled) {
    labeled.setWrapText(wraps(labeled.getText()));
    labeled.textProperty().addListener((o, before, now) -> labeled.setWrapText(wraps(now)));
  }

  private static boolean wraps(@Nullable String text) {
    char[] letters = text == null ? new char[0] : text.toCharArray();
    return !Bidi.requiresBidi(letters, 0, letters.length);
  }

  public static FontIcon icon(Ikon ikon) {
    return new FontIcon(ikon);
  }

  public static Button button(String id, String text, Runnable action, String... styles) {
    Button button = new Button(text);
    button.setId(id);
    button.setOnAction(e -> action.run());
    button.getStyleClass().addAll(styles);
    return button;
  }

  /** The primary action of a screen, with the key that does it from anywhere there. */
  public static Button primary(String id, Ikon ikon, String text, String key, Runnable action) {
    Button button = button(id, "", action, "primary");
    Label cap = keyCap(key);
    cap.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(text);
    button.setGraphic(line(9, icon(ikon), label(text, "on-primary"), cap));
    return button;
  }

  public static Button button(
      String id, Ikon ikon, String text, Runnable action, String... styles) {
    Button button = button(id, text, action, styles);
    button.setGraphic(icon(ikon));
    return button;
  }

  /** A key as it is drawn where it works. */
  public static Label keyCap(String name) {
    return label(name, "key-cap");
  }

  /** Pieces side by side, on one line of sight. */
  public static HBox line(double spacing, Node... pieces) {
    HBox line = new HBox(spacing, pieces);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  public static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    VBox.setVgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  public static VBox card(Node... children) {
    VBox card = new VBox(children);
    card.getStyleClass().add("card");
    return card;
  }

  /**
   * The top of a screen: its title, a line of facts under it, and what one does there, the primary
   * action last.
   */
  public static HBox header(Label title, Label facts, Node... actions) {
    title.getStyleClass().add("screen-title");
    wrap(title);
    title.setMinHeight(Region.USE_PREF_SIZE);
    facts.getStyleClass().add("secondary");
    wrap(facts);
    facts.setMinHeight(Region.USE_PREF_SIZE);
    VBox titles = new VBox(title, facts);
    titles.setMinWidth(0);
    HBox.setHgrow(titles, Priority.ALWAYS);
    HBox header = line(14, titles);
    for (Node action : actions) {
      if (action instanceof Region region) {
        region.setMinWidth(Region.USE_PREF_SIZE);
      }
      header.getChildren().add(action);
    }
    return header;
  }

  /** Between the lines of an empty place, in pixels. */
  public static final double EMPTY_SPACING = 8;

  /** What an empty place says: what belongs there, and the first thing to do about it. */
  public static VBox empty(Ikon ikon, String title, String text, Node... actions) {
    Label said = paragraph(text, "secondary");
    said.setAlignment(Pos.CENTER);
    VBox empty = new VBox(EMPTY_SPACING, icon(ikon), label(title, "card-title"), said);
    empty.getStyleClass().add("empty");
    empty.getChildren().addAll(actions);
    return empty;
  }

  /** A field under its label, which screen readers say with it. */
  public static VBox field(String label, Node control, Node... below) {
    Label name = paragraph(label, "field-label");
    name.setLabelFor(control);
    control.setAccessibleText(label);
    VBox field = new VBox(name, control);
    field.getChildren().addAll(below);
    field.getStyleClass().add("field");
    return field;
  }

  /** A chip that bears a tick while it is chosen: colour alone would not say it to everybody. */
  public static void ticked(ToggleButton chip) {
    Node before = chip.getGraphic();
    Node tick = icon(Feather.CHECK);
    chip.graphicProperty()
        .bind(Bindings.when(chip.selectedProperty()).then(tick).otherwise(before));
  }

  /** Puts these in a place; what is there already stays, and the keyboard with it. */
  public static void put(Pane place, Node... wanted) {
    if (!place.getChildren().equals(List.of(wanted))) {
      place.getChildren().setAll(wanted);
    }
  }

  /** Shows or hides a node without leaving its place empty. */
  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Says what is wrong under a field, in words and by its edge; null takes it away. */
  public static void problem(Label place, TextInputControl field, String said) {
    place.setText(said);
    show(place, !said.isEmpty());
    field.getStyleClass().remove("wrong");
    if (!said.isEmpty()) {
      field.getStyleClass().add("wrong");
    }
    field.setAccessibleHelp(said);
  }

  /** Whether a node is inside another, or is it. */
  public static boolean isIn(Node node, Node around) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n == around) {
        return true;
      }
    }
    return false;
  }

  /** Lets what a button shows take the button's whole width. */
  public static void fill(Region button, Region content) {
    content
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> {
                  double room =
                      button.getWidth()
                          - button.getInsets().getLeft()
                          - button.getInsets().getRight();
                  // not laid out yet: with no width at all, texts would wrap letter by letter
                  return room > 0 ? room : Region.USE_COMPUTED_SIZE;
                },
                button.widthProperty(),
                button.insetsProperty()));
  }

  /** Something that is laid out otherwise where there is little room for the text size. */
  public interface Adaptive {
    void narrow(boolean narrow);
  }

  /** Something a screen is entered at. */
  public interface Entered {
    /** Puts the keyboard where one begins. */
    void enter();
  }

  /** Puts the keyboard where a screen wants it to begin. */
  public static void focusFirst(Node screen) {
    if (screen.getScene() != null) {
      // before its first drawing a screen's parts are not in the scene yet
      screen.applyCss();
    }
    if (screen instanceof Entered entered) {
      entered.enter();
    }
  }

  /** Puts the keyboard where the screen shown in a part of the window wants it to begin. */
  public static boolean enterIn(Node part) {
    if (!part.isVisible()) {
      return false;
    }
    if (part instanceof Entered) {
      focusFirst(part);
      return true;
    }
    return part instanceof Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(Parts::enterIn);
  }
}
