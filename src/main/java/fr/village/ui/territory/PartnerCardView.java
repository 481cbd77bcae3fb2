package fr.village.ui.territory;

import fr.village.app.partner.PartnerPage;
import fr.village.app.partner.Territory;
import fr.village.ui.common.CardColumns;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Scroll;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A partner's card: what was said and who was sent there left, how to reach it right. */
final class PartnerCardView extends StackPane implements Parts.Adaptive, Parts.Entered {
  private static final double LEFT_SHARE = 56;
  private static final double GAP = 14;

  private final PartnerCardModel model;
  private final TerritoryViewModel territory;
  private final HeadPart head;
  private final List<PartnerPart> left;
  private final List<PartnerPart> right;
  private final CardColumns columns;
  private final VBox page = new VBox(GAP);
  private final Scroll scroll = new Scroll(page);
  private @Nullable Boolean narrow;
  private boolean awaited;

  PartnerCardView(PartnerCardModel model, TerritoryViewModel territory, Frame frame) {
    this.model = model;
    this.territory = territory;
    head = new HeadPart(model, frame);
    left = List.of(new ContactsPart(model, frame), new ReferralsPart(model, frame));
    right =
        List.of(
            new FactsPart(model, frame), new NeedsPart(model, frame), new NotePart(model, frame));
    columns = new CardColumns(LEFT_SHARE, left, right);
    setId("partner-card");
    page.getStyleClass().add("partner-page");
    page.getChildren().setAll(head, columns);
    getChildren().setAll(scroll);
    narrow(false);
    model
        .pageProperty()
        .addListener(
            (o, before, now) -> {
              if (before == null) {
                scroll.setVvalue(0);
              }
              show();
            });
    territory.territoryProperty().addListener((o, before, now) -> show());
    show();
  }

  private void show() {
    PartnerPage now = model.pageProperty().get();
    Territory all = territory.territoryProperty().get();
    Parts.show(scroll, now != null && all != null);
    if (now == null || all == null) {
      return;
    }
    PartnerPart.Shown shown = new PartnerPart.Shown(now, all);
    head.show(shown);
    left.forEach(part -> part.show(shown));
    right.forEach(part -> part.show(shown));
    if (awaited && getScene() != null) {
      enter();
    }
  }

  @Override
  public void enter() {
    awaited = !scroll.isVisible();
    if (!awaited) {
      applyCss();
      Node first = lookup("#contact-said");
      if (first != null) {
        first.requestFocus();
      }
    }
  }

  @Override
  public void narrow(boolean isNarrow) {
    if (narrow != null && narrow == isNarrow) {
      return;
    }
    narrow = isNarrow;
    columns.narrow(isNarrow);
  }
}
