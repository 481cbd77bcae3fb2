package fr.village.ui.families;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.ParentRole;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import fr.village.ui.families.NewFamilyViewModel.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A new family: as little as one first name and one date, as much as one likes. */
final class NewFamilyForm extends VBox {
  private final NewFamilyViewModel model;
  private final Frame frame;
  private final TextField name;
  private final VBox adults = new VBox(8);
  private final VBox babies = new VBox(8);
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
    name = field("new-family-name", model.nameProperty(), "families.new.name.prompt");
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
                () -> {
                  model.addAdult();
                  focusLast(adults);
                },
                "plain"),
            Parts.button(
                "new-family-baby",
                Feather.PLUS,
                frame.text("families.new.baby"),
                () -> {
                  model.addBaby();
                  focusLast(babies);
                },
                "plain"),
            twins);
    ((FlowPane) adding).setRowValignment(javafx.geometry.VPos.CENTER);
    getChildren()
        .addAll(
            Parts.label(frame.text("families.new"), "card-title"),
            Parts.field(frame.text("families.new.name"), name),
            adults,
            problem("new-family-who-problem", model.whoProblemProperty(), name),
            babies,
            problem("new-family-date-problem", model.dateProblemProperty(), null),
            adding,
            Parts.field(frame.text("families.new.place"), place()),
            hint,
            buttons());
    model.adults().addListener((ListChangeListener<AdultDraft>) c -> adults());
    model.babies().addListener((ListChangeListener<BabyDraft>) c -> babies());
    model.twinsProperty().addListener((o, before, now) -> babies());
    adults();
    babies();
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

  private void adults() {
    adults.getChildren().clear();
    for (int i = 0; i < model.adults().size(); i++) {
      AdultDraft draft = model.adults().get(i);
      TextField first =
          field("new-family-parent-" + i, draft.firstName(), "families.new.first.prompt");
      TextField phone = field("new-family-phone-" + i, draft.phone(), "families.new.phone.prompt");
      adults
          .getChildren()
          .add(
              flow(
                  Parts.field(frame.text("roll.newcomer.name"), first),
                  Parts.field(frame.text("roll.newcomer.role"), roles(i, draft.role())),
                  Parts.field(frame.text("families.new.phone"), phone)));
    }
  }

  private void babies() {
    babies.getChildren().clear();
    for (int i = 0; i < model.babies().size(); i++) {
      BabyDraft draft = model.babies().get(i);
      TextField first =
          field("new-family-baby-" + i, draft.firstName(), "families.new.baby.prompt");
      FlowPane line = flow(Parts.field(frame.text("families.new.baby.name"), first));
      if (i == 0 || !model.twinsProperty().get()) {
        TextField date = field("new-family-date-" + i, draft.date(), "roll.newcomer.date.prompt");
        line.getChildren().addFirst(Parts.field(frame.text("roll.newcomer.date"), date));
      }
      babies.getChildren().add(line);
    }
  }

  private static void focusLast(VBox rows) {
    Node field = rows.getChildren().getLast().lookup(".text-field");
    if (field != null) {
      field.requestFocus();
    }
  }

  private ComboBox<@Nullable ParentRole> roles(int i, ObjectProperty<ParentRole> role) {
    FamilyWords words = new FamilyWords(frame.words(), LocalDate.EPOCH);
    ComboBox<@Nullable ParentRole> box =
        choice("new-family-role-" + i, List.of(ParentRole.values()), words::role);
    box.setValue(role.get());
    box.setOnAction(
        e -> {
          ParentRole chosen = box.getValue();
          if (chosen != null) {
            role.set(chosen);
          }
        });
    return box;
  }

  private ComboBox<@Nullable Place> place() {
    ComboBox<@Nullable Place> box =
        choice(
            "new-family-place",
            model.places(),
            p -> p.waiting() ? frame.text("families.waits", p.name()) : p.name());
    box.getItems().addFirst(null);
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().bindBidirectional(model.placeProperty());
    return box;
  }

  private <T> ComboBox<@Nullable T> choice(
      String id, List<T> items, java.util.function.Function<T, String> written) {
    ComboBox<@Nullable T> box = new ComboBox<>();
    box.setId(id);
    box.setMinHeight(USE_PREF_SIZE);
    box.getItems().addAll(items);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T item) {
            return item == null ? frame.text("families.new.place.none") : written.apply(item);
          }

          @Override
          public @Nullable T fromString(String text) {
            return box.getValue();
          }
        });
    return box;
  }

  private TextField field(String id, StringProperty value, String prompt) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(frame.text(prompt));
    field.textProperty().bindBidirectional(value);
    field.setOnAction(e -> save());
    return field;
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
    Node wanted = field != null ? field : babies.lookup(".text-field");
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
