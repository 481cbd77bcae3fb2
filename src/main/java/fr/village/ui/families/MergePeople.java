package fr.village.ui.families;

import fr.village.app.families.MergeService.Comparison;
import fr.village.domain.Id;
import fr.village.domain.family.Person;
import fr.village.ui.common.Choice;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Everybody of the card that goes, and who of the one that stays each of them is. */
final class MergePeople extends GridPane {
  private final MergeViewModel model;
  private final Frame frame;
  private final FamilyWords words;
  private final List<Person> ours;

  MergePeople(MergeViewModel model, Frame frame, FamilyWords words, Comparison both) {
    this.model = model;
    this.frame = frame;
    this.words = words;
    this.ours = both.kept().file().people();
    getStyleClass().add("pairs");
    ColumnConstraints theirs = new ColumnConstraints();
    theirs.setMinWidth(0);
    ColumnConstraints same = new ColumnConstraints();
    same.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(theirs, same);
    both.other().file().people().forEach(this::add);
  }

  private void add(Person theirs) {
    Choice<Person> box =
        new Choice<>(
            "merge-person-" + theirs.id(),
            ours.stream().filter(p -> p.getClass() == theirs.getClass()).toList(),
            p -> frame.text("families.merge.same", words.person(p)),
            frame.text("families.merge.somebody-else"));
    box.getItems().addFirst(null);
    box.setMaxWidth(Double.MAX_VALUE);
    Id<Person> now = model.same().get(theirs.id());
    box.setValue(ours.stream().filter(p -> p.id().equals(now)).findFirst().orElse(null));
    box.setOnAction(
        e -> {
          Person chosen = box.getValue();
          model.identify(theirs.id(), chosen == null ? null : chosen.id());
        });
    Label who = Parts.paragraph(words.person(theirs));
    who.setLabelFor(box);
    box.setAccessibleText(words.person(theirs));
    addRow(getRowCount(), who, box);
  }
}
