package fr.village.ui.roll;

import fr.village.app.roll.Roll;
import fr.village.app.roll.RollRow;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Scroll;
import fr.village.ui.common.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The families, one row each; the row under the cursor is marked and kept in view. */
final class RollRowsView extends ScrollPane {
  /** From so many families on, rows share the height there is. */
  private static final int ROOMY = 8;

  /** How a family is drawn. */
  interface Drawing {
    RollRowView row(RollRow row, int index, LocalDate day);
  }

  private final RollViewModel model;
  private final Drawing drawing;
  private final VBox box = new VBox();
  private final List<RollRowView> rows = new ArrayList<>();
  private final Label empty;

  /** The keyboard was wanted here before there was anybody to put it on. */
  private boolean awaited;

  /** The roll that is drawn, null before the first. */
  private @Nullable Roll drawn;

  RollRowsView(RollViewModel model, Wording words, Drawing drawing) {
    this.model = model;
    this.drawing = drawing;
    this.empty = Parts.paragraph(words.text("roll.empty"), "secondary");
    empty.setId("roll-empty");
    empty.setStyle("-fx-padding: 1.5em;");
    box.getStyleClass().add("roll");
    setContent(box);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    Scroll.unpictured(this);
    model.rollProperty().addListener((o, before, now) -> fill(now));
    model.marksProperty().addListener((o, before, now) -> rows.forEach(RollRowView::refresh));
    model.cursorProperty().addListener((o, before, now) -> follow(true));
    fill(model.rollProperty().get());
  }

  /** In a narrow window the whole page scrolls, not the roll inside it. */
  void narrow(boolean narrow) {
    minHeightProperty().unbind();
    setFitToHeight(!narrow);
    if (narrow) {
      // as tall as its rows are at this width, which a pane that scrolls does not ask by itself
      minHeightProperty().bind(box.heightProperty().add(2));
      setVvalue(0);
    } else {
      setMinHeight(0);
    }
    setVbarPolicy(narrow ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
  }

  /** Whether the keyboard is on one of the people. */
  boolean hasFocus() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner != null && Parts.isIn(owner, this);
  }

  /** Whether the keyboard was wanted here while there was nobody to put it on. */
  boolean isAwaited() {
    return awaited;
  }

  void focus() {
    RollCursor at = model.cursorProperty().get();
    awaited = rows.isEmpty();
    if (getSkin() == null) {
      // before the first drawing the rows are not in the scene yet
      applyCss();
    }
    if (at.row() < rows.size()) {
      rows.get(at.row()).focus(at.person());
    }
  }

  /** The keyboard comes here with the next roll. */
  void await() {
    awaited = true;
  }

  private void fill(@Nullable Roll roll) {
    if (isDrawn(roll)) {
      rows.forEach(RollRowView::refresh);
      return;
    }
    drawn = roll;
    boolean hadFocus = hasFocus() || awaited;
    rows.clear();
    box.getChildren().clear();
    if (roll == null) {
      return;
    }
    if (roll.rows().isEmpty()) {
      box.getChildren().setAll(empty);
      return;
    }
    for (RollRow row : roll.rows()) {
      RollRowView view = drawing.row(row, rows.size(), roll.session().date());
      if (roll.rows().size() >= ROOMY) {
        VBox.setVgrow(view, Priority.ALWAYS);
      }
      rows.add(view);
    }
    box.getChildren().setAll(rows);
    follow(hadFocus);
  }

  /** Whether the same people are drawn already: then only marks may have changed. */
  private boolean isDrawn(@Nullable Roll roll) {
    Roll before = drawn;
    return roll != null
        && before != null
        && !awaited
        && roll.rows().equals(before.rows())
        && roll.session().id().equals(before.session().id())
        && roll.session().date().equals(before.session().date());
  }

  private void follow(boolean withFocus) {
    RollCursor at = model.cursorProperty().get();
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).here(i == at.row());
    }
    if (at.row() < rows.size()) {
      if (withFocus) {
        focus();
      }
      reveal(rows.get(at.row()));
    }
  }

  private void reveal(Node row) {
    Bounds seen = getViewportBounds();
    double whole = box.getHeight();
    Bounds wanted = row.getBoundsInParent();
    if (whole <= seen.getHeight()) {
      return;
    }
    double top = getVvalue() * (whole - seen.getHeight());
    if (wanted.getMinY() < top) {
      setVvalue(wanted.getMinY() / (whole - seen.getHeight()));
    } else if (wanted.getMaxY() > top + seen.getHeight()) {
      setVvalue((wanted.getMaxY() - seen.getHeight()) / (whole - seen.getHeight()));
    }
  }
}
