package fr.village.ui.family;

import fr.village.app.family.ChildDraft;
import fr.village.app.family.FamilyCard;
import fr.village.app.family.FamilyEdits;
import fr.village.domain.Id;
import fr.village.domain.family.Child;
import fr.village.domain.family.Person;
import fr.village.ui.common.Fields;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Pairs;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;

/** What is known of a child, each saved as one leaves it. */
final class ChildForm extends VBox {
  private final Section section;
  private final FamilyCard card;
  private final Id<Person> person;
  private final Object name;

  ChildForm(Section section, FamilyCard card, Child child, int n) {
    this.section = section;
    this.card = card;
    this.person = child.id();
    this.name = FamilyWords.name(child);
    String id = "card-child-" + n;
    Frame frame = section.frame;
    LocalDate today = section.model.today();
    getStyleClass().add("person-form");
    Pairs pairs =
        new Pairs()
            .wide(
                Fields.text(
                    frame,
                    id + "-first-name",
                    "family.person.first-name",
                    child.firstName(),
                    v -> keep("family.person.first-name", c -> c.firstName(v))));
    if (!child.isBereaved()) {
      pairs
          .put(
              Fields.date(
                  frame,
                  id + "-born",
                  "family.child.born",
                  child.bornOn(),
                  today,
                  v -> keep("family.child.born", c -> c.bornOn(v))))
          .put(
              Fields.date(
                  frame,
                  id + "-due",
                  "family.child.term",
                  child.dueOn(),
                  today,
                  v -> keep("family.child.term", c -> c.dueOn(v))));
    }
    getChildren()
        .addAll(
            pairs,
            Parts.button(
                id + "-done",
                section.text("family.person.close"),
                () -> {
                  section.focusNext(id + "-edit");
                  section.model.edit(null);
                }));
  }

  private void keep(String what, UnaryOperator<ChildDraft> how) {
    LocalDate today = section.model.today();
    section.keep(
        Said.of("family.done.person", FamilyCardModel.name(card), name, Said.of(what)),
        file -> FamilyEdits.child(file, person, today, how));
  }
}
