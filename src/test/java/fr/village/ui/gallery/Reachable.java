package fr.village.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.text.Text;

/**
 * What keeps somebody from reading a scene, or from reaching its controls by keyboard or by screen
 * reader (EN 301 549, 11.2.1.1.1, 11.4.1.2; WCAG 2.1, 2.1.1, 1.4.4).
 */
final class Reachable {
  /** Half a pixel is rounding. */
  private static final double ROUNDING = 1;

  /** Text that may be cut: all of it is a step away, and a screen reader says it whole. */
  private static final String ABRIDGED = "abridged";

  private static final Set<AccessibleRole> MUTE =
      Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

  private final Scene scene;
  private final List<String> problems = new ArrayList<>();

  private Reachable(Scene scene) {
    this.scene = scene;
  }

  static List<String> problems(Scene scene) {
    Reachable walk = new Reachable(scene);
    walk.look(scene.getRoot(), true);
    return walk.problems;
  }

  private void look(Node node, boolean enabled) {
    if (!node.isVisible()) {
      return;
    }
    boolean usable = enabled && !node.isDisable();
    if (node instanceof Control control && isOperated(control) && usable) {
      operated(control);
    }
    if (node instanceof Labeled labeled) {
      uncut(labeled);
    }
    if (node instanceof ComboBoxBase<?> || node instanceof ChoiceBox<?>) {
      // what is chosen is to be read; the rest of it is the control's own
      ((Control) node)
          .getChildrenUnmodifiable().stream()
              .filter(n -> n instanceof Labeled && n.isVisible())
              .forEach(n -> uncut((Labeled) n));
    }
    if (node instanceof Control || node instanceof Text) {
      inside(node);
    }
    // what controls are made of inside is theirs to say
    if (node instanceof Parent parent && !isWhole(node)) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, usable));
    }
  }

  private static boolean isWhole(Node node) {
    return node instanceof TextInputControl
        || node instanceof ComboBoxBase
        || node instanceof ChoiceBox
        || node instanceof ScrollBar
        || node instanceof Slider;
  }

  private static boolean isOperated(Control control) {
    return control instanceof ButtonBase
        || control instanceof TextInputControl
        || control instanceof ComboBoxBase
        || control instanceof ChoiceBox
        || control instanceof ListView
        || control instanceof TableView
        || control instanceof Slider;
  }

  private void operated(Control control) {
    if (control.getAccessibleRole() == null || MUTE.contains(control.getAccessibleRole())) {
      problems.add("no role: " + said(control));
    }
    if (name(control).isBlank()) {
      problems.add("no name: " + said(control));
    }
    if (!control.isFocusTraversable() && !isInReachedGroup(control)) {
      problems.add("not in the focus order: " + said(control));
    }
  }

  /** One of a group of choices is one stop of the Tab key; arrows go between them. */
  private static boolean isInReachedGroup(Control control) {
    return control instanceof Toggle toggle
        && toggle.getToggleGroup() != null
        && toggle.getToggleGroup().getToggles().stream()
            .anyMatch(t -> t instanceof Node other && other.isFocusTraversable());
  }

  private String name(Control control) {
    String own = control.getAccessibleText();
    if (own != null && !own.isBlank()) {
      return own;
    }
    if (control instanceof Labeled labeled && !labeled.getText().isBlank()) {
      return labeled.getText();
    }
    return scene.getRoot().lookupAll(".label").stream()
        .filter(n -> n instanceof Label label && label.getLabelFor() == control)
        .map(n -> ((Label) n).getText())
        .findFirst()
        .orElse("");
  }

  /** All of the text is drawn: neither shortened by dots nor taller than its place. */
  private void uncut(Labeled labeled) {
    String text = labeled.getText();
    if (text == null || text.isBlank() || labeled.getStyleClass().contains(ABRIDGED)) {
      return;
    }
    Text drawn = (Text) labeled.lookup(".text");
    if (drawn != null && drawn.isVisible() && !folded(drawn.getText()).equals(folded(text))) {
      problems.add("cut to «" + drawn.getText() + "»: " + said(labeled));
    }
  }

  private static String folded(String text) {
    return text.replaceAll("\\s", "");
  }

  /** Nothing lies left or right of the window, or of the pane that scrolls up and down only. */
  private void inside(Node node) {
    Bounds here = node.localToScene(node.getLayoutBounds());
    double left = 0;
    double right = scene.getWidth();
    for (Node n = node.getParent(); n != null; n = n.getParent()) {
      if (n instanceof ScrollPane pane && pane != node) {
        if (pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER) {
          return;
        }
        Bounds around = pane.localToScene(pane.getLayoutBounds());
        left = Math.max(left, around.getMinX());
        right = Math.min(right, around.getMaxX());
      }
      if (n instanceof ListView || n instanceof TableView) {
        return;
      }
    }
    if (here.getWidth() > 0
        && (here.getMinX() < left - ROUNDING || here.getMaxX() > right + ROUNDING)) {
      problems.add("beyond the edge: " + said(node));
    }
  }

  private static String said(Node node) {
    String text =
        node instanceof Labeled labeled
            ? labeled.getText()
            : node instanceof Text t ? t.getText() : "";
    return node.getClass().getSimpleName()
        + (node.getId() == null ? "" : " #" + node.getId())
        + (node.getStyleClass().isEmpty() ? "" : " ." + String.join(".", node.getStyleClass()))
        + (text == null || text.isBlank() ? "" : " «" + text + "»");
  }
}
