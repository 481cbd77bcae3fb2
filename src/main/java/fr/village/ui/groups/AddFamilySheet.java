package fr.village.ui.groups;

import fr.village.app.group.GroupBook.Found;
import fr.village.app.group.GroupPage;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.RowArrows;
import fr.village.ui.common.RowButton;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A family for the group: looked for by name, or new with two fields. */
final class AddFamilySheet {
  private final GroupPageViewModel page;
  private final AddFamilyViewModel model;
  private final Frame frame;
  private final VBox found = new VBox();
  private final Label limit = Parts.paragraph("", "care-text", "small");

  AddFamilySheet(GroupPageViewModel page, AddFamilyViewModel model, Frame frame) {
    this.page = page;
    this.model = model;
    this.frame = frame;
  }

  void show() {
    model.begin();
    TextField search = TextFields.createClearableTextField();
    search.setId("family-search");
    search.setPromptText(frame.text("groups.family.search.prompt"));
    search.textProperty().bindBidirectional(model.searchProperty());
    found.setId("family-found");
    found.getStyleClass().add("found");
    RowArrows.arrows(found);
    search.setOnAction(e -> firstFound());
    search.setOnKeyPressed(
        e -> {
          if (e.getCode() == javafx.scene.input.KeyCode.DOWN) {
            firstFound();
            e.consume();
          }
        });
    ChangeListener<@Nullable List<Found>> list = (o, before, now) -> list(now);
    model.foundProperty().addListener(list);
    list(model.foundProperty().get());
    limit.setId("family-limit");
    ChangeListener<Boolean> where = (o, before, now) -> limit();
    model.waitingProperty().addListener(where);
    limit();
    Label problem =
        Problems.line(frame, "family-problem", model.problemProperty(), "problem", "small");
    VBox card =
        Sheet.card(
            frame.text("groups.family.add"),
            where(),
            limit,
            Parts.field(frame.text("groups.family.search"), search),
            found,
            newcomer(),
            problem,
            Parts.line(
                8,
                Parts.button(
                    "family-close", frame.text("common.close"), frame.overlay()::close, "plain")));
    Sheet.size(card, frame, page.bench().preferences(), Sheet.USUAL + 4);
    frame
        .overlay()
        .show(
            card,
            search,
            () -> {
              model.foundProperty().removeListener(list);
              model.waitingProperty().removeListener(where);
            });
  }

  private FlowPane where() {
    ToggleGroup group = new ToggleGroup();
    TextField since =
        Problems.field(frame, "family-since", model.sinceProperty(), "groups.family.since.prompt");
    since.setAccessibleText(frame.text("groups.family.since"));
    since.setPrefColumnCount(9);
    FlowPane line =
        new FlowPane(
            8,
            8,
            choice(group, "family-in", "groups.family.in", false),
            choice(group, "family-wait", "groups.family.wait", true),
            Parts.line(8, Parts.label(frame.text("groups.family.since"), "field-label"), since));
    line.setRowValignment(javafx.geometry.VPos.CENTER);
    return line;
  }

  private ToggleButton choice(ToggleGroup group, String id, String key, boolean waiting) {
    ToggleButton button = new ToggleButton(frame.text(key));
    button.setId(id);
    button.getStyleClass().setAll("toggle-button", "chip");
    button.setToggleGroup(group);
    button.setSelected(model.waitingProperty().get() == waiting);
    Parts.ticked(button);
    button.setOnAction(
        e -> {
          button.setSelected(true);
          model.waitingProperty().set(waiting);
        });
    return button;
  }

  /** Going over the places is said, never refused. */
  private void limit() {
    GroupPage p = page.pageProperty().get();
    boolean over =
        p != null && !model.waitingProperty().get() && p.members().size() >= p.group().places();
    if (p != null && over) {
      limit.setText(frame.text("groups.family.limit", p.members().size() + 1, p.group().places()));
    }
    Parts.show(limit, over);
  }

  private void list(@Nullable List<Found> families) {
    found.getChildren().clear();
    Parts.show(found, families != null);
    if (families == null) {
      return;
    }
    if (families.isEmpty()) {
      found
          .getChildren()
          .add(Parts.paragraph(frame.text("groups.family.none"), "secondary", "small"));
    }
    for (int i = 0; i < families.size(); i++) {
      found.getChildren().add(row(families.get(i), i + 1));
    }
  }

  private Button row(Found family, int number) {
    Label name = Parts.paragraph(family.name(), "semibold");
    Label people = Parts.paragraph(String.join(", ", family.people()), "secondary", "small");
    VBox who = new VBox(0, name, people);
    HBox.setHgrow(who, Priority.ALWAYS);
    HBox line = new HBox(10, who);
    line.setAlignment(Pos.CENTER_LEFT);
    if (family.already()) {
      Label already = Parts.label(frame.text("groups.family.here"), "badge", "second");
      already.setMinWidth(Region.USE_PREF_SIZE);
      line.getChildren().add(already);
    }
    Button row = new RowButton("found-" + number, line, "line-button", "separated");
    row.setAccessibleText(
        family.name()
            + ", "
            + String.join(", ", family.people())
            + (family.already() ? ", " + frame.text("groups.family.here") : ""));
    row.setOnAction(e -> model.add(family, frame.overlay()::close));
    return row;
  }

  private void firstFound() {
    var first = found.lookup("." + RowArrows.ROW);
    if (first != null) {
      first.requestFocus();
    }
  }

  private VBox newcomer() {
    TextField name =
        Problems.field(
            frame, "newcomer-name", model.firstNameProperty(), "groups.family.name.prompt");
    TextField date =
        Problems.field(frame, "newcomer-date", model.dateProperty(), "groups.births.prompt");
    Runnable go = () -> model.welcome(frame.overlay()::close);
    name.setOnAction(e -> go.run());
    date.setOnAction(e -> go.run());
    FlowPane fields =
        new FlowPane(
            14,
            8,
            Parts.field(frame.text("groups.family.name"), name),
            Parts.field(frame.text("groups.family.date"), date));
    Button add =
        Parts.button("newcomer-go", Feather.USER_PLUS, frame.text("groups.family.new.go"), go);
    return new VBox(8, Parts.label(frame.text("groups.family.new"), "field-label"), fields, add);
  }
}
