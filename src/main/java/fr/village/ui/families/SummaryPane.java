package fr.village.ui.families;

import fr.village.app.families.FamilyLine;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A family in short. */
final class SummaryPane extends VBox {
  SummaryPane(FamilyLine line, FamilyWords words, Frame frame) {
    getStyleClass().add("card");
    setId("family-summary");
    getChildren().add(Parts.paragraph(line.name(), "card-title"));
    FlowPane badges = new FlowPane(6, 6);
    words.badges(line).forEach(b -> badges.getChildren().add(Parts.label(b.text(), "badge", b.style())));
    Parts.show(badges, !badges.getChildren().isEmpty());
    getChildren().add(badges);
    line.parents()
        .forEach(
            p ->
                getChildren()
                    .add(
                        Parts.paragraph(
                            frame.text("families.person", p.firstName(), words.role(p.role())))));
    line.shownChildren().forEach(c -> getChildren().add(Parts.paragraph(words.child(c))));
    String groups = words.groups(line);
    getChildren()
        .add(
            Parts.paragraph(
                groups.isEmpty() ? frame.text("families.group.none") : groups, "secondary"));
    getChildren().add(Parts.paragraph(words.seen(line), "secondary"));
  }
}
