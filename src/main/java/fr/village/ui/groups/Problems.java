package fr.village.ui.groups;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Fields of a form that is kept by a button, with what does not do said under them. */
final class Problems {
  private Problems() {}

  static TextField field(Frame frame, String id, StringProperty value, String prompt) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(frame.text(prompt));
    field.textProperty().bindBidirectional(value);
    return field;
  }

  static VBox labelled(
      Frame frame, String label, TextField field, ReadOnlyObjectProperty<@Nullable Said> problem) {
    Label said = Parts.paragraph("", "problem", "small");
    said.setId(field.getId() + "-problem");
    Runnable show =
        () -> {
          Said now = problem.get();
          Parts.problem(said, field, now == null ? "" : frame.words().text(now));
        };
    problem.addListener((o, before, now) -> show.run());
    show.run();
    return Parts.field(frame.text(label), field, said);
  }

  /** A line that says something while there is something to say. */
  static Label line(
      Frame frame, String id, ReadOnlyObjectProperty<@Nullable Said> said, String... styles) {
    Label label = Parts.paragraph("", styles);
    label.setId(id);
    Runnable show =
        () -> {
          Said now = said.get();
          label.setText(now == null ? "" : frame.words().text(now));
          Parts.show(label, now != null);
        };
    said.addListener((o, before, now) -> show.run());
    show.run();
    return label;
  }
}
