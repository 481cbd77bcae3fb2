package fr.village.ui.today;

import fr.village.domain.group.Cadence;
import fr.village.ui.common.Overlay;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Name, day, time, rhythm, start of the first group, and the dates that follow from them. */
final class FirstGroupForm {
  private static final double WIDTH = 560;

  private final FirstGroupViewModel model;
  private final Wording words;

  private FirstGroupForm(FirstGroupViewModel model, Wording words) {
    this.model = model;
    this.words = words;
  }

  static void show(Overlay overlay, FirstGroupViewModel model, Wording words) {
    new FirstGroupForm(model, words).show(overlay);
  }

  private void show(Overlay overlay) {
    if (model.nameProperty().get().isEmpty()) {
      model.timeProperty().set(words.text("first-group.time.usual"));
    }
    TextField name = field("group-name", model.nameProperty(), "first-group.name.prompt");
    TextField venue = field("group-venue", model.venueProperty(), "first-group.venue.prompt");
    TextField time = field("group-time", model.timeProperty(), "first-group.time.prompt");
    TextField start = field("group-start", model.startProperty(), "first-group.start.prompt");
    GridPane grid = new GridPane();
    grid.setHgap(14);
    grid.setVgap(14);
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    grid.getColumnConstraints().addAll(half, half);
    grid.add(labelled("first-group.name", name, model.nameProblemProperty()), 0, 0, 2, 1);
    grid.add(
        Parts.field(
            words.text("first-group.weekday"),
            choice("group-weekday", model.weekdayProperty(), DayOfWeek.values(), this::day)),
        0,
        1);
    grid.add(labelled("first-group.time", time, model.timeProblemProperty()), 1, 1);
    grid.add(
        Parts.field(
            words.text("first-group.cadence"),
            choice(
                "group-cadence",
                model.cadenceProperty(),
                new Cadence[] {Cadence.WEEKLY, Cadence.FORTNIGHTLY, Cadence.TWICE_A_MONTH},
                this::cadence)),
        0,
        2);
    grid.add(labelled("first-group.start", start, model.startProblemProperty()), 1, 2);
    grid.add(Parts.field(words.text("first-group.venue"), venue), 0, 3, 2, 1);
    Runnable save = () -> model.create(overlay::close);
    for (TextField f : List.of(name, venue, time, start)) {
      f.setOnAction(e -> save.run());
    }
    VBox card =
        new VBox(
            Parts.label(words.text("first-group.title"), "card-title"),
            grid,
            preview(),
            Parts.line(
                8,
                Parts.button("group-save", words.text("first-group.save"), save, "primary"),
                Parts.button(
                    "group-cancel", words.text("common.cancel"), overlay::close, "plain")));
    card.setPrefWidth(WIDTH);
    overlay.show(card, name, () -> {});
    model.preview();
  }

  private Label preview() {
    Label dates = Parts.paragraph("", "secondary", "small");
    dates.setId("group-dates");
    model.datesProperty().addListener((o, before, now) -> dates.setText(dates(now)));
    dates.setText(dates(model.datesProperty().get()));
    return dates;
  }

  private String dates(@Nullable List<LocalDate> dates) {
    if (dates == null || dates.isEmpty()) {
      return words.text("first-group.dates.none");
    }
    return words.text(
        "first-group.dates",
        dates.size(),
        words.dayAndDate(dates.getFirst()),
        words.dayAndDate(dates.getLast()));
  }

  private Node labelled(
      String key, TextField field, ReadOnlyObjectProperty<@Nullable Said> problem) {
    Label label = Parts.paragraph("", "problem", "small");
    label.setId(field.getId() + "-problem");
    Parts.problem(label, field, "");
    problem.addListener(
        (o, before, now) -> Parts.problem(label, field, now == null ? "" : words.text(now)));
    return Parts.field(words.text(key), field, label);
  }

  private TextField field(String id, StringProperty value, String prompt) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(words.text(prompt));
    field.textProperty().bindBidirectional(value);
    return field;
  }

  private <T> ChoiceBox<T> choice(
      String id, ObjectProperty<T> value, T[] values, Function<T, String> written) {
    ChoiceBox<T> box = new ChoiceBox<>();
    box.setId(id);
    box.getItems().setAll(values);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T item) {
            return item == null ? "" : written.apply(item);
          }

          @Override
          public T fromString(String text) {
            return value.get();
          }
        });
    box.valueProperty().bindBidirectional(value);
    return box;
  }

  private String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
  }

  private String cadence(Cadence cadence) {
    return words.text(
        switch (cadence) {
          case WEEKLY -> "cadence.weekly";
          case FORTNIGHTLY -> "cadence.fortnightly";
          case TWICE_A_MONTH -> "cadence.twice-a-month";
          case BY_HAND -> "cadence.by-hand";
        });
  }
}
