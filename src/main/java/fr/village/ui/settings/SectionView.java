package fr.village.ui.settings;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One section: a header and cards, drawn anew when what it shows has changed. */
abstract class SectionView extends VBox implements Parts.Entered, Parts.Adaptive {
  private static final double SIGN = 22;

  private final Frame frame;
  private boolean narrow;

  /** The keyboard was wanted here before there was anything to put it on. */
  private boolean awaited;

  SectionView(Frame frame) {
    this.frame = frame;
    getStyleClass().add("settings-section");
  }

  /** What it shows now. */
  abstract List<? extends Node> content();

  final Frame frame() {
    return frame;
  }

  final boolean isNarrow() {
    return narrow;
  }

  final String text(String key, Object... arguments) {
    return frame.text(key, arguments);
  }

  /** Draws again; the keyboard stays on the control of the same id. */
  final void draw() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean mine = owner != null && Parts.isIn(owner, this);
    getChildren().setAll(content());
    if ((mine || awaited) && getScene() != null) {
      applyCss();
      String id = owner == null || !mine ? null : owner.getId();
      Node same = id == null ? null : lookup("#" + id);
      if (same != null) {
        same.requestFocus();
      } else {
        enter();
      }
    }
  }

  @Override
  public void enter() {
    Node first = first(this);
    awaited = first == null;
    if (first != null) {
      first.requestFocus();
    }
  }

  @Override
  public void narrow(boolean isNarrow) {
    if (narrow != isNarrow) {
      narrow = isNarrow;
      draw();
    }
  }

  /** The section's name and facts, and what one does there: beside them, or under them. */
  final Region header(String title, String facts, Node... actions) {
    if (narrow && actions.length > 1) {
      FlowPane under = new FlowPane(8, 8);
      under.getChildren().addAll(actions);
      return new VBox(8, Parts.header(Parts.label(title), Parts.label(facts)), under);
    }
    return Parts.header(Parts.label(title), Parts.label(facts), actions);
  }

  /** A card with its title. */
  final VBox card(String title, Node... children) {
    VBox card = Parts.card(Parts.paragraph(title, "card-title"));
    card.getChildren().addAll(children);
    return card;
  }

  /** Two fields side by side, or one under the other. */
  final Region pair(Region one, Region other) {
    if (narrow) {
      return new VBox(14, one, other);
    }
    GridPane pair = new GridPane();
    pair.setHgap(14);
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    pair.getColumnConstraints().addAll(half, half);
    pair.addRow(0, one, other);
    return pair;
  }

  /** Text at left, buttons at right, or under it where there is little room. */
  final Region row(Region said, Node... actions) {
    if (narrow) {
      VBox stacked = new VBox(6, said);
      FlowPane flow = new FlowPane(8, 6);
      flow.getChildren().addAll(actions);
      stacked.getChildren().add(flow);
      return stacked;
    }
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = Parts.line(10, said);
    for (Node action : actions) {
      if (action instanceof Region region) {
        region.setMinWidth(Region.USE_PREF_SIZE);
      }
      row.getChildren().add(action);
    }
    return row;
  }

  /**
   * A turning sign and what is being waited for. Made once: nothing else is drawn anew by waiting.
   */
  final Region waiting(ReadOnlyObjectProperty<@Nullable Said> busy) {
    ProgressIndicator turning = new ProgressIndicator();
    turning.setPrefSize(SIGN, SIGN);
    turning.setMinSize(SIGN, SIGN);
    Label what = Parts.paragraph("", "secondary");
    HBox waiting = Parts.line(10, turning, what);
    busy.addListener((o, before, now) -> show(waiting, what, now));
    show(waiting, what, busy.get());
    return waiting;
  }

  private void show(HBox waiting, Label label, @Nullable Said what) {
    label.setText(what == null ? "" : frame.words().text(what));
    Parts.show(waiting, what != null);
  }

  private static @Nullable Node first(Parent parent) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (node.isVisible() && !node.isDisabled()) {
        if (node.isFocusTraversable()) {
          return node;
        }
        Node inside = node instanceof Parent inner ? first(inner) : null;
        if (inside != null) {
          return inside;
        }
      }
    }
    return null;
  }
}
