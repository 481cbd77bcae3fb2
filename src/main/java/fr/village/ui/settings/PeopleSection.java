package fr.village.ui.settings;

import fr.village.app.people.PeopleService.Person;
import fr.village.domain.house.Facilitator;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.SheetPrinting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Personnes: who opens the notebook, each with a passphrase of her own. */
final class PeopleSection extends SectionView {
  private final PeopleViewModel model;
  private final SheetPrinting printing;
  private final Supplier<String> house;
  private final Region waiting;

  /**
   * @param house the Maison's name, for what is printed
   */
  PeopleSection(
      PeopleViewModel model, SheetPrinting printing, Supplier<String> house, Frame frame) {
    super(frame);
    this.model = model;
    this.printing = printing;
    this.house = house;
    this.waiting = waiting(model.busyProperty());
    model.peopleProperty().addListener((o, before, now) -> draw());
    draw();
  }

  @Override
  List<? extends Node> content() {
    Button add =
        Parts.button(
            "people-add",
            Feather.USER_PLUS,
            text("settings.people.add"),
            () -> PersonForm.add(frame(), model),
            "primary");
    List<Node> nodes = new ArrayList<>();
    nodes.add(header(text("settings.people"), text("settings.people.facts"), add));
    nodes.add(waiting);
    VBox list = Parts.card();
    List<Person> people = model.peopleProperty().get();
    for (int i = 0; i < people.size(); i++) {
      Region line = person(people.get(i), i);
      line.getStyleClass().add("separated");
      if (i == people.size() - 1) {
        line.getStyleClass().add("last");
      }
      list.getChildren().add(line);
    }
    list.getStyleClass().add("list-card");
    nodes.add(list);
    nodes.add(
        card(
            text("settings.people.words"),
            row(
                Parts.paragraph(text("settings.people.words-stay"), "secondary"),
                Parts.button(
                    "people-words",
                    Feather.EYE,
                    text("settings.people.words.show"),
                    () -> PersonForm.words(frame(), model, this::words)))));
    nodes.add(
        card(
            text("settings.people.good-to-know"),
            Parts.paragraph(text("settings.people.not-another"), "secondary"),
            Parts.paragraph(text("settings.people.copies"), "secondary")));
    return nodes;
  }

  private void words(List<String> words) {
    WordsAsk.show(frame(), words, house.get(), printing, getScene().getWindow());
  }

  private Region person(Person person, int index) {
    Facilitator who = person.facilitator();
    Label name = Parts.paragraph(who.displayName(), "semibold");
    VBox said = new VBox(2, name, Parts.paragraph(state(person), "secondary", "small"));
    List<Node> actions = new ArrayList<>();
    actions.add(
        named(
            Parts.button(
                "person-rename-" + index,
                text("settings.people.rename"),
                () -> PersonForm.rename(frame(), model, who)),
            text("settings.people.rename.of", who.displayName())));
    if (person.me() && !model.isExample()) {
      actions.add(
          Parts.button(
              "person-passphrase",
              Feather.KEY,
              text("settings.people.change"),
              () -> PersonForm.change(frame(), model)));
    } else if (!person.me() && who.active() && person.opens()) {
      actions.add(
          named(
              Parts.button(
                  "person-close-" + index,
                  text("settings.people.close"),
                  () -> PersonForm.close(frame(), model, who)),
              text("settings.people.close.of", who.displayName())));
    } else if (!person.me()) {
      actions.add(
          named(
              Parts.button(
                  "person-reopen-" + index,
                  text(who.active() ? "settings.people.add.save" : "settings.people.reopen"),
                  () -> PersonForm.reopen(frame(), model, who)),
              text("settings.people.reopen.of", who.displayName())));
    }
    return row(said, actions.toArray(Node[]::new));
  }

  private String state(Person person) {
    if (person.me()) {
      return text(model.isExample() ? "settings.people.me.example" : "settings.people.me");
    }
    if (!person.facilitator().active()) {
      return text("settings.people.closed.state");
    }
    return text(person.opens() ? "settings.people.opens" : "settings.people.keyless");
  }

  private static Button named(Button button, String said) {
    button.setAccessibleText(said);
    return button;
  }
}
