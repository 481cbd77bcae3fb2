package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.family.FamilyEdits;
import fr.village.app.family.ParentDraft;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Parent;
import fr.village.domain.family.ParentRole;
import fr.village.domain.family.Person;
import fr.village.ui.common.Fields;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Pairs;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is known of an adult, each saved as one leaves it. */
final class ParentForm extends VBox {
  private final Section section;
  private final FamilyCard card;
  private final Id<Person> person;
  private final String name;
  private final String id;

  ParentForm(Section section, FamilyCard card, Parent parent, int n) {
    this.section = section;
    this.card = card;
    this.person = parent.id();
    this.name = parent.firstName();
    this.id = "card-parent-" + n;
    getStyleClass().add("person-form");
    Frame frame = section.frame;
    boolean protectedHome = card.file().family().protectedAddress();
    boolean kept = protectedHome || parent.contact().hiddenFromOthers();
    Pairs pairs =
        new Pairs(
            Fields.text(
                frame,
                id + "-first-name",
                "family.person.first-name",
                parent.firstName(),
                v -> keep("family.person.first-name", p -> p.firstName(v))),
            Fields.text(
                frame,
                id + "-last-name",
                "family.parent.last-name",
                parent.lastName(),
                v -> keep("family.parent.last-name", p -> p.lastName(v))),
            Fields.choice(
                frame,
                id + "-role",
                "family.parent.role",
                List.of(ParentRole.values()),
                parent.role(),
                role -> section.text(FamilyWords.role(role)),
                this::role),
            Fields.text(
                frame,
                id + "-year",
                "family.parent.year",
                parent.birthYear() == null ? "" : Integer.toString(parent.birthYear()),
                v -> keep("family.parent.year", p -> p.birthYear(year(v)))));
    if (!kept || section.model.isRevealed(person)) {
      pairs
          .put(
              Fields.text(
                  frame,
                  id + "-phone",
                  "family.parent.phone",
                  parent.contact().phone(),
                  v -> keep("family.parent.phone", p -> p.phone(v))))
          .put(
              Fields.text(
                  frame,
                  id + "-email",
                  "family.parent.email",
                  parent.contact().email(),
                  v -> keep("family.parent.email", p -> p.email(v))));
    }
    getChildren().addAll(pairs, ticks(parent), buttons());
  }

  private VBox ticks(Parent parent) {
    Frame frame = section.frame;
    VBox ticks =
        new VBox(
            6,
            Fields.check(
                frame,
                id + "-not",
                "family.parent.do-not-contact",
                parent.contact().doNotContact(),
                v -> keep("family.contact.not", p -> p.doNotContact(v))),
            Fields.check(
                frame,
                id + "-hidden",
                "family.parent.hidden",
                parent.contact().hiddenFromOthers(),
                v -> {
                  section.model.reveal(person);
                  keep("family.contact.hidden", p -> p.hiddenFromOthers(v));
                }));
    boolean expecting =
        card.file().children().stream().anyMatch(c -> c.bornOn() == null && !c.isBereaved());
    if (parent.role().isParent() && (expecting || parent.expectant())) {
      ticks
          .getChildren()
          .add(
              Fields.check(
                  frame,
                  id + "-expectant",
                  "family.parent.carries",
                  parent.expectant(),
                  v -> keep("family.parent.expectant", p -> p.expectant(v))));
    }
    return ticks;
  }

  private javafx.scene.Node buttons() {
    return Parts.line(
        8,
        Parts.button(
            id + "-done",
            section.text("family.person.close"),
            () -> {
              section.focusNext(id + "-edit");
              section.model.edit(null);
            }),
        Parts.button(
            id + "-remove",
            Feather.TRASH_2,
            section.text("family.person.remove"),
            this::remove,
            "plain"));
  }

  private void remove() {
    section.focusNext("card-add-parent");
    section.model.edit(null);
    section.model.change(
        Said.of("family.done.removed", FamilyCardModel.name(card), name),
        file -> FamilyEdits.remove(file, person));
  }

  private void role(@Nullable ParentRole role) {
    if (role == null) {
      throw new Invalid("family.role.needed");
    }
    keep("family.parent.role", p -> p.role(role));
  }

  private static @Nullable Integer year(String typed) {
    if (typed.isEmpty()) {
      return null;
    }
    try {
      return Integer.valueOf(typed);
    } catch (NumberFormatException e) {
      throw new Invalid("family.year.unreadable", typed);
    }
  }

  private void keep(String what, UnaryOperator<ParentDraft> how) {
    section.keep(
        Said.of("family.done.person", FamilyCardModel.name(card), name, Said.of(what)),
        file -> FamilyEdits.parent(file, person, how));
  }
}
