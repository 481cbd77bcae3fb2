package fr.village.ui.families;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.ui.common.Choice;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import fr.village.ui.families.NewFamilyViewModel.Place;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A new family: as little as one first name and one date, as much as one likes. */
final class NewFamilyForm extends VBox {
  private final NewFamilyViewModel model;
  private final Frame frame;
  private final TextField name;
  private final NewPeople people;
  private final LikelyHint hint;

  /**
   * @param merge told a known family and the new one, to be made one
   */
  private NewFamilyForm(
      NewFamilyViewModel model,
      FamiliesViewModel families,
      Frame frame,
      LocalDate today,
      BiConsumer<Id<Family>, Id<Family>> merge) {
    this.model = model;
    this.frame = frame;
    setId("new-family");
    getStyleClass().add("new-family");
    people = new NewPeople(model, frame, this::save);
    name = people.field("new-family-name", model.nameProperty(), "families.new.name.prompt");
    hint =
        new LikelyHint(
            model,
            new FamilyWords(frame.words(), today),
            frame,
            known -> {
              frame.overlay().close();
              families.open(known.id());
            },
            known ->
                model.create(
                    made -> {
                      frame.overlay().close();
                      merge.accept(known.id(), made);
                    }));
    CheckBox twins = new CheckBox(frame.text("families.new.twins"));
    twins.setId("new-family-twins");
    twins.setMinHeight(USE_PREF_SIZE);
    twins.setMinWidth(USE_PREF_SIZE);
    twins.selectedProperty().bindBidirectional(model.twinsProperty());
    Region adding =
        flow(
            Parts.button(
                "new-family-adult",
                Feather.PLUS,
                frame.text("families.new.adult"),
                people::addAdult,
                "plain"),
            Parts.button(
                "new-family-baby",
                Feather.PLUS,
                frame.text("families.new.baby"),
                people::addBaby,
                "plain"),
            twins);
    ((FlowPane) adding).setRowValignment(javafx.geometry.VPos.CENTER);
    getChildren()
        .addAll(
            Parts.label(frame.text("families.new"), "card-title"),
            Parts.field(frame.text("families.new.name"), name),
            people.adults(),
            problem("new-family-who-problem", model.whoProblemProperty(), name),
            people.babies(),
            problem("new-family-date-problem", model.dateProblemProperty(), null),
            adding,
            Parts.field(frame.text("families.new.place"), place()),
            hint,
            buttons());
  }

  static void show(
      NewFamilyViewModel model,
      FamiliesViewModel families,
      Frame frame,
      LocalDate today,
      BiConsumer<Id<Family>, Id<Family>> merge) {
    NewFamilyForm form = new NewFamilyForm(model, families, frame, today, merge);
    frame.overlay().show(form, form.name, () -> {});
    form.name.end();
  }

  private Node buttons() {
    return flow(
        Parts.button("new-family-save", frame.text("families.new.save"), this::save, "primary"),
        Parts.button(
            "new-family-cancel", frame.text("families.new.later"), frame.overlay()::close, "plain"),
        Parts.button("new-family-clear", frame.text("families.new.clear"), this::clear, "plain"));
  }

  private void save() {
    model.create(made -> frame.overlay().close());
  }

  private void clear() {
    model.begin();
    name.requestFocus();
  }

  private Choice<Place> place() {
    Choice<Place> box =
        new Choice<>(
            "new-family-place",
            model.places(),
            p -> p.waiting() ? frame.text("families.waits", p.name()) : p.name(),
            frame.text("families.new.place.none"));
    box.getItems().addFirst(null);
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().bindBidirectional(model.placeProperty());
    return box;
  }

  private Label problem(
      String id, ReadOnlyObjectProperty<@Nullable Said> problem, @Nullable TextField field) {
    Label label = Parts.paragraph("", "problem", "small");
    label.setId(id);
    say(label, problem.get(), null);
    problem.addListener((o, before, now) -> say(label, now, field));
    return label;
  }

  private void say(Label label, @Nullable Said said, @Nullable TextField field) {
    label.setText(said == null ? "" : frame.words().text(said));
    Parts.show(label, said != null);
    if (said == null) {
      return;
    }
    Node wanted = field != null ? field : people.babies().lookup(".text-field");
    if (wanted != null) {
      wanted.requestFocus();
    }
  }

  private static FlowPane flow(Node... nodes) {
    FlowPane flow = new FlowPane(14, 8, nodes);
    flow.setRowValignment(javafx.geometry.VPos.BOTTOM);
    HBox.setHgrow(flow, Priority.ALWAYS);
    return flow;
  }
}
