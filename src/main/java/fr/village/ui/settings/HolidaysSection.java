package fr.village.ui.settings;

import fr.village.app.house.HolidayService.Calendar;
import fr.village.app.house.HolidayService.DayOff;
import fr.village.app.house.HolidayService.Entered;
import fr.village.app.house.HolidayService.Touched;
import fr.village.domain.house.SchoolHoliday;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Places;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Vacances scolaires, as decreed and entered; public holidays for information. */
final class HolidaysSection extends SectionView {
  private final HolidaysViewModel model;
  private final Places places;
  private boolean pastShown;

  HolidaysSection(HolidaysViewModel model, Places places, Frame frame) {
    super(frame);
    this.model = model;
    this.places = places;
    model.calendarProperty().addListener((o, before, now) -> draw());
    draw();
  }

  @Override
  List<? extends Node> content() {
    Button add =
        Parts.button(
            "holiday-add",
            Feather.PLUS,
            text("settings.holidays.add"),
            () -> HolidayForm.show(frame(), model, null),
            "primary");
    Button paste =
        Parts.button(
            "holiday-paste",
            Feather.CLIPBOARD,
            text("settings.holidays.paste"),
            () -> HolidayPaste.show(frame(), model));
    Calendar calendar = model.calendarProperty().get();
    List<Node> nodes = new ArrayList<>();
    nodes.add(header(text("settings.holidays"), text("settings.holidays.facts"), paste, add));
    if (calendar == null) {
      return nodes;
    }
    nodes.add(entered(calendar));
    VBox off = card(text("settings.holidays.public"));
    off.getStyleClass().add("list-card");
    for (int i = 0; i < calendar.daysOff().size(); i++) {
      off.getChildren().add(dayOff(calendar.daysOff().get(i), i == calendar.daysOff().size() - 1));
    }
    nodes.add(off);
    return nodes;
  }

  private Region entered(Calendar calendar) {
    if (calendar.entered().isEmpty()) {
      return Parts.card(
          Parts.empty(
              Feather.CALENDAR,
              text("settings.holidays.empty.title"),
              text("settings.holidays.empty")));
    }
    List<Entered> toCome = calendar.toCome();
    List<Entered> past = calendar.past();
    VBox list = Parts.card();
    list.getStyleClass().add("list-card");
    if (toCome.isEmpty()) {
      list.getChildren().add(Parts.paragraph(text("settings.holidays.none-to-come"), "secondary"));
    }
    List<Entered> shown = new ArrayList<>(toCome);
    if (pastShown) {
      shown.addAll(past);
    }
    for (int i = 0; i < shown.size(); i++) {
      Region line = holiday(shown.get(i), i);
      line.getStyleClass().add("separated");
      if (i == shown.size() - 1 && past.isEmpty()) {
        line.getStyleClass().add("last");
      }
      list.getChildren().add(line);
    }
    if (!past.isEmpty()) {
      list.getChildren().add(pastSwitch(past.size()));
    }
    return list;
  }

  /** Those of years gone by are a step away. */
  private Button pastSwitch(int number) {
    return Parts.button(
        "holidays-past",
        pastShown ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN,
        text(pastShown ? "settings.holidays.past.hide" : "settings.holidays.past", number),
        () -> {
          pastShown = !pastShown;
          draw();
        },
        "plain");
  }

  private Region holiday(Entered entered, int index) {
    SchoolHoliday holiday = entered.holiday();
    VBox said =
        new VBox(
            2,
            Parts.paragraph(holiday.label(), "semibold"),
            Parts.paragraph(
                text(
                    "settings.holidays.days",
                    frame().words().date(holiday.from()),
                    frame().words().date(holiday.to())),
                "secondary"));
    for (Touched touched : entered.touched()) {
      said.getChildren().add(touched(touched, index));
    }
    Button edit =
        Parts.button(
            "holiday-edit-" + index,
            text("settings.holidays.edit"),
            () -> HolidayForm.show(frame(), model, holiday));
    edit.setAccessibleText(text("settings.holidays.edit.of", holiday.label()));
    Button remove =
        Parts.button(
            "holiday-remove-" + index,
            text("settings.holidays.remove"),
            () -> model.remove(holiday),
            "plain");
    remove.setAccessibleText(text("settings.holidays.remove.of", holiday.label()));
    return row(said, edit, remove);
  }

  private Node touched(Touched touched, int index) {
    Hyperlink link =
        new Hyperlink(text("settings.holidays.touched", touched.dates(), touched.name()));
    link.setId("holiday-touched-" + index);
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.getStyleClass().add("small");
    link.setOnAction(e -> places.group(touched.group()));
    return link;
  }

  private Region dayOff(DayOff off, boolean last) {
    var line =
        Parts.line(
            14,
            Parts.paragraph(frame().words().dayAndDate(off.on()), "day-off"),
            Parts.paragraph(text(off.holiday().key()), "secondary"));
    line.getStyleClass().add("tight-line");
    if (!last) {
      line.getStyleClass().add("separated");
    }
    return line;
  }
}
