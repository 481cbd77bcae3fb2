package fr.village.ui.territory;

import fr.village.domain.reference.CodeItem;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** What a family may be sent there for. */
final class NeedsPart extends PartnerPart {
  NeedsPart(PartnerCardModel model, Frame frame) {
    super(model, frame, "partner-needs");
  }

  @Override
  protected Object key(Shown card) {
    return List.of(card.page().partner().needs(), card.territory().needs());
  }

  @Override
  protected List<Node> fill(Shown card) {
    FlowPane chips = new FlowPane(7, 7);
    chips.setMinWidth(0);
    List<String> answered = card.page().partner().needs();
    for (CodeItem need : card.territory().needs()) {
      boolean on = answered.contains(need.code());
      if (on || !need.retired()) {
        chips.getChildren().add(chip(card, need, on, chips));
      }
    }
    return List.of(Parts.label(text("territory.needs"), "card-title"), chips);
  }

  private ToggleButton chip(Shown card, CodeItem need, boolean on, FlowPane chips) {
    ToggleButton chip = new ToggleButton(frame.words().text(need.label()));
    chip.setId("need-" + need.code());
    chip.getStyleClass().add("chip");
    chip.setWrapText(true);
    chip.setSelected(on);
    chip.maxWidthProperty().bind(chips.widthProperty());
    if (on) {
      chip.setGraphic(Parts.icon(Feather.CHECK));
    }
    chip.setOnAction(
        e ->
            model.need(
                Said.of(
                    on ? "territory.done.need.off" : "territory.done.need.on",
                    card.page().partner().name(),
                    need.label()),
                need.code(),
                !on));
    return chip;
  }
}
