package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.family.FamilyEdits;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Child;
import fr.village.domain.family.Person;
import fr.village.domain.time.TypedDate;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

/** "Né(e) !": the day, today unless said otherwise, and a first name if it is known. */
final class BirthAsk {
  private BirthAsk() {}

  static void show(Section section, FamilyCard card, Child of) {
    List<Child> awaited =
        card.file().children().stream()
            .filter(c -> c.birthEvent().equals(of.birthEvent()))
            .filter(c -> c.bornOn() == null && !c.isBereaved())
            .toList();
    LocalDate today = section.model.today();
    Ask ask = new Ask(section.frame, "card-birth", section.text("family.birth.title"));
    TextField day =
        ask.field("day", section.text("family.birth.day"), section.text("family.day.today"), true);
    Map<Child, TextField> names = new LinkedHashMap<>();
    Map<Child, CheckBox> born = new LinkedHashMap<>();
    for (int i = 0; i < awaited.size(); i++) {
      Child child = awaited.get(i);
      if (awaited.size() > 1) {
        CheckBox tick = new CheckBox(section.text("family.birth.one", i + 1));
        tick.setId("card-birth-" + i);
        tick.setSelected(true);
        ask.add(tick, day);
        born.put(child, tick);
      }
      TextField name =
          ask.field(
              "name-" + i,
              section.text("family.child.name.optional"),
              child.firstName() == null ? "" : child.firstName(),
              false);
      if (awaited.size() > 1) {
        name.setAccessibleText(
            section.text("family.birth.one", i + 1)
                + ", "
                + section.text("family.child.name.optional"));
        name.disableProperty()
            .bind(Objects.requireNonNull(born.get(child)).selectedProperty().not());
      }
      names.put(child, name);
    }
    ask.show(
        section.text("family.birth.save"),
        () -> {
          LocalDate typed = day.getText().isBlank() ? today : TypedDate.parse(day.getText(), today);
          Map<Id<Person>, String> those = new LinkedHashMap<>();
          names.forEach(
              (child, name) -> {
                CheckBox tick = born.get(child);
                if (tick == null || tick.isSelected()) {
                  those.put(child.id(), name.getText());
                }
              });
          if (those.isEmpty()) {
            throw new Invalid("family.birth.nobody");
          }
          section.model.change(
              Said.of(
                  those.size() > 1 ? "family.done.births" : "family.done.birth",
                  FamilyCardModel.name(card),
                  typed),
              (file, ids) -> FamilyEdits.born(file, those, typed, today),
              ask::close,
              ask::refuse);
        });
  }
}
