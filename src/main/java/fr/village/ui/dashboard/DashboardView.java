package fr.village.ui.dashboard;

import fr.village.app.dashboard.Dashboard;
import fr.village.indicators.Period;
import fr.village.ui.common.BilanCard;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Papers;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Scroll;
import fr.village.ui.common.Workbench;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Tableau de suivi. */
public final class DashboardView extends StackPane implements Parts.Entered, Parts.Adaptive {
  private final DashboardViewModel model;
  private final Workbench bench;
  private final Frame frame;
  private final DashboardHeader header;
  private final DashboardPage cards;
  private final VBox page = new VBox();
  private boolean narrow;

  /** The keyboard was wanted here before there was anything to put it on. */
  private boolean awaited;

  public DashboardView(DashboardViewModel model, Workbench bench, Frame frame) {
    this.model = model;
    this.bench = bench;
    this.frame = frame;
    setId("dashboard");
    Papers papers = new Papers(bench);
    header =
        new DashboardHeader(model, this::dates, () -> BilanCard.show(bench, papers, frame), frame);
    cards =
        new DashboardPage(
            bench.notebook().house().name(),
            model,
            this::open,
            new MeansWays(model, bench.places()),
            this::show,
            frame);
    page.getStyleClass().addAll("screen", "dashboard");
    Scroll scroll = new Scroll(page);
    getChildren().add(scroll);
    model.dashboardProperty().addListener((o, before, now) -> show());
    model.datesWantedProperty().addListener((o, before, now) -> datesWanted());
    show();
  }

  @Override
  public void enter() {
    Node first = page.lookup(".figure-tile");
    awaited = first == null;
    if (first != null) {
      first.requestFocus();
    } else {
      Node action = page.lookup(".primary");
      if (action != null) {
        action.requestFocus();
      }
    }
    datesWanted();
  }

  @Override
  public void narrow(boolean isNarrow) {
    if (narrow != isNarrow) {
      narrow = isNarrow;
      show();
    }
  }

  private void dates() {
    DatesCard.show(model, bench.today(), frame);
  }

  private void datesWanted() {
    if (model.datesWantedProperty().get() && getScene() != null) {
      model.datesWantedProperty().set(false);
      dates();
    }
  }

  private void open(String title, Period period, String code) {
    model.list(period, code, listed -> ListCard.show(title, listed, bench.places(), frame));
  }

  private void show() {
    Dashboard dashboard = model.dashboardProperty().get();
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    String held = owner != null && Parts.isIn(owner, page) ? owner.getId() : null;
    page.getChildren().setAll(header.of(dashboard, narrow), body(dashboard));
    if (getScene() == null || frame.overlay().isOpen() || (held == null && !awaited)) {
      return;
    }
    applyCss();
    Node same = held == null ? null : page.lookup("#" + held);
    if (same != null) {
      same.requestFocus();
    } else {
      enter();
    }
  }

  private Node body(@Nullable Dashboard dashboard) {
    if (dashboard == null) {
      return Parts.empty(
          Feather.LOADER, frame.text("dashboard.looking"), frame.text("dashboard.looking.text"));
    }
    if (dashboard.groups().isEmpty()) {
      return Parts.empty(
          Feather.BAR_CHART_2,
          frame.text("dashboard.empty"),
          frame.text("dashboard.empty.text"),
          Parts.button(
              "dashboard-groups",
              Feather.USERS,
              frame.text("dashboard.empty.groups"),
              () -> bench.places().screen("groups"),
              "primary"));
    }
    return cards.of(dashboard, narrow);
  }
}
