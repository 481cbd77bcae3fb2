package fr.village.ui.roll;

import fr.village.app.roll.RollTotals;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.util.Arrays;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** Who is here in numbers, and the keys of the roll; always in view. */
final class RollSummary extends StackPane {
  private static final double ONE_LINE = 740;

  private final Wording words;
  private final Label[] numbers;
  private final FlowPane legend;
  private final Label families = badge("total-families", "good");
  private final Label parents = badge("total-parents", "good");
  private final Label others = badge("total-others", "good");
  private final Label babies = badge("total-babies", "good");
  private final Label notMarked = badge("total-not-marked", "care");

  /**
   * @param backToRoll puts the keyboard back on the roll after a key was clicked
   * @param more keys beside those that mark
   */
  RollSummary(RollViewModel model, Wording words, Runnable backToRoll, Node... more) {
    this.words = words;
    numbers = new Label[] {families, parents, others, babies, notMarked};
    Node[] keys = {
      key(words, "roll.key.space", "roll.legend.space"),
      pressable(
          words, "key-p", "roll.key.p", "roll.legend.p", () -> back(model::family, backToRoll)),
      pressable(
          words, "key-a", "roll.key.a", "roll.legend.a", () -> back(model::everybody, backToRoll)),
      pressable(
          words, "key-x", "roll.key.x", "roll.legend.x", () -> back(model::announced, backToRoll)),
      key(words, "roll.key.enter", "roll.legend.enter"),
    };
    legend =
        new FlowPane(Stream.concat(Arrays.stream(keys), Arrays.stream(more)).toArray(Node[]::new));
    legend.getStyleClass().add("legend");
    legend.setPrefWrapLength(ONE_LINE);
    legend.setMinWidth(0);
    HBox.setHgrow(legend, Priority.ALWAYS);
    narrow(false);
    model.totalsProperty().addListener((o, before, now) -> show(now));
    show(model.totalsProperty().get());
  }

  /** The keys alone, for a place of their own where there is little room. */
  Node legend() {
    return legend;
  }

  private static void back(Runnable mark, Runnable backToRoll) {
    mark.run();
    backToRoll.run();
  }

  /** The numbers alone, or with the keys beside them. */
  void narrow(boolean narrow) {
    legend.setAlignment(narrow ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
    if (narrow) {
      FlowPane totals = new FlowPane(12, 6, numbers);
      totals.setAlignment(Pos.CENTER_LEFT);
      getChildren().setAll(totals);
    } else {
      HBox totals = Parts.line(12, numbers);
      totals.setMinWidth(USE_PREF_SIZE);
      getChildren().setAll(Parts.line(14, totals, legend));
    }
  }

  private void show(RollTotals t) {
    families.setText(words.text("roll.total.families", t.families()));
    parents.setText(words.text("roll.total.parents", t.parents()));
    others.setText(words.text("roll.total.others", t.otherAdults()));
    babies.setText(words.text("roll.total.babies", t.babies()));
    notMarked.setText(words.text("roll.total.not-marked", t.notMarked()));
    Parts.show(others, t.otherAdults() > 0);
    Parts.show(notMarked, t.notMarked() > 0);
  }

  /** A key and what it does. */
  static HBox key(Wording words, String key, String does) {
    HBox pair = new HBox(5, Parts.keyCap(words.text(key)), Parts.label(words.text(does)));
    pair.setAlignment(Pos.CENTER);
    return pair;
  }

  /** The same for hands that hold a mouse or touch. */
  static Button pressable(Wording words, String id, String key, String does, Runnable action) {
    Button button = Parts.button(id, "", action, "legend-key");
    button.setGraphic(key(words, key, does));
    button.setAccessibleText(words.text(does));
    button.setAccessibleHelp(words.text(key));
    return button;
  }

  private static Label badge(String id, String style) {
    Label badge = Parts.label("", "badge", style);
    badge.setId(id);
    return badge;
  }
}
