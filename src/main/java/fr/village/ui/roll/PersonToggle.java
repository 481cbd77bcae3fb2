package fr.village.ui.roll;

import fr.village.app.roll.RollMark;
import fr.village.app.roll.RollPerson;
import fr.village.app.roll.RollRow;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Somebody on the roll: a mark by picture, colour and line together, a first name, who they are.
 * Keys are the roll's; a click cycles.
 */
final class PersonToggle extends Button {
  private static final List<String> STATES = List.of("present", "excused", "absent", "unmarked");

  private final RollViewModel model;
  private final Wording words;
  private final RollPerson person;
  private @Nullable Optional<RollMark> shown;
  private final FontIcon mark = new FontIcon(Feather.CIRCLE);
  private final String who;

  private PersonToggle(
      RollViewModel model, Wording words, RollPerson person, String who, String detail) {
    this.model = model;
    this.words = words;
    this.person = person;
    this.who = who;
    getStyleClass().setAll("toggle");
    Label first = Parts.label(called(words, person), "first-name");
    Label small = Parts.label(detail, "detail");
    small.setMinWidth(USE_PREF_SIZE);
    first.setMinWidth(0);
    HBox content = new HBox(mark, first, small);
    Parts.show(small, !detail.isEmpty());
    content.getStyleClass().add("toggle-content");
    setGraphic(content);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    setAccessibleText(who);
    setMnemonicParsing(false);
  }

  /** Somebody asked, with all that is worth knowing. */
  static PersonToggle of(
      RollViewModel model, Wording words, RollRow row, RollPerson person, LocalDate day) {
    String detail = detail(words, person, day);
    String who = words.text("roll.who", called(words, person), row.name(), detail);
    return new PersonToggle(model, words, person, who, detail).cycling(row);
  }

  /** Somebody asked, of whom only the first name may be seen. */
  static PersonToggle firstName(
      RollViewModel model, Wording words, RollRow row, RollPerson person) {
    String who = called(words, person);
    return new PersonToggle(model, words, person, who, "").cycling(row);
  }

  /** A child expected: a press says it was born. */
  static PersonToggle expected(
      RollViewModel model,
      Wording words,
      RollRow row,
      RollPerson person,
      LocalDate day,
      RowActions actions) {
    LocalDate due = person.dueOn();
    String detail = due == null ? words.text(RollWords.detail(person, day)) : words.shortDate(due);
    String who = words.text("roll.who", called(words, person), row.name(), detail);
    PersonToggle toggle = new PersonToggle(model, words, person, who, detail);
    toggle.getStyleClass().add("expected");
    toggle.setAccessibleRole(AccessibleRole.BUTTON);
    toggle.setAccessibleHelp(words.text("roll.birth.help"));
    toggle.setOnAction(e -> actions.birth(row, person));
    return toggle;
  }

  private PersonToggle cycling(RollRow row) {
    setOnAction(e -> model.cycle(row, person));
    refresh();
    return this;
  }

  /** Draws the mark anew if it is another one: at each key every toggle is asked. */
  void refresh() {
    if (!person.asked()) {
      return;
    }
    Optional<RollMark> now = model.marksProperty().get().of(person);
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    show(now.orElse(null));
    setAccessibleText(words.text("roll.who.marked", who, words.text(RollWords.mark(person, now))));
  }

  private static String detail(Wording words, RollPerson person, LocalDate day) {
    return words.text(RollWords.detail(person, day));
  }

  private static String called(Wording words, RollPerson person) {
    Object name = RollWords.name(person);
    return name instanceof Said said ? words.text(said) : name.toString();
  }

  private void show(@Nullable RollMark now) {
    Ikon ikon =
        switch (now == null ? null : now.mark()) {
          case null -> Feather.CIRCLE;
          case PRESENT -> Feather.CHECK;
          case EXCUSED -> Feather.CLOCK;
          case ABSENT -> Feather.MINUS;
        };
    mark.setIconCode(ikon);
    getStyleClass().removeAll(STATES);
    getStyleClass()
        .add(
            switch (now == null ? null : now.mark()) {
              case null -> "unmarked";
              case PRESENT -> "present";
              case EXCUSED -> "excused";
              case ABSENT -> "absent";
            });
  }
}
