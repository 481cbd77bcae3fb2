package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.family.FamilyDraft;
import fr.village.app.family.FamilyEdits;
import fr.village.domain.Invalid;
import fr.village.domain.family.Family;
import fr.village.domain.time.TypedDate;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import javafx.scene.control.TextField;

/** "Contact noté": the day, today unless said otherwise. */
final class ContactAsk {
  private ContactAsk() {}

  static void show(Section section, FamilyCard card) {
    LocalDate today = section.model.today();
    Ask ask = new Ask(section.frame, "card-contacted", section.text("family.contact.title"));
    TextField day =
        ask.field(
            "day", section.text("family.contact.day"), section.text("family.day.today"), true);
    ask.show(
        section.text("family.contact.save"),
        () -> {
          LocalDate typed = day.getText().isBlank() ? today : TypedDate.parse(day.getText(), today);
          if (typed.isAfter(today)) {
            throw new Invalid("invalid.date.future", typed);
          }
          section.model.change(
              Said.of("family.done.contact", FamilyCardModel.name(card), typed),
              (file, ids) -> FamilyEdits.family(file, d -> contacted(d, file.family(), typed)),
              ask::close,
              ask::refuse);
        });
  }

  /** The last contact moves forward only, the first one back only. */
  private static FamilyDraft contacted(FamilyDraft draft, Family f, LocalDate day) {
    LocalDate first = f.firstContactOn();
    LocalDate last = f.lastContactOn();
    if (first == null || day.isBefore(first)) {
      draft.firstContactOn(day);
    }
    if (last == null || day.isAfter(last)) {
      draft.lastContactOn(day);
    }
    return draft;
  }
}
