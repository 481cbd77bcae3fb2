package fr.village.ui.roll;

import fr.village.app.roll.RollMark;
import fr.village.app.roll.RollPerson;
import fr.village.app.roll.RollRow;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One family: its number, its name, its people, and what is worth knowing of it today. */
final class RollRowView extends HBox {
  /** Wide enough for everybody side by side; what is less wraps. */
  private static final double ONE_LINE = 2_000;

  private final RollViewModel model;
  private final RollRow row;
  private final List<PersonToggle> asked = new ArrayList<>();
  private final Label announced;

  RollRowView(RollViewModel model, Wording words, RollRow row, int index, LocalDate day) {
    this.model = model;
    this.row = row;
    getStyleClass().add("roll-row");
    setId("row-" + (index + 1));
    setMinHeight(USE_PREF_SIZE);
    Label name = Parts.paragraph(row.name(), "family");
    FlowPane people = new FlowPane();
    people.getStyleClass().add("people");
    people.setPrefWrapLength(ONE_LINE);
    people.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    HBox.setHgrow(people, Priority.ALWAYS);
    people.setMinWidth(0);
    for (RollPerson person : row.people()) {
      PersonToggle toggle = new PersonToggle(model, words, row, person, day);
      if (person.asked()) {
        int at = asked.size();
        toggle.setId("mark-" + (index + 1) + "-" + (at + 1));
        toggle.focusedProperty().addListener((o, was, is) -> arrived(is, index, at));
        asked.add(toggle);
      }
      people.getChildren().add(toggle);
    }
    announced = Parts.label(words.text("roll.tag.announced"), "badge", "care");
    HBox tags = new HBox(announced);
    tags.getStyleClass().add("tags");
    tags.setMinWidth(Region.USE_PREF_SIZE);
    row.tags().stream().sorted().map(tag -> badge(words, tag)).forEach(tags.getChildren()::add);
    Label number = Parts.label(Integer.toString(index + 1), "number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(number, name, people, tags);
    refresh();
  }

  void refresh() {
    asked.forEach(PersonToggle::refresh);
    Parts.show(
        announced,
        row.asked().stream()
            .anyMatch(
                p -> model.marksProperty().get().of(p).filter(RollMark::announced).isPresent()));
  }

  void here(boolean here) {
    getStyleClass().remove("here");
    if (here) {
      getStyleClass().add("here");
    }
  }

  void focus(int person) {
    if (person < asked.size()) {
      asked.get(person).requestFocus();
    }
  }

  private void arrived(boolean focused, int index, int person) {
    if (focused) {
      model.moveTo(index, person);
    }
  }

  private static Label badge(Wording words, RollRow.Tag tag) {
    return switch (tag) {
      case TWINS -> Parts.label(words.text("roll.tag.twins"), "badge", "second");
      case BIRTH_EXPECTED -> Parts.label(words.text("roll.tag.birth"), "badge", "accented");
      case FIRST_TIME -> Parts.label(words.text("roll.tag.first"), "badge", "second");
      case TO_COMPLETE -> Parts.label(words.text("roll.tag.complete"), "badge", "care");
    };
  }
}
