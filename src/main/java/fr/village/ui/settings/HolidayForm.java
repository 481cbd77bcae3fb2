package fr.village.ui.settings;

import fr.village.domain.Invalid;
import fr.village.domain.house.SchoolHoliday;
import fr.village.domain.time.TypedPeriod;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The card in which school holidays are entered or changed: what they are called, which days. */
final class HolidayForm {
  private HolidayForm() {}

  static void show(Frame frame, HolidaysViewModel model, @Nullable SchoolHoliday before) {
    TextField label = new TextField(before == null ? "" : before.label());
    label.setId("holiday-label");
    label.setPromptText(frame.text("settings.holidays.label.prompt"));
    TextField days = new TextField(before == null ? "" : days(frame, before));
    days.setId("holiday-days");
    days.setPromptText(frame.text("settings.holidays.days.prompt"));
    Label labelProblem = Parts.paragraph("", "problem", "small");
    labelProblem.setId("holiday-label-problem");
    Parts.problem(labelProblem, label, "");
    Label daysProblem = Parts.paragraph("", "problem", "small");
    daysProblem.setId("holiday-days-problem");
    Parts.problem(daysProblem, days, "");
    Label understood = Parts.paragraph("", "secondary", "small");
    understood.setId("holiday-understood");
    days.textProperty().addListener((o, was, now) -> understand(frame, model, understood, now));
    understand(frame, model, understood, days.getText());
    Runnable save =
        () -> {
          Parts.problem(labelProblem, label, "");
          Parts.problem(daysProblem, days, "");
          try {
            model.save(before, label.getText(), days.getText());
            frame.overlay().close();
          } catch (Invalid e) {
            boolean name = e.arguments().contains("schoolHoliday.label");
            Parts.problem(
                name ? labelProblem : daysProblem, name ? label : days, frame.words().text(e));
            (name ? label : days).requestFocus();
          }
        };
    label.setOnAction(e -> days.requestFocus());
    days.setOnAction(e -> save.run());
    VBox card =
        new VBox(
            Parts.paragraph(
                frame.text(before == null ? "settings.holidays.add" : "settings.holidays.edit"),
                "card-title"),
            Parts.field(frame.text("settings.holidays.label"), label, labelProblem),
            Parts.field(frame.text("settings.holidays.days.label"), days, understood, daysProblem),
            Parts.line(
                8,
                Parts.button("holiday-save", frame.text("settings.holidays.save"), save, "primary"),
                Parts.button(
                    "holiday-cancel",
                    frame.text("common.cancel"),
                    frame.overlay()::close,
                    "plain")));
    card.setStyle("-fx-pref-width: 30em;");
    frame.overlay().show(card, label, () -> {});
  }

  private static String days(Frame frame, SchoolHoliday holiday) {
    return frame.text(
        "settings.holidays.days", written(frame, holiday.from()), written(frame, holiday.to()));
  }

  private static String written(Frame frame, LocalDate day) {
    return frame.words().date(day);
  }

  private static void understand(
      Frame frame, HolidaysViewModel model, Label understood, String typed) {
    TypedPeriod period = typed.isBlank() ? null : model.understood(typed);
    understood.setText(
        period == null
            ? ""
            : frame.text(
                "settings.holidays.understood",
                frame.words().dayAndDate(period.from()),
                frame.words().dayAndDate(period.to()),
                period.from().until(period.to(), java.time.temporal.ChronoUnit.DAYS) + 1));
    Parts.show(understood, period != null);
  }
}
