package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.family.FamilyEdits;
import fr.village.domain.Id;
import fr.village.domain.IdSource;
import fr.village.domain.family.Consent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.reference.CodeItem;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A consent given or refused today; what depends on it is asked about before it goes. */
final class ConsentDecision {
  private final Section section;

  ConsentDecision(Section section) {
    this.section = section;
  }

  void decide(FamilyCard card, CodeItem purpose, @Nullable Parent who, boolean given) {
    boolean forgets =
        !given && purpose.code().equals(Consent.SITUATION) && card.file().situation() != null;
    if (forgets) {
      Ask ask =
          new Ask(section.frame, "card-withdraw", section.text("family.consent.withdraw.title"));
      ask.says(section.text("family.consent.withdraw.what"));
      ask.show(
          section.text("family.consent.withdraw.save"),
          () -> keep(card, purpose, who, false, true, ask::close));
    } else {
      keep(card, purpose, who, given, false, () -> {});
    }
  }

  private void keep(
      FamilyCard card,
      CodeItem purpose,
      @Nullable Parent who,
      boolean given,
      boolean forgets,
      Runnable then) {
    LocalDate today = section.model.today();
    Id<Person> person = who == null ? null : who.id();
    section.model.change(
        Said.of(
            given ? "family.done.consent" : "family.done.consent.no",
            FamilyCardModel.name(card),
            purpose.label(),
            who == null ? Said.of("family.consent.as-one") : who.firstName()),
        (file, ids) -> after(file, ids, purpose.code(), person, given, today, forgets),
        then,
        section.model::refused);
  }

  private static FamilyFile after(
      FamilyFile file,
      IdSource ids,
      String purpose,
      @Nullable Id<Person> person,
      boolean given,
      LocalDate today,
      boolean forgets) {
    Consent decided = new Consent(ids.next(), file.family().id(), person, purpose, given, today);
    return forgets ? FamilyEdits.withdraw(file, decided) : FamilyEdits.consent(file, decided);
  }
}
