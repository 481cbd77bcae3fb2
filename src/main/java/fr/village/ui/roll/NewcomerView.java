package fr.village.ui.roll;

import fr.village.app.roll.Acquaintance;
import fr.village.domain.family.ParentRole;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Two fields above the roll; Enter adds, Escape goes back. */
final class NewcomerView extends VBox {
  private final NewcomerViewModel model;
  private final Wording words;
  private final TextField firstName = new TextField();
  private final TextField date = new TextField();
  private final FlowPane alike = new FlowPane(7, 7);
  private final Label sameFamily = Parts.paragraph("", "semibold");

  NewcomerView(NewcomerViewModel model, Wording words, Runnable backToRoll) {
    this.model = model;
    this.words = words;
    setId("newcomer");
    getStyleClass().add("newcomer");
    firstName.setId("newcomer-name");
    firstName.textProperty().bindBidirectional(model.firstNameProperty());
    date.setId("newcomer-date");
    date.setPromptText(words.text("roll.newcomer.date.prompt"));
    date.textProperty().bindBidirectional(model.dateProperty());
    Label noName = problem("newcomer-name-problem", firstName, model.nameProblemProperty());
    Label noDate = problem("newcomer-date-problem", date, model.dateProblemProperty());
    HBox buttons =
        new HBox(
            8,
            Parts.button("newcomer-add", words.text("roll.newcomer.add"), model::add, "primary"),
            Parts.button("newcomer-cancel", words.text("common.cancel"), () -> close(), "plain"));
    buttons.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
    FlowPane fields =
        new FlowPane(
            14,
            8,
            Parts.field(words.text("roll.newcomer.name"), firstName, noName),
            new VBox(4, Parts.label(words.text("roll.newcomer.role"), "field-label"), roles()),
            Parts.field(words.text("roll.newcomer.date"), date, noDate));
    setSpacing(10);
    alike.setMinWidth(0);
    getChildren().addAll(fields, sameFamily, alike, buttons);
    model.alikeProperty().addListener((o, before, now) -> offer(now));
    offer(model.alikeProperty().get());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model
        .openProperty()
        .addListener(
            (o, was, is) -> {
              Parts.show(this, is);
              if (is) {
                firstName.requestFocus();
              } else {
                backToRoll.run();
              }
            });
    Parts.show(this, model.openProperty().get());
  }

  /** Families already known, one press away. */
  private void offer(List<Acquaintance> known) {
    boolean likely = known.stream().anyMatch(Acquaintance::likely);
    sameFamily.setText(words.text(likely ? "roll.newcomer.same" : "roll.newcomer.known"));
    sameFamily.setGraphic(likely ? Parts.icon(Feather.ALERT_CIRCLE) : null);
    Parts.show(sameFamily, !known.isEmpty());
    Parts.show(alike, !known.isEmpty());
    alike.getChildren().clear();
    for (int i = 0; i < known.size(); i++) {
      alike.getChildren().add(chip(i, known.get(i)));
    }
  }

  private Button chip(int index, Acquaintance known) {
    String who =
        words.text("roll.newcomer.who", known.name(), String.join(", ", known.firstNames()));
    String said = known.member() ? words.text("roll.newcomer.member", who) : who;
    Button chip = Parts.button("newcomer-known-" + index, said, () -> model.take(known), "chip");
    Parts.wrap(chip);
    chip.setMinHeight(USE_PREF_SIZE);
    chip.maxWidthProperty().bind(alike.widthProperty());
    if (known.likely()) {
      chip.getStyleClass().add("likely");
    }
    return chip;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
      model.add();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void close() {
    model.openProperty().set(false);
  }

  private HBox roles() {
    ToggleGroup group = new ToggleGroup();
    HBox box =
        new HBox(
            6,
            role(group, ParentRole.MOTHER, "roll.part.mother"),
            role(group, ParentRole.FATHER, "roll.part.father"),
            role(group, ParentRole.CO_PARENT, "roll.part.co-parent"));
    box.getStyleClass().add("roles");
    box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return box;
  }

  private ToggleButton role(ToggleGroup group, ParentRole role, String key) {
    ToggleButton button = new ToggleButton(words.text(key));
    button.setId("newcomer-role-" + role.name().toLowerCase(java.util.Locale.ROOT));
    button.getStyleClass().setAll("toggle-button", "chip");
    button.setToggleGroup(group);
    // one stop of the Tab key for the three; arrows go between them
    button.focusTraversableProperty().bind(button.selectedProperty());
    button.setSelected(model.roleProperty().get() == role);
    button.setOnAction(
        e -> {
          button.setSelected(true);
          model.roleProperty().set(role);
        });
    model.roleProperty().addListener((o, before, now) -> button.setSelected(now == role));
    return button;
  }

  private Label problem(
      String id, TextField field, ReadOnlyObjectProperty<@Nullable Said> problem) {
    Label label = Parts.paragraph("", "problem", "small");
    label.setId(id);
    label.setMaxWidth(260);
    Parts.problem(label, field, "");
    problem.addListener(
        (o, before, now) -> {
          Parts.problem(label, field, now == null ? "" : words.text(now));
          if (now != null) {
            field.requestFocus();
          }
        });
    return label;
  }
}
