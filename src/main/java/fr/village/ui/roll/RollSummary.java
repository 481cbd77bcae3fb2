package fr.village.ui.roll;

import fr.village.app.roll.RollTotals;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Who is here in numbers, and the keys of the roll; always in view. */
final class RollSummary extends HBox {
  private static final double ONE_LINE = 720;

  private final Wording words;
  private final Label families = badge("total-families", "good");
  private final Label parents = badge("total-parents", "good");
  private final Label others = badge("total-others", "good");
  private final Label babies = badge("total-babies", "good");
  private final Label notMarked = badge("total-not-marked", "care");

  RollSummary(RollViewModel model, Wording words) {
    this.words = words;
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(14);
    HBox totals = Parts.line(12, families, parents, others, babies, notMarked);
    totals.setMinWidth(USE_PREF_SIZE);
    FlowPane legend =
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
    legend.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(legend, Priority.ALWAYS);
    getChildren().addAll(totals, legend);
    model.totalsProperty().addListener((o, before, now) -> show(now));
    show(model.totalsProperty().get());
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
