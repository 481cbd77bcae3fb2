package fr.village.ui.roll;

import fr.village.app.roll.RollTotals;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Who is here in numbers, and the keys of the roll; always in view. */
final class RollSummary extends StackPane {
  private static final double ONE_LINE = 720;

  private final Wording words;
  private final HBox totals;
  private final FlowPane legend;
  private final Label families = badge("total-families", "good");
  private final Label parents = badge("total-parents", "good");
  private final Label others = badge("total-others", "good");
  private final Label babies = badge("total-babies", "good");
  private final Label notMarked = badge("total-not-marked", "care");

  RollSummary(RollViewModel model, Wording words) {
    this.words = words;
    totals = Parts.line(12, families, parents, others, babies, notMarked);
    totals.setMinWidth(USE_PREF_SIZE);
    legend =
        new FlowPane(
            key("roll.key.space", "roll.legend.space"),
            key("roll.key.p", "roll.legend.p"),
            key("roll.key.a", "roll.legend.a"),
            key("roll.key.enter", "roll.legend.enter"),
            key("roll.key.t", "roll.legend.t"),
            key("roll.key.undo", "roll.legend.undo"));
    legend.getStyleClass().add("legend");
    legend.setPrefWrapLength(ONE_LINE);
    legend.setMinWidth(0);
    HBox.setHgrow(legend, Priority.ALWAYS);
    narrow(false);
    model.totalsProperty().addListener((o, before, now) -> show(now));
    show(model.totalsProperty().get());
  }

  /** The keys under the numbers, or beside them. */
  void narrow(boolean narrow) {
    legend.setAlignment(narrow ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
    getChildren().setAll(narrow ? new VBox(8, totals, legend) : Parts.line(14, totals, legend));
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

  private HBox key(String key, String does) {
    HBox pair = new HBox(5, Parts.keyCap(words.text(key)), Parts.label(words.text(does)));
    pair.setAlignment(Pos.CENTER);
    return pair;
  }

  private static Label badge(String id, String style) {
    Label badge = Parts.label("", "badge", style);
    badge.setId(id);
    return badge;
  }
}
