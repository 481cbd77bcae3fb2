package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.family.FamilyEdits;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Child;
import fr.village.domain.family.Contact;
import fr.village.domain.family.Family;
import fr.village.domain.family.Parent;
import fr.village.domain.family.ParentRole;
import fr.village.domain.time.TypedDate;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** Adds somebody: a first name and a role, or a day. */
final class PersonAsk {
  private PersonAsk() {}

  static void parent(Section section, FamilyCard card) {
    Ask ask = new Ask(section.frame, "card-new-parent", section.text("family.parent.add.title"));
    TextField name = ask.field("name", section.text("family.person.first-name"), "", true);
    ToggleGroup roles = new ToggleGroup();
    FlowPane choice = new FlowPane();
    choice.getStyleClass().add("gestures");
    boolean mother = card.file().parents().stream().anyMatch(p -> p.role() == ParentRole.MOTHER);
    for (ParentRole role : ParentRole.values()) {
      ToggleButton button = new ToggleButton(section.text(FamilyWords.role(role)));
      button.setId("card-new-parent-" + role.ordinal());
      button.getStyleClass().add("chip");
      Parts.ticked(button);
      button.setUserData(role);
      button.setToggleGroup(roles);
      button.setSelected(role == (mother ? ParentRole.FATHER : ParentRole.MOTHER));
      choice.getChildren().add(button);
    }
    ask.add(choice, name);
    ask.show(
        section.text("family.person.add"),
        () -> {
          String typed = name.getText();
          if (typed.isBlank()) {
            throw new Invalid("invalid.text.blank", "parent.firstName");
          }
          ParentRole role =
              roles.getSelectedToggle() == null
                  ? ParentRole.OTHER_ADULT
                  : (ParentRole) roles.getSelectedToggle().getUserData();
          section.focusNext("card-add-parent");
          section.model.change(
              Said.of("family.done.added", FamilyCardModel.name(card), typed.strip()),
              (file, ids) ->
                  FamilyEdits.add(
                      file,
                      new Parent(
                          ids.next(),
                          file.family().id(),
                          role,
                          typed,
                          null,
                          false,
                          null,
                          Contact.NONE)),
              ask::close,
              ask::refuse);
        });
  }

  static void child(Section section, FamilyCard card) {
    Ask ask = new Ask(section.frame, "card-new-child", section.text("family.child.add.title"));
    TextField name = ask.field("name", section.text("family.child.name.optional"), "", false);
    TextField day = ask.field("day", section.text("family.child.day"), "", true);
    day.setPromptText(section.text("common.date.prompt"));
    LocalDate today = section.model.today();
    ask.add(Parts.paragraph(section.text("family.child.day.help"), "secondary", "small"), name);
    ask.show(
        section.text("family.person.add"),
        () -> {
          LocalDate typed = TypedDate.parse(day.getText(), today);
          String called = name.getText();
          Object shown =
              called.isBlank()
                  ? Said.of(typed.isAfter(today) ? "family.child.expected" : "family.child.unnamed")
                  : called.strip();
          section.focusNext("card-add-child");
          section.model.change(
              Said.of("family.done.added", FamilyCardModel.name(card), shown),
              (file, ids) ->
                  FamilyEdits.add(
                      file,
                      made(file.family().id(), ids.next(), called, typed, today, ids.next()),
                      today),
              ask::close,
              ask::refuse);
        });
  }

  private static Child made(
      Id<Family> family,
      Id<fr.village.domain.family.Person> id,
      String name,
      LocalDate day,
      LocalDate today,
      Id<Child> birth) {
    boolean expected = day.isAfter(today);
    return new Child(
        id, family, name, expected ? null : day, expected ? day : null, birth.value(), null);
  }
}
