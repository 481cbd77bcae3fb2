package fr.village.ui.territory;

import fr.village.app.partner.Territory;
import fr.village.domain.reference.CodeItem;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A contact noted in one line: what was said, then Enter. */
final class ContactForm extends VBox {
  private final PartnerCardModel model;
  private final Frame frame;
  private final FlowPane ways = new FlowPane(7, 7);
  private List<CodeItem> shown = List.of();

  ContactForm(PartnerCardModel model, Frame frame) {
    this.model = model;
    this.frame = frame;
    getStyleClass().add("contact-form");
    ways.setMinWidth(0);
    TextField said = field("contact-said", model.draft().said(), "territory.contact.said.prompt");
    TextField next = field("contact-next", model.draft().next(), "territory.contact.next.prompt");
    TextField day = field("contact-day", model.draft().day(), "territory.contact.day.prompt");
    day.setPrefColumnCount(9);
    Label problem = Parts.paragraph("", "problem", "small");
    problem.setId("contact-problem");
    say(problem, model.problemProperty().get());
    model.problemProperty().addListener((o, before, now) -> say(problem, now));
    Button note = Parts.button("contact-note", frame.text("territory.contact.note"), model::note);
    note.setMinWidth(USE_PREF_SIZE);
    FlowPane last =
        new FlowPane(14, 8, Parts.field(frame.text("territory.contact.day"), day), note);
    last.setRowValignment(javafx.geometry.VPos.BOTTOM);
    model.draft().way().addListener((o, before, now) -> mark());
    getChildren()
        .addAll(
            Parts.field(frame.text("territory.contact.said"), said),
            ways,
            Parts.field(frame.text("territory.contact.next"), next),
            last,
            problem);
  }

  void show(Territory territory) {
    List<CodeItem> items = territory.ways().stream().filter(w -> !w.retired()).toList();
    if (items.equals(shown)) {
      return;
    }
    shown = items;
    ways.getChildren().clear();
    for (CodeItem way : items) {
      ToggleButton chip = new ToggleButton(frame.words().text(way.label()));
      chip.setId("contact-way-" + way.code());
      chip.getStyleClass().add("chip");
      chip.setUserData(way.code());
      chip.setOnAction(
          e -> {
            model.draft().way().set(way.code());
            mark();
          });
      ways.getChildren().add(chip);
    }
    mark();
  }

  private void mark() {
    ways.getChildren()
        .forEach(
            node ->
                ((ToggleButton) node)
                    .setSelected(node.getUserData().equals(model.draft().way().get())));
  }

  private TextField field(String id, StringProperty value, String prompt) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(frame.text(prompt));
    field.textProperty().bindBidirectional(value);
    field.setOnAction(e -> model.note());
    return field;
  }

  private void say(Label label, @Nullable Said said) {
    label.setText(said == null ? "" : frame.words().text(said));
    Parts.show(label, said != null);
  }
}
