package fr.village.ui.groups;

import fr.village.schedule.DateStatus;
import fr.village.schedule.PlannedDate;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Scroll;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The dates of a group as they form, month by month; each can be taken out, kept, added. */
final class WizardDates extends VBox {
  private final WizardViewModel model;
  private final Frame frame;
  private final GroupWords words;
  private final Label count = Parts.paragraph("", "card-title");
  private final VBox months = new VBox();

  WizardDates(WizardViewModel model, Frame frame) {
    this.model = model;
    this.frame = frame;
    this.words = new GroupWords(frame.words());
    getStyleClass().add("wizard-dates");
    count.setId("group-dates");
    months.getStyleClass().add("months");
    Scroll scroll = new Scroll(months);
    scroll.getStyleClass().add("months-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    TextField more =
        Problems.field(frame, "date-add", model.addedDateProperty(), "common.date.prompt");
    more.setOnAction(e -> model.add());
    HBox.setHgrow(more, Priority.ALWAYS);
    more.setAccessibleText(frame.text("groups.dates.add"));
    var add = Parts.button("date-add-go", frame.text("groups.dates.add"), model::add);
    add.setMinWidth(Region.USE_PREF_SIZE);
    Label problem =
        Problems.line(frame, "date-add-problem", model.addProblemProperty(), "problem", "small");
    getChildren()
        .addAll(
            count,
            Parts.paragraph(frame.text("groups.dates.hint"), "secondary", "small"),
            scroll,
            new HBox(8, more, add),
            problem);
    model.datesProperty().addListener((o, before, now) -> show(now));
    show(model.datesProperty().get());
  }

  private void show(@Nullable List<PlannedDate> dates) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    String held = owner != null && Parts.isIn(owner, months) ? owner.getId() : null;
    months.getChildren().clear();
    if (dates == null || dates.isEmpty()) {
      count.setText(frame.text("groups.dates.none"));
      return;
    }
    List<PlannedDate> kept = dates.stream().filter(PlannedDate::takesPlace).toList();
    count.setText(
        kept.isEmpty()
            ? frame.text("groups.dates.none-kept")
            : frame.text(
                "groups.dates.count",
                kept.size(),
                frame.words().dayAndDate(kept.getFirst().date()),
                frame.words().dayAndDate(kept.getLast().date())));
    Map<YearMonth, FlowPane> byMonth = new TreeMap<>();
    for (PlannedDate date : dates) {
      byMonth
          .computeIfAbsent(YearMonth.from(date.date()), m -> month(date.date()))
          .getChildren()
          .add(chip(date));
    }
    if (held != null) {
      months.applyCss();
      Node same = months.lookup("#" + held);
      (same == null ? months.lookup(".date-chip") : same).requestFocus();
    }
  }

  private FlowPane month(LocalDate first) {
    Label name = Parts.label(words.month(first), "month-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    FlowPane days = new FlowPane(6, 6);
    days.setMinWidth(0);
    days.setPrefWrapLength(Sheet.BESIDE);
    HBox.setHgrow(days, Priority.ALWAYS);
    HBox line = new HBox(10, name, days);
    line.setAlignment(Pos.TOP_LEFT);
    months.getChildren().add(line);
    return days;
  }

  private ToggleButton chip(PlannedDate date) {
    String day = words.dayOfMonth(date.date());
    String why = why(date.status());
    Label name = Parts.label(day, "date-name");
    HBox said = Parts.line(5, name);
    if (!why.isEmpty()) {
      said.getChildren().add(Parts.label(why, "date-why"));
    }
    if (date.status() instanceof DateStatus.Added) {
      said.getChildren().addFirst(Parts.icon(org.kordamp.ikonli.feather.Feather.PLUS));
    }
    ToggleButton chip = new ToggleButton("", said);
    chip.setId("date-" + date.date());
    chip.getStyleClass().setAll("toggle-button", "chip", "date-chip");
    if (!date.takesPlace()) {
      chip.getStyleClass().add("out");
    }
    chip.setSelected(date.takesPlace());
    chip.setMinWidth(Region.USE_PREF_SIZE);
    String full = frame.words().fullDate(date.date());
    chip.setAccessibleText(why.isEmpty() ? full : full + ", " + why);
    chip.setOnAction(
        e -> {
          chip.setSelected(date.takesPlace());
          model.toggle(date);
        });
    return chip;
  }

  private String why(DateStatus status) {
    return switch (status) {
      case DateStatus.Ok ok -> "";
      case DateStatus.Skipped skipped ->
          frame.words().text(GroupWords.conflict(skipped.conflict()));
      case DateStatus.Removed removed -> frame.text("groups.dates.removed");
      case DateStatus.Moved moved -> frame.text("groups.dates.moved");
      case DateStatus.Added added ->
          added.conflict() == null
              ? frame.text("groups.dates.added")
              : frame.text(
                  "groups.dates.kept", frame.words().text(GroupWords.conflict(added.conflict())));
    };
  }
}
