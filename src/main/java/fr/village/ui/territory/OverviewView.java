package fr.village.ui.territory;

import fr.village.app.partner.PartnerLine;
import fr.village.app.partner.ReferralLine;
import fr.village.app.partner.Territory;
import fr.village.domain.reference.CodeItem;
import fr.village.ui.common.Ago;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What the network asks for: families nobody heard of, needs nobody answers, facts grown old. */
final class OverviewView extends VBox implements Parts.Adaptive {
  private static final int SHOWN = 6;
  private static final double GAP = 14;
  private static final double PERCENT = 100;

  private final TerritoryViewModel model;
  private final OverviewActions actions;
  private final Frame frame;
  private final LocalDate today;
  private boolean narrow;
  private @Nullable Territory shown;

  OverviewView(TerritoryViewModel model, OverviewActions actions, Frame frame, LocalDate today) {
    this.model = model;
    this.actions = actions;
    this.frame = frame;
    this.today = today;
    setId("territory-overview");
    getStyleClass().add("partner-page");
  }

  void show(Territory territory) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    String held = owner != null && Parts.isIn(owner, this) ? owner.getId() : null;
    shown = territory;
    VBox left = new VBox(GAP, referrals(territory));
    VBox right = new VBox(GAP, gaps(territory), toCheck(territory));
    getChildren().setAll(narrow ? new VBox(GAP, left, right) : beside(left, right));
    if (held != null) {
      applyCss();
      Node same = lookup("#" + held);
      if (same != null) {
        same.requestFocus();
      }
    }
  }

  @Override
  public void narrow(boolean isNarrow) {
    if (narrow != isNarrow) {
      narrow = isNarrow;
      if (shown != null) {
        show(shown);
      }
    }
  }

  private static Node beside(VBox left, VBox right) {
    GridPane grid = new GridPane();
    grid.setHgap(GAP);
    for (VBox column : List.of(left, right)) {
      column.setMinWidth(0);
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(PERCENT / 2);
      grid.getColumnConstraints().add(half);
    }
    grid.add(left, 0, 0);
    grid.add(right, 1, 0);
    return grid;
  }

  private VBox referrals(Territory territory) {
    VBox card = card("territory.open");
    List<ReferralLine> open = territory.open();
    if (open.isEmpty()) {
      card.getChildren().add(quiet(frame.text("territory.open.none")));
    }
    PartnerWords words = new PartnerWords(frame.words(), today);
    for (int i = 0; i < Math.min(SHOWN, open.size()); i++) {
      ReferralLine line = open.get(i);
      String why =
          frame.text(
              "referral.why",
              words.label(territory.needs(), line.referral().reason()),
              frame.words().date(line.referral().proposedOn()));
      Label to = Parts.paragraph(line.partner());
      to.setGraphic(Parts.icon(Feather.ARROW_RIGHT));
      VBox about = new VBox(3, Parts.paragraph(why, "secondary", "small"));
      if (line.isQuiet(today)) {
        Label silent =
            Parts.label(
                frame.text(
                    "referral.quiet", Ago.text(frame.words(), line.referral().lastOn(), today)),
                "badge",
                "care");
        about.getChildren().add(silent);
      }
      card.getChildren()
          .add(
              new ReferralRow(
                  "open-" + i,
                  frame.text("territory.referral.family", line.family()),
                  () -> actions.family(line.referral().family()),
                  to,
                  about,
                  line.referral().status(),
                  status -> actions.referral(line, status),
                  frame));
    }
    if (open.size() > SHOWN) {
      card.getChildren().add(quiet(frame.text("territory.open.more", open.size() - SHOWN)));
    }
    return card;
  }

  private VBox gaps(Territory territory) {
    VBox card = card("territory.gaps");
    List<CodeItem> gaps = territory.gaps();
    card.getChildren()
        .add(quiet(frame.text(gaps.isEmpty() ? "territory.gaps.none" : "territory.gaps.some")));
    FlowPane names = new FlowPane(7, 7);
    names.setMinWidth(0);
    for (CodeItem need : gaps) {
      Label name = Parts.label(frame.words().text(need.label()), "badge", "care");
      name.setMinWidth(USE_PREF_SIZE);
      names.getChildren().add(name);
    }
    if (!gaps.isEmpty()) {
      card.getChildren().add(names);
    }
    return card;
  }

  private VBox toCheck(Territory territory) {
    VBox card = card("territory.check");
    List<PartnerLine> old = territory.toCheck(today);
    if (old.isEmpty()) {
      card.getChildren().add(quiet(frame.text("territory.check.none")));
    }
    PartnerWords words = new PartnerWords(frame.words(), today);
    for (int i = 0; i < Math.min(SHOWN, old.size()); i++) {
      PartnerLine line = old.get(i);
      Button there =
          Parts.button(
              "check-" + i, line.partner().name(), () -> model.open(line.partner().id()), "link");
      Parts.wrap(there);
      there.setMinHeight(USE_PREF_SIZE);
      VBox who = new VBox(there, quiet(words.verified(line.partner())));
      who.setMinWidth(0);
      HBox.setHgrow(who, Priority.ALWAYS);
      Button right =
          Parts.button(
              "check-right-" + i,
              Feather.CHECK,
              frame.text("territory.verify.today"),
              () -> actions.verified(line.partner()),
              "chip");
      right.setMinWidth(USE_PREF_SIZE);
      right.setAccessibleText(frame.text("territory.verify.spoken", line.partner().name()));
      HBox row = Parts.line(8, who, right);
      row.getStyleClass().add("log-row");
      card.getChildren().add(row);
    }
    if (old.size() > SHOWN) {
      card.getChildren().add(quiet(frame.text("territory.check.more", old.size() - SHOWN)));
    }
    return card;
  }

  private VBox card(String title) {
    return Parts.card(Parts.label(frame.text(title), "card-title"));
  }

  private static Label quiet(String text) {
    return Parts.paragraph(text, "secondary", "small");
  }
}
