package fr.village.ui.territory;

import fr.village.domain.partner.ReferralStatus;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A referral: who to whom, how far it has come, and what may be heard of it next. */
public final class ReferralRow extends VBox {
  /**
   * @param id begins the ids of its controls
   * @param name what the other end is called
   * @param go there
   * @param to the other end where the name alone does not say it; else without text
   * @param about why, since when
   * @param next told how far it has come now
   */
  public ReferralRow(
      String id,
      String name,
      Runnable go,
      Label to,
      Node about,
      ReferralStatus status,
      Consumer<ReferralStatus> next,
      Frame frame) {
    getStyleClass().add("log-row");
    Button there = Parts.button(id, name, go, "link");
    Parts.wrap(there);
    there.setMinHeight(USE_PREF_SIZE);
    Label badge =
        Parts.label(frame.text(ReferralWords.status(status)), "badge", ReferralWords.style(status));
    badge.setMinWidth(USE_PREF_SIZE);
    FlowPane head = new FlowPane(8, 4, there);
    if (!to.getText().isEmpty()) {
      head.getChildren().add(to);
    }
    head.getChildren().add(badge);
    // as wide as there is room, not as its longest name
    head.setMinWidth(0);
    setMinWidth(0);
    head.setRowValignment(javafx.geometry.VPos.CENTER);
    to.maxWidthProperty().bind(head.widthProperty());
    there.maxWidthProperty().bind(head.widthProperty());
    getChildren().addAll(head, about);
    FlowPane gestures = new FlowPane(7, 7);
    gestures.setMinWidth(0);
    if (status == ReferralStatus.PROPOSED) {
      gestures.getChildren().add(step(id, name, ReferralStatus.ACCEPTED, next, frame));
    }
    if (status.isOpen()) {
      gestures.getChildren().add(step(id, name, ReferralStatus.MET, next, frame));
      gestures.getChildren().add(step(id, name, ReferralStatus.DECLINED, next, frame));
      getChildren().add(gestures);
    }
  }

  private static Button step(
      String id, String name, ReferralStatus to, Consumer<ReferralStatus> next, Frame frame) {
    String text =
        frame.text(
            switch (to) {
              case ACCEPTED, PROPOSED -> "referral.step.accepted";
              case MET -> "referral.step.met";
              case DECLINED -> "referral.step.declined";
            });
    Button step =
        Parts.button(
            id + "-" + to.name().toLowerCase(java.util.Locale.ROOT),
            text,
            () -> next.accept(to),
            "chip");
    step.setAccessibleText(frame.text("referral.step.spoken", name, text));
    return step;
  }
}
