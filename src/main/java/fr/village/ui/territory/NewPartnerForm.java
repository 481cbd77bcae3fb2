package fr.village.ui.territory;

import fr.village.app.partner.PartnerLine;
import fr.village.domain.reference.CodeItem;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A new partner in one small form. */
final class NewPartnerForm extends VBox {
  private static final double WIDTH = 520;

  private final NewPartnerViewModel model;
  private final TerritoryViewModel territory;
  private final Frame frame;
  private final TextField name;
  private final Label same = Parts.paragraph("", "caring");
  private final Button openSame;
  private final Runnable created;

  private NewPartnerForm(
      NewPartnerViewModel model, TerritoryViewModel territory, Frame frame, Runnable created) {
    this.model = model;
    this.territory = territory;
    this.frame = frame;
    this.created = created;
    setId("new-partner");
    setPrefWidth(WIDTH);
    name = field("new-partner-name", model.nameProperty(), "territory.new.name.prompt");
    same.setGraphic(Parts.icon(Feather.INFO));
    openSame =
        Parts.button("new-partner-same", frame.text("territory.new.same.open"), this::openSame);
    Label problem = Parts.paragraph("", "problem", "small");
    problem.setId("new-partner-problem");
    say(problem, model.problemProperty().get());
    model.problemProperty().addListener((o, before, now) -> say(problem, now));
    getChildren()
        .addAll(
            Parts.label(frame.text("territory.new"), "card-title"),
            Parts.field(frame.text("territory.name"), name),
            same,
            openSame,
            Parts.field(frame.text("territory.type"), types()),
            Parts.field(
                frame.text("territory.person"),
                field("new-partner-person", model.personProperty(), "families.new.phone.prompt")),
            Parts.field(
                frame.text("territory.phone"),
                field("new-partner-phone", model.phoneProperty(), "families.new.phone.prompt")),
            Parts.field(
                frame.text("territory.email"),
                field("new-partner-email", model.emailProperty(), "families.new.phone.prompt")),
            problem,
            new FlowPane(
                8,
                8,
                Parts.button(
                    "new-partner-save", frame.text("territory.new.save"), this::save, "primary"),
                Parts.button(
                    "new-partner-cancel",
                    frame.text("families.new.later"),
                    frame.overlay()::close,
                    "plain")));
    model.sameProperty().addListener((o, before, now) -> warn(now));
    warn(model.sameProperty().get());
  }

  static void show(
      NewPartnerViewModel model, TerritoryViewModel territory, Frame frame, Runnable created) {
    NewPartnerForm form = new NewPartnerForm(model, territory, frame, created);
    frame.overlay().show(form, form.name, () -> {});
    form.name.end();
  }

  private void save() {
    model.create(
        made -> {
          frame.overlay().close();
          created.run();
        });
  }

  private void openSame() {
    PartnerLine known = model.sameProperty().get();
    if (known != null) {
      frame.overlay().close();
      territory.open(known.partner().id());
      created.run();
    }
  }

  private void warn(@Nullable PartnerLine known) {
    same.setText(known == null ? "" : frame.text("territory.new.same", known.partner().name()));
    Parts.show(same, known != null);
    Parts.show(openSame, known != null);
  }

  private ComboBox<@Nullable CodeItem> types() {
    ComboBox<@Nullable CodeItem> box = new ComboBox<>();
    box.setId("new-partner-type");
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinHeight(USE_PREF_SIZE);
    box.getItems().setAll(model.types());
    box.setPromptText(frame.text("territory.new.type.prompt"));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable CodeItem item) {
            return item == null ? "" : frame.words().text(item.label());
          }

          @Override
          public @Nullable CodeItem fromString(String text) {
            return box.getValue();
          }
        });
    box.valueProperty().bindBidirectional(model.typeProperty());
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

  private void say(Label label, @Nullable Said said) {
    label.setText(said == null ? "" : frame.words().text(said));
    Parts.show(label, said != null);
  }
}
