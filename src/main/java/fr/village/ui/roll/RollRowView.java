package fr.village.ui.roll;

import fr.village.app.roll.Roll;
import fr.village.app.roll.RollMark;
import fr.village.app.roll.RollPerson;
import fr.village.app.roll.RollRow;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One family: its number, its name, its people, and what is worth knowing of it today. */
final class RollRowView extends HBox {
  /** Wide enough for everybody side by side; what is less wraps. */
  private static final double ONE_LINE = 2_000;

  private final RollViewModel model;
  private final RollRow row;
  private final int index;
  private final List<PersonToggle> asked = new ArrayList<>();
  private final FlowPane people = new FlowPane();
  private final Label announced;

  private RollRowView(RollViewModel model, Wording words, RollRow row, int index) {
    this.model = model;
    this.row = row;
    this.index = index;
    getStyleClass().add("roll-row");
    setId("row-" + (index + 1));
    setMinHeight(USE_PREF_SIZE);
    people.getStyleClass().add("people");
    people.setPrefWrapLength(ONE_LINE);
    people.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    HBox.setHgrow(people, Priority.ALWAYS);
    people.setMinWidth(0);
    announced = Parts.label(words.text("roll.tag.announced"), "badge", "care");
    Label number = Parts.label(Integer.toString(index + 1), "number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(number, people);
  }

  /** A family with all that is worth knowing of it. */
  static RollRowView of(
      RollViewModel model,
      Wording words,
      RollRow row,
      int index,
      LocalDate day,
      RowActions actions) {
    RollRowView view = new RollRowView(model, words, row, index);
    Label family = Parts.paragraph(RollWords.lines(row.name()), "family");
    Roll whole = model.rollProperty().get();
    if (whole != null) {
      double wide = RollWords.column(whole.rows());
      family.setStyle("-fx-pref-width: %1$sem; -fx-min-width: %1$sem;".formatted(wide));
    }
    view.getChildren().add(1, family);
    for (RollPerson person : row.people()) {
      if (person.asked()) {
        view.ask(PersonToggle.of(model, words, row, person, day));
      } else {
        PersonToggle child = PersonToggle.expected(model, words, row, person, day, actions);
        child.setId("expected-" + (index + 1) + "-" + (view.people.getChildren().size() + 1));
        view.people.getChildren().add(child);
      }
    }
    VBox tags = new VBox(view.announced);
    tags.getStyleClass().add("tags");
    tags.setMinWidth(Region.USE_PREF_SIZE);
    row.tags().stream()
        .sorted()
        .map(tag -> view.badge(words, tag, actions))
        .forEach(tags.getChildren()::add);
    view.getChildren().add(tags);
    view.refresh();
    return view;
  }

  /** A family of which only first names may be seen. */
  static RollRowView firstNames(RollViewModel model, Wording words, RollRow row, int index) {
    RollRowView view = new RollRowView(model, words, row, index);
    row.asked().forEach(p -> view.ask(PersonToggle.firstName(model, words, row, p)));
    return view;
  }

  private void ask(PersonToggle toggle) {
    int at = asked.size();
    toggle.setId("mark-" + (index + 1) + "-" + (at + 1));
    toggle.focusedProperty().addListener((o, was, is) -> arrived(is, at));
    asked.add(toggle);
    people.getChildren().add(toggle);
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
    if (here == getStyleClass().contains("here")) {
      return;
    }
    if (here) {
      getStyleClass().add("here");
    } else {
      getStyleClass().remove("here");
    }
  }

  void focus(int person) {
    if (person < asked.size()) {
      asked.get(person).requestFocus();
    } else if (!people.getChildren().isEmpty()) {
      people.getChildren().getFirst().requestFocus();
    }
  }

  private void arrived(boolean focused, int person) {
    if (focused) {
      model.moveTo(index, person);
    }
  }

  private Node badge(Wording words, RollRow.Tag tag, RowActions actions) {
    return switch (tag) {
      case TWINS -> Parts.label(words.text("roll.tag.twins"), "badge", "second");
      case FIRST_TIME -> Parts.label(words.text("roll.tag.first"), "badge", "second");
      case BIRTH_EXPECTED -> {
        Button born =
            Parts.button(
                "born-" + (index + 1),
                words.text("roll.tag.birth"),
                () -> row.expected().findFirst().ifPresent(child -> actions.birth(row, child)),
                "badge",
                "accented");
        born.setAccessibleText(words.text("roll.birth.of", row.name()));
        yield born;
      }
      case TO_COMPLETE -> {
        Button card =
            Parts.button(
                "complete-" + (index + 1),
                words.text("roll.tag.complete"),
                () -> actions.complete(row),
                "badge",
                "care");
        card.setAccessibleText(words.text("roll.complete.of", row.name()));
        yield card;
      }
    };
  }
}
