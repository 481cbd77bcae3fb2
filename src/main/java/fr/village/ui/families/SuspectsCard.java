package fr.village.ui.families;

import fr.village.app.families.Duplicates;
import fr.village.app.families.FamilyLine;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** "Doublons possibles": pairs that look like one family, each to be compared or told apart. */
final class SuspectsCard extends VBox {
  private static final int SHOWN = 12;

  private final FamiliesViewModel model;
  private final Frame frame;
  private final FamilyWords words;
  private final Consumer<Duplicates.Pair> compare;
  private final Button close;
  private final VBox pairs = new VBox();
  private final ChangeListener<List<Duplicates.Pair>> follow = (o, before, now) -> show(now);

  private SuspectsCard(
      FamiliesViewModel model, Frame frame, LocalDate today, Consumer<Duplicates.Pair> compare) {
    this.model = model;
    this.frame = frame;
    this.words = new FamilyWords(frame.words(), today);
    this.compare = compare;
    setId("suspects-card");
    getStyleClass().add("merge-card");
    close = Parts.button("suspects-close", frame.text("common.close"), frame.overlay()::close);
    getChildren()
        .addAll(
            Parts.paragraph(frame.text("families.suspects.title"), "card-title"),
            Parts.paragraph(frame.text("families.suspects.text"), "secondary"),
            pairs,
            close);
    model.suspectsProperty().addListener(follow);
    show(model.suspectsProperty().get());
  }

  static void show(
      FamiliesViewModel model, Frame frame, LocalDate today, Consumer<Duplicates.Pair> compare) {
    SuspectsCard card = new SuspectsCard(model, frame, today, compare);
    frame
        .overlay()
        .show(card, card.first(), () -> model.suspectsProperty().removeListener(card.follow));
  }

  private Button first() {
    return pairs.lookup(".button") instanceof Button button ? button : close;
  }

  private void show(List<Duplicates.Pair> all) {
    pairs.getChildren().clear();
    for (int i = 0; i < Math.min(SHOWN, all.size()); i++) {
      pairs.getChildren().add(pair(all.get(i), i));
    }
    if (all.size() > SHOWN) {
      pairs
          .getChildren()
          .add(
              Parts.paragraph(
                  frame.text("families.suspects.more", all.size() - SHOWN), "secondary", "small"));
    }
    if (getScene() != null) {
      first().requestFocus();
    }
  }

  private VBox pair(Duplicates.Pair pair, int i) {
    Button look =
        Parts.button(
            "suspect-compare-" + i,
            frame.text("families.suspects.compare"),
            () -> compare.accept(pair));
    Button apart =
        Parts.button(
            "suspect-apart-" + i,
            frame.text("families.suspects.apart"),
            () -> model.tellApart(pair),
            "plain");
    String names = pair.one().name() + ", " + pair.other().name();
    look.setAccessibleText(look.getText() + " " + names);
    apart.setAccessibleText(apart.getText() + " " + names);
    VBox box =
        new VBox(8, family(pair.one()), family(pair.other()), new FlowPane(8, 4, look, apart));
    box.getStyleClass().add("separated");
    return box;
  }

  private VBox family(FamilyLine line) {
    String groups = words.groups(line);
    return new VBox(
        Parts.paragraph(line.name(), "semibold"),
        Parts.paragraph(
            words.people(line) + (groups.isEmpty() ? "" : " · " + groups), "secondary", "small"));
  }
}
