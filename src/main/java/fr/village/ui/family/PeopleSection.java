package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.domain.Id;
import fr.village.domain.family.Child;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who is in the family: adults, then children, those of one birth together. */
final class PeopleSection extends Section {
  private final ParentRow parents;
  private final ChildRow children;

  PeopleSection(FamilyCardModel model, Frame frame) {
    super(model, frame, "card-people");
    parents = new ParentRow(this);
    children = new ChildRow(this);
  }

  @Override
  protected Object key(FamilyCard card) {
    Id<Person> editing = model.editingProperty().get();
    return Arrays.asList(
        card.file().parents(),
        card.file().children(),
        card.file().family().protectedAddress(),
        card.today(),
        editing,
        model.uncoveredProperty().get());
  }

  @Override
  protected List<Node> fill(FamilyCard card) {
    List<Node> all = new ArrayList<>();
    all.add(Parts.label(text("family.people"), "card-title"));
    for (Parent parent : card.file().parents()) {
      all.add(parents.of(card, parent));
    }
    births(card).values().forEach(born -> all.add(birth(card, born)));
    if (card.file().people().isEmpty()) {
      all.add(Parts.paragraph(text("family.people.none"), "secondary"));
    }
    FlowPane adding =
        new FlowPane(
            Parts.button(
                "card-add-parent",
                Feather.PLUS,
                text("family.parent.add"),
                () -> PersonAsk.parent(this, card)),
            Parts.button(
                "card-add-child",
                Feather.PLUS,
                text("family.child.add"),
                () -> PersonAsk.child(this, card)));
    adding.getStyleClass().add("gestures");
    all.add(adding);
    return all;
  }

  private static Map<UUID, List<Child>> births(FamilyCard card) {
    Map<UUID, List<Child>> births = new LinkedHashMap<>();
    card.file()
        .children()
        .forEach(c -> births.computeIfAbsent(c.birthEvent(), b -> new ArrayList<>()).add(c));
    return births;
  }

  private Node birth(FamilyCard card, List<Child> born) {
    if (born.size() == 1) {
      return children.of(card, born.getFirst(), true);
    }
    VBox together = new VBox();
    together.getStyleClass().add("twins");
    together.setId("card-twins-" + card.file().children().indexOf(born.getFirst()));
    HBox top = Parts.line(8);
    if (born.stream().noneMatch(Child::isBereaved)) {
      Label said =
          Parts.label(
              text(born.size() == 2 ? "family.twins" : "family.multiple", born.size()),
              "small",
              "secondary");
      top.getChildren().addAll(said, Parts.spacer());
    }
    born.stream()
        .filter(ChildRow::isAwaited)
        .findFirst()
        .ifPresent(child -> top.getChildren().add(children.born(card, child, name(child))));
    if (!top.getChildren().isEmpty()) {
      together.getChildren().add(top);
    }
    born.forEach(child -> together.getChildren().add(children.of(card, child, false)));
    return together;
  }
}
