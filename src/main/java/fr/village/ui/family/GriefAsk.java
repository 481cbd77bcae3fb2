package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.family.FamilyEdits;
import fr.village.domain.family.Child;
import fr.village.domain.time.TypedDate;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import javafx.scene.control.TextField;

/** The discreet path: only a day is asked, and what it does is said in a sentence. */
final class GriefAsk {
  private GriefAsk() {}

  static void show(Section section, FamilyCard card, Child child, String name) {
    LocalDate today = section.model.today();
    Ask ask = new Ask(section.frame, "card-grief", section.text("family.grief.title"));
    ask.says(section.text("family.grief.what"));
    TextField day =
        ask.field("day", section.text("family.grief.day"), section.text("family.day.today"), true);
    ask.showQuietly(
        section.text("family.grief.save"),
        () -> {
          LocalDate typed = day.getText().isBlank() ? today : TypedDate.parse(day.getText(), today);
          section.model.edit(null);
          section.model.change(
              Said.of("family.done.grief", FamilyCardModel.name(card)),
              (file, ids) -> FamilyEdits.bereaved(file, child.id(), typed, today),
              ask::close,
              ask::refuse);
        });
  }
}
