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
  private final FontIcon mark = new FontIcon(Feather.CIRCLE);
  private final String who;

  PersonToggle(RollViewModel model, Wording words, RollRow row, RollPerson person, LocalDate day) {
    this.model = model;
    this.words = words;
    this.person = person;
    getStyleClass().setAll("toggle");
    String name = text(RollWords.name(person));
    LocalDate due = person.dueOn();
    String detail =
        person.asked() || due == null
            ? words.text(RollWords.detail(person, day))
            : words.shortDate(due);
    who = words.text("roll.who", name, row.name(), detail);
    Label first = Parts.label(name, "first-name");
    Label small = Parts.label(detail, "detail");
    small.setMinWidth(USE_PREF_SIZE);
    first.setMinWidth(0);
    HBox content = new HBox(mark, first, small);
    content.getStyleClass().add("toggle-content");
    setGraphic(content);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    setFocusTraversable(person.asked());
    setMnemonicParsing(false);
    if (person.asked()) {
      setOnAction(e -> model.cycle(row, person));
    } else {
      getStyleClass().add("expected");
      setAccessibleText(who);
    }
    refresh();
  }

  void refresh() {
    if (!person.asked()) {
      return;
    }
    Optional<RollMark> now = model.marksProperty().get().of(person);
    show(now.orElse(null));
    setAccessibleText(words.text("roll.who.marked", who, words.text(RollWords.mark(person, now))));
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

  private String text(Object name) {
    return name instanceof Said said ? words.text(said) : name.toString();
  }
}
