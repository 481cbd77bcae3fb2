package fr.village.ui.family;

import fr.village.domain.Id;
import fr.village.domain.family.Person;
import fr.village.ui.common.Parts;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** The button that opens and closes somebody's form. */
final class PersonEdit {
  private PersonEdit() {}

  static Button button(Section section, String name, String id, Id<Person> person, boolean open) {
    Button button =
        Parts.button(
            id + "-edit",
            open ? Feather.CHECK : Feather.EDIT_2,
            "",
            () -> {
              section.focusNext(open ? id + "-edit" : id + "-first-name");
              section.model.edit(open ? null : person);
            },
            "icon-button");
    button.setAccessibleText(
        section.text(open ? "family.person.done" : "family.person.edit", name));
    button.setTooltip(new javafx.scene.control.Tooltip(button.getAccessibleText()));
    return button;
  }
}
