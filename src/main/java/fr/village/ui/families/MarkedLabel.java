package fr.village.ui.families;

import fr.village.app.families.Highlight;
import fr.village.app.families.Highlight.Range;
import fr.village.ui.common.Parts;
import java.text.Normalizer;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** One line of text, shortened by dots where it must be, what was looked for marked in it. */
final class MarkedLabel extends StackPane {
  private final Path marks = new Path();
  private final Label label;
  private List<Range> ranges = List.of();

  MarkedLabel(String... styles) {
    label = Parts.label("", styles);
    label.getStyleClass().add("abridged");
    label.setMinWidth(0);
    marks.getStyleClass().add("search-mark");
    marks.setManaged(false);
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    getChildren().addAll(marks, label);
  }

  void show(String text, List<String> words) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    label.setText(composed);
    ranges = Highlight.in(composed, words);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    marks.getElements().clear();
    if (ranges.isEmpty()) {
      return;
    }
    label.layout();
    Node inside = label.lookup(".text");
    if (inside instanceof Text drawn) {
      int length = drawn.getText().length();
      marks.setLayoutX(label.getLayoutX() + drawn.getLayoutX());
      marks.setLayoutY(label.getLayoutY() + drawn.getLayoutY());
      for (Range range : ranges) {
        if (range.start() < length) {
          marks
              .getElements()
              .addAll(drawn.rangeShape(range.start(), Math.min(range.end(), length)));
        }
      }
    }
  }
}
