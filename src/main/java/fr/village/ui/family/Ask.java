package fr.village.ui.family;

import fr.village.domain.Invalid;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A small card over the window that asks for one or two things; Enter keeps, Escape leaves. */
final class Ask {
  private final Frame frame;
  private final String id;
  private final List<Node> parts = new ArrayList<>();
  private final List<TextField> fields = new ArrayList<>();
  private @Nullable Label problem;
  private @Nullable TextField wrong;
  private @Nullable Node first;

  Ask(Frame frame, String id, String title) {
    this.frame = frame;
    this.id = id;
    Label name = Parts.paragraph(title, "card-title");
    name.setId(id + "-title");
    parts.add(name);
  }

  Ask says(String text) {
    parts.add(Parts.paragraph(text, "secondary"));
    return this;
  }

  /** A field; what is refused is said under the one added last as {@code judged}. */
  TextField field(String name, String label, String value, boolean judged) {
    TextField field = new TextField(value);
    field.setId(id + "-" + name);
    fields.add(field);
    if (judged) {
      Label place = Parts.paragraph("", "problem", "small");
      place.setId(id + "-problem");
      Parts.problem(place, field, "");
      problem = place;
      wrong = field;
      parts.add(Parts.field(label, field, place));
    } else {
      parts.add(Parts.field(label, field));
    }
    begin(field);
    return field;
  }

  Ask add(Node part, Node focus) {
    parts.add(part);
    begin(focus);
    return this;
  }

  private void begin(Node node) {
    if (first == null) {
      first = node;
    }
  }

  void refuse(Said why) {
    Label place = problem;
    TextField field = wrong;
    if (place != null && field != null) {
      Parts.problem(place, field, frame.words().text(why));
      field.requestFocus();
    }
  }

  void refuse(Invalid why) {
    refuse(new Said(why.key(), why.arguments()));
  }

  void close() {
    frame.overlay().close();
  }

  /**
   * @param save may throw {@link Invalid}, which is said beside the field
   */
  void show(String saveText, Runnable save) {
    show(saveText, save, "primary");
  }

  /** As {@link #show(String, Runnable)}, without a colour that cheers. */
  void showQuietly(String saveText, Runnable save) {
    show(saveText, save, "sober");
  }

  private void show(String saveText, Runnable save, String style) {
    Runnable tried =
        () -> {
          try {
            save.run();
          } catch (Invalid e) {
            refuse(e);
          }
        };
    fields.forEach(f -> f.setOnAction(e -> tried.run()));
    Node keep = Parts.button(id + "-save", saveText, tried, style);
    parts.add(
        Parts.line(
            8,
            keep,
            Parts.button(id + "-cancel", frame.text("common.cancel"), this::close, "plain")));
    VBox card = new VBox();
    card.getChildren().setAll(parts);
    card.getStyleClass().add("family-ask");
    card.setId(id);
    Node start = first == null ? keep : first;
    frame.overlay().show(card, start, () -> {});
    if (start instanceof TextField field) {
      field.selectAll();
    }
  }
}
