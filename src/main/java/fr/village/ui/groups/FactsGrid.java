package fr.village.ui.groups;

import fr.village.domain.group.Cadence;
import fr.village.domain.group.SchoolHolidayPolicy;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.groups.GroupForm.Part;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** The fields of a group's facts, two to a line. */
final class FactsGrid extends GridPane {
  private static final int FEWEST_MONTHS = 8;
  private static final int MOST_MONTHS = 12;

  private final Frame frame;
  private final GroupForm form;
  private final TextField name;

  /**
   * @param save what Enter does in a field
   */
  FactsGrid(Frame frame, GroupForm form, Runnable save) {
    this.frame = frame;
    this.form = form;
    GroupWords words = new GroupWords(frame.words());
    setHgap(14);
    setVgap(10);
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    getColumnConstraints().addAll(half, half);
    name = typed("group-name", Part.NAME, "groups.name.prompt", save);
    add(labelled("groups.name", Part.NAME, name), 0, 0, 2, 1);
    add(
        Parts.field(
            frame.text("groups.weekday"),
            Choices.of(
                "group-weekday", form.weekdayProperty(), List.of(DayOfWeek.values()), words::day)),
        0,
        1);
    add(line("groups.time", "group-time", Part.TIME, "groups.time.prompt", save), 1, 1);
    add(
        Parts.field(
            frame.text("groups.cadence"),
            Choices.of(
                "group-cadence",
                form.cadenceProperty(),
                List.of(Cadence.values()),
                words::cadence)),
        0,
        2);
    add(line("groups.minutes", "group-minutes", Part.MINUTES, "groups.minutes.prompt", save), 1, 2);
    add(line("groups.start", "group-start", Part.START, "groups.start.prompt", save), 0, 3);
    add(
        Parts.field(
            frame.text("groups.months"),
            Choices.of(
                "group-months",
                form.monthsProperty(),
                IntStream.rangeClosed(FEWEST_MONTHS, MOST_MONTHS).boxed().toList(),
                n -> frame.text("groups.months.of", n))),
        1,
        3);
    add(
        Parts.field(
            frame.text("groups.holidays"),
            Choices.of(
                "group-holidays",
                form.schoolHolidaysProperty(),
                List.of(SchoolHolidayPolicy.values()),
                words::holidays)),
        0,
        4);
    add(line("groups.places", "group-places", Part.PLACES, "groups.places.prompt", save), 1, 4);
    add(
        line(
            "groups.births.from",
            "group-birth-from",
            Part.BIRTH_FROM,
            "groups.births.prompt",
            save),
        0,
        5);
    add(
        line("groups.births.to", "group-birth-to", Part.BIRTH_TO, "groups.births.prompt", save),
        1,
        5);
    TextField venue = typed("group-venue", Part.VENUE, "groups.venue.prompt", save);
    add(labelled("groups.venue", Part.VENUE, venue), 0, 6, 2, 1);
    getChildren().forEach(n -> GridPane.setValignment(n, javafx.geometry.VPos.TOP));
  }

  /** Where one begins. */
  Node first() {
    return name;
  }

  private Region line(String key, String id, Part part, String prompt, Runnable save) {
    return labelled(key, part, typed(id, part, prompt, save));
  }

  private Region labelled(String key, Part part, TextField field) {
    return Problems.labelled(frame, key, field, form.problem(part));
  }

  private TextField typed(String id, Part part, String prompt, Runnable save) {
    TextField field = Problems.field(frame, id, form.typed(part), prompt);
    field.setOnAction(e -> save.run());
    return field;
  }
}
