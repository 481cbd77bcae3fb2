package fr.village.ui.families;

import fr.village.app.families.FamilyLine;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** "Même famille ?": the likely match beside what is being typed; nothing has to be answered. */
final class LikelyHint extends VBox {
  private static final int SHOWN = 2;

  private final NewFamilyViewModel model;
  private final FamilyWords words;
  private final Frame frame;
  private final Consumer<FamilyLine> open;
  private final Consumer<FamilyLine> merge;

  LikelyHint(
      NewFamilyViewModel model,
      FamilyWords words,
      Frame frame,
      Consumer<FamilyLine> open,
      Consumer<FamilyLine> merge) {
    super(8);
    this.model = model;
    this.words = words;
    this.frame = frame;
    this.open = open;
    this.merge = merge;
    setId("likely");
    getStyleClass().add("likely");
    model.likelyProperty().addListener((o, before, now) -> show(now));
    show(model.likelyProperty().get());
  }

  private void show(List<FamilyLine> likely) {
    Parts.show(this, !likely.isEmpty());
    getChildren().clear();
    if (likely.isEmpty()) {
      return;
    }
    Label title = Parts.paragraph(frame.text("families.likely"), "semibold");
    title.setGraphic(Parts.icon(Feather.USERS));
    getChildren().add(title);
    for (int i = 0; i < Math.min(SHOWN, likely.size()); i++) {
      getChildren().add(match(likely.get(i), i));
    }
  }

  private VBox match(FamilyLine line, int i) {
    String groups = words.groups(line);
    VBox who =
        new VBox(
            2,
            Parts.paragraph(line.name(), "semibold"),
            Parts.paragraph(words.people(line), "small"));
    who.getChildren()
        .add(
            Parts.paragraph(
                groups.isEmpty() ? words.seen(line) : groups + " · " + words.seen(line),
                "secondary",
                "small"));
    FlowPane actions =
        new FlowPane(
            8,
            6,
            Parts.button(
                "likely-open-" + i, frame.text("families.likely.open"), () -> open.accept(line)),
            Parts.button(
                "likely-merge-" + i, frame.text("families.likely.merge"), () -> merge.accept(line)),
            Parts.button(
                "likely-other-" + i,
                frame.text("families.likely.other"),
                () -> model.isAnother(line),
                "plain"));
    return new VBox(6, who, actions);
  }
}
