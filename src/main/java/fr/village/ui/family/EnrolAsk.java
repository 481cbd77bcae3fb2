package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.domain.Invalid;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.time.TypedDate;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Which group, since when, or on its waiting list. */
final class EnrolAsk {
  private EnrolAsk() {}

  static void show(Section section, FamilyCard card) {
    LocalDate today = section.model.today();
    Ask ask = new Ask(section.frame, "card-join", section.text("family.enrol.title"));
    ToggleGroup groups = new ToggleGroup();
    FlowPane choice = new FlowPane();
    choice.getStyleClass().add("gestures");
    for (int i = 0; i < card.joinable().size(); i++) {
      PeerGroup group = card.joinable().get(i);
      ToggleButton button = new ToggleButton(group.name());
      button.setId("card-join-" + i);
      button.getStyleClass().add("chip");
      Parts.ticked(button);
      Parts.wrap(button);
      button.setMinHeight(Region.USE_PREF_SIZE);
      button.setUserData(group);
      button.setToggleGroup(groups);
      button.setSelected(i == 0);
      choice.getChildren().add(button);
    }
    ask.add(choice, choice.getChildren().getFirst());
    TextField day =
        ask.field("day", section.text("family.enrol.day"), section.text("family.day.today"), true);
    CheckBox waits = new CheckBox(section.text("family.enrol.waits"));
    waits.setId("card-join-waits");
    ask.add(waits, day);
    ask.show(
        section.text("family.enrol.save"),
        () -> {
          if (groups.getSelectedToggle() == null) {
            throw new Invalid("family.enrol.which");
          }
          PeerGroup group = (PeerGroup) groups.getSelectedToggle().getUserData();
          LocalDate typed = day.getText().isBlank() ? today : TypedDate.parse(day.getText(), today);
          section
              .model
              .places()
              .enrol(
                  Said.of(
                      waits.isSelected() ? "family.done.waits" : "family.done.enrolled",
                      FamilyCardModel.name(card),
                      group.name()),
                  group.id(),
                  typed,
                  waits.isSelected(),
                  ask::close,
                  ask::refuse);
        });
  }
}
