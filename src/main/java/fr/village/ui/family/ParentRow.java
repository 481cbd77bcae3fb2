package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.domain.family.Contact;
import fr.village.domain.family.Parent;
import fr.village.domain.family.ParentRole;
import fr.village.ui.common.Parts;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** An adult as the card shows them, and the form under them while something changes. */
final class ParentRow {
  private final Section section;

  ParentRow(Section section) {
    this.section = section;
  }

  Node of(FamilyCard card, Parent parent) {
    int n = card.file().parents().indexOf(parent);
    boolean open = parent.id().equals(section.model.editingProperty().get());
    VBox said = new VBox(Parts.paragraph(FamilyWords.fullName(parent), "semibold"));
    said.getStyleClass().add("person-text");
    said.getChildren().add(Parts.paragraph(detail(parent), "secondary", "small"));
    contact(card, parent, n).ifPresent(said.getChildren()::add);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = new HBox(said, edit(parent.firstName(), "card-parent-" + n, parent, open));
    row.getStyleClass().add("person");
    if (!open) {
      return row;
    }
    return new VBox(row, new ParentForm(section, card, parent, n));
  }

  private Button edit(String name, String id, Parent parent, boolean open) {
    return PersonEdit.button(section, name, id, parent.id(), open);
  }

  private String detail(Parent parent) {
    Integer year = parent.birthYear();
    return FamilyWords.joined(
        " · ",
        Stream.of(
            Optional.of(section.text(FamilyWords.role(parent.role()))),
            year == null
                ? Optional.empty()
                : Optional.of(section.text(born(parent.role()), Integer.toString(year))),
            parent.expectant()
                ? Optional.of(section.text("family.parent.expectant"))
                : Optional.empty()));
  }

  private static String born(ParentRole role) {
    return switch (role) {
      case MOTHER -> "family.parent.born.f";
      case FATHER -> "family.parent.born.m";
      default -> "family.parent.born";
    };
  }

  private Optional<Node> contact(FamilyCard card, Parent parent, int n) {
    Contact c = parent.contact();
    String ways =
        FamilyWords.joined(
            " · ", Stream.of(Optional.ofNullable(c.phone()), Optional.ofNullable(c.email())));
    VBox all = new VBox();
    all.getStyleClass().add("person-text");
    FlowPane line = new FlowPane();
    line.getStyleClass().add("tags");
    line.setPrefWrapLength(FamilyWords.ONE_LINE);
    boolean kept = c.hiddenFromOthers() || card.file().family().protectedAddress();
    if (!ways.isEmpty()) {
      if (kept && !section.model.isRevealed(parent.id())) {
        Button show =
            Parts.button(
                "card-reveal-" + n,
                Feather.EYE,
                section.text("family.contact.reveal"),
                () -> section.model.reveal(parent.id()),
                "chip");
        show.setAccessibleText(section.text("family.contact.reveal.of", parent.firstName()));
        line.getChildren().add(show);
      } else {
        all.getChildren().add(Parts.paragraph(ways));
      }
    }
    if (c.hiddenFromOthers()) {
      line.getChildren().add(Parts.label(section.text("family.contact.hidden"), "badge", "care"));
    }
    if (c.doNotContact()) {
      line.getChildren().add(Parts.label(section.text("family.contact.not"), "badge", "care"));
    }
    if (!line.getChildren().isEmpty()) {
      all.getChildren().add(line);
    }
    return all.getChildren().isEmpty() ? Optional.empty() : Optional.of(all);
  }
}
