package fr.village.ui.families;

import fr.village.app.families.MergeService.Comparison;
import fr.village.app.families.MergeService.Side;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.time.LocalDate;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Both cards side by side: which stays, which facts, who is the same person. */
final class MergeCard extends VBox {
  private static final int HALF = 50;

  private final MergeViewModel model;
  private final Frame frame;
  private final FamilyWords words;
  private final Button merge;
  private final VBox content = new VBox(12);
  private final ChangeListener<MergeViewModel.@Nullable Case> follow = (o, before, now) -> show();

  private MergeCard(MergeViewModel model, Frame frame, LocalDate today) {
    this.model = model;
    this.frame = frame;
    this.words = new FamilyWords(frame.words(), today);
    setId("merge-card");
    getStyleClass().add("merge-card");
    merge = Parts.button("merge-do", frame.text("families.merge.do"), this::merge, "primary");
    getChildren()
        .addAll(
            Parts.paragraph(frame.text("families.merge.title"), "card-title"),
            content,
            new FlowPane(
                8,
                8,
                merge,
                Parts.button(
                    "merge-swap", Feather.REPEAT, frame.text("families.merge.swap"), model::swap),
                Parts.button(
                    "merge-cancel",
                    frame.text("families.merge.cancel"),
                    frame.overlay()::close,
                    "plain")));
    model.caseProperty().addListener(follow);
    show();
  }

  static void show(
      MergeViewModel model, Frame frame, LocalDate today, Id<Family> one, Id<Family> other) {
    MergeCard card = new MergeCard(model, frame, today);
    frame.overlay().show(card, card.merge, () -> model.caseProperty().removeListener(card.follow));
    model.compare(one, other);
  }

  private void merge() {
    frame.overlay().close();
    model.merge();
  }

  private void show() {
    MergeViewModel.Case now = model.caseProperty().get();
    merge.setDisable(now == null);
    content.getChildren().clear();
    if (now == null) {
      return;
    }
    Comparison both = now.comparison();
    GridPane sides = new GridPane();
    sides.setHgap(14);
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(HALF);
    sides.getColumnConstraints().addAll(half, half);
    sides.add(side(both.kept(), "families.merge.stays", "good"), 0, 0);
    sides.add(side(both.other(), "families.merge.goes", "neutral"), 1, 0);
    content.getChildren().add(sides);
    MergeFacts facts = new MergeFacts(model, frame, now);
    if (!facts.getChildren().isEmpty()) {
      content.getChildren().add(Parts.paragraph(frame.text("families.merge.facts"), "semibold"));
      content.getChildren().add(facts);
    }
    if (!both.other().file().people().isEmpty()) {
      content.getChildren().add(Parts.paragraph(frame.text("families.merge.people"), "semibold"));
      content.getChildren().add(new MergePeople(model, frame, words, both));
    }
    content
        .getChildren()
        .add(Parts.paragraph(frame.text("families.merge.note"), "secondary", "small"));
    merge.requestFocus();
  }

  private VBox side(Side side, String key, String style) {
    Label place = Parts.label(frame.text(key), "badge", style);
    VBox box = new VBox(4, place, Parts.paragraph(side.file().family().name(), "card-title"));
    side.file().people().forEach(p -> box.getChildren().add(Parts.paragraph(words.person(p))));
    String groups = String.join(", ", side.groups());
    box.getChildren()
        .add(
            Parts.paragraph(
                groups.isEmpty() ? frame.text("families.group.none") : groups,
                "secondary",
                "small"));
    box.getChildren()
        .add(
            Parts.paragraph(
                frame.text("families.merge.sessions", side.sessions()), "secondary", "small"));
    box.getStyleClass().add("merge-side");
    box.setMaxHeight(Double.MAX_VALUE);
    GridPane.setVgrow(box, Priority.ALWAYS);
    return box;
  }
}
