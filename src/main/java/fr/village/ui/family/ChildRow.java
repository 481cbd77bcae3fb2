package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.family.FamilyEdits;
import fr.village.domain.family.Child;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A child as the card shows it: its age, or when it is expected; soberly when it is mourned. */
final class ChildRow {
  private final Section section;

  ChildRow(Section section) {
    this.section = section;
  }

  /** Not born, and hoped for. */
  static boolean isAwaited(Child child) {
    return child.bornOn() == null && !child.isBereaved();
  }

  /** "Né(e) !", of all the children of a birth. */
  Button born(FamilyCard card, Child child, String name) {
    Button born =
        Parts.button(
            "card-born-" + card.file().children().indexOf(child),
            Feather.GIFT,
            section.text("family.born"),
            () -> BirthAsk.show(section, card, child));
    born.setMinWidth(Region.USE_PREF_SIZE);
    born.setAccessibleText(section.text("family.born.of", name));
    return born;
  }

  /**
   * @param alone its birth is its own
   */
  Node of(FamilyCard card, Child child, boolean alone) {
    int n = card.file().children().indexOf(child);
    boolean open = child.id().equals(section.model.editingProperty().get());
    String name = section.name(child);
    FlowPane title = new FlowPane(Parts.paragraph(name, "semibold"));
    title.getStyleClass().add("tags");
    title.setPrefWrapLength(FamilyWords.ONE_LINE);
    String ages =
        FamilyWords.ages(child, card.today()).stream()
            .map(section::text)
            .collect(Collectors.joining(", "));
    if (!ages.isEmpty()) {
      Label age = Parts.label(ages, "badge", "second");
      age.setId("card-child-" + n + "-age");
      title.getChildren().add(age);
    }
    VBox said = new VBox(title);
    said.getStyleClass().add("person-text");
    String about =
        FamilyWords.about(child, card.today()).stream()
            .map(section::text)
            .collect(Collectors.joining(section.text("family.between")));
    if (!about.isEmpty()) {
      Label detail = Parts.paragraph(about, "secondary", "small");
      detail.setId("card-child-" + n + "-about");
      said.getChildren().add(detail);
    }
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = new HBox(said);
    row.getStyleClass().add("person");
    if (isAwaited(child) && alone) {
      row.getChildren().add(born(card, child, name));
    }
    row.getChildren()
        .addAll(
            PersonEdit.button(section, name, "card-child-" + n, child.id(), open),
            menu(card, child, n, name));
    return open ? new VBox(row, new ChildForm(section, card, child, n)) : row;
  }

  private MenuButton menu(FamilyCard card, Child child, int n, String name) {
    MenuButton menu = new MenuButton();
    menu.setGraphic(Parts.icon(Feather.MORE_HORIZONTAL));
    menu.setId("card-child-" + n + "-menu");
    menu.getStyleClass().add("dots");
    menu.setAccessibleText(section.text("family.child.menu", name));
    if (child.isBereaved()) {
      menu.getItems().add(item("family.grief.back", () -> takeBack(card, child, name)));
    } else {
      menu.getItems()
          .addAll(
              List.of(
                  item("family.twin.add", () -> twin(card, child, name)),
                  item("family.grief", () -> GriefAsk.show(section, card, child, name))));
    }
    menu.getItems().add(item("family.person.remove", () -> remove(card, child, name)));
    return menu;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(section.text(key));
    item.setOnAction(e -> action.run());
    return item;
  }

  private void twin(FamilyCard card, Child child, String name) {
    section.model.change(
        Said.of("family.done.twin", FamilyCardModel.name(card), name),
        (file, ids) -> FamilyEdits.addTwin(file, child.id(), ids.next()),
        () -> {},
        section.model::refused);
  }

  private void remove(FamilyCard card, Child child, String name) {
    section.focusNext("card-add-child");
    section.model.edit(null);
    section.model.change(
        Said.of("family.done.removed", FamilyCardModel.name(card), name),
        file -> FamilyEdits.remove(file, child.id()));
  }

  private void takeBack(FamilyCard card, Child child, String name) {
    LocalDate today = section.model.today();
    section.model.change(
        Said.of("family.done.grief.back", FamilyCardModel.name(card), name),
        file -> FamilyEdits.bereaved(file, child.id(), null, today));
  }
}
