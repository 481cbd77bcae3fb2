package fr.village.ui.dashboard;

import fr.village.app.dashboard.Dashboard;
import fr.village.app.dashboard.Filter;
import fr.village.app.dashboard.Span;
import fr.village.domain.Id;
import fr.village.domain.group.PeerGroup;
import fr.village.ui.common.ChipMenu;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What the tableau is of, and the words that it stays here. */
final class DashboardHeader {
  private final DashboardViewModel model;
  private final Frame frame;
  private final Runnable dates;
  private final Runnable bilan;

  /**
   * @param dates asks for a period's dates
   * @param bilan asks what a bilan is to hold
   */
  DashboardHeader(DashboardViewModel model, Runnable dates, Runnable bilan, Frame frame) {
    this.model = model;
    this.frame = frame;
    this.dates = dates;
    this.bilan = bilan;
  }

  Region of(@Nullable Dashboard dashboard, boolean narrow) {
    Label title = Parts.label(frame.text("dashboard.title"));
    Label facts = Parts.label(frame.text("dashboard.inside"));
    facts.setId("dashboard-inside");
    if (dashboard == null) {
      return Parts.header(title, facts);
    }
    ChipMenu period = period(dashboard);
    ChipMenu group = group(dashboard);
    Button report =
        Parts.button("dashboard-bilan", Feather.FILE_TEXT, frame.text("dashboard.bilan"), bilan);
    return narrow
        ? new VBox(10, Parts.header(title, facts), new FlowPane(10, 10, period, group, report))
        : Parts.header(title, facts, period, group, report);
  }

  private ChipMenu period(Dashboard dashboard) {
    Filter filter = dashboard.filter();
    ChipMenu menu = new ChipMenu("dashboard-period");
    menu.offers(
        () -> {
          add(menu, filter.span(), new Span.SinceOpening(), frame.text("dashboard.opening"));
          add(menu, filter.span(), new Span.LastTwelveMonths(), frame.text("dashboard.last-12"));
          dashboard
              .years()
              .forEach(y -> add(menu, filter.span(), new Span.Year(y), Integer.toString(y)));
          menu.separate();
          menu.add(frame.text("dashboard.other-dates"), filter.span() instanceof Span.Typed, dates);
        });
    String said = said(filter.span());
    menu.say(
        said,
        frame.text("dashboard.period.spoken", said),
        !(filter.span() instanceof Span.SinceOpening));
    return menu;
  }

  private void add(ChipMenu menu, Span shown, Span choice, String text) {
    menu.add(text, shown.equals(choice), () -> model.choose(choice));
  }

  private String said(Span span) {
    return switch (span) {
      case Span.SinceOpening() -> frame.text("dashboard.opening");
      case Span.Year(int year) -> Integer.toString(year);
      case Span.LastTwelveMonths() -> frame.text("dashboard.last-12");
      case Span.Typed(var from, var to) ->
          frame.text("dashboard.from-to", frame.words().date(from), frame.words().date(to));
    };
  }

  private ChipMenu group(Dashboard dashboard) {
    Id<PeerGroup> chosen = dashboard.filter().group();
    ChipMenu menu = new ChipMenu("dashboard-group");
    menu.offers(
        () -> {
          menu.add(
              frame.text("dashboard.all-groups"),
              chosen == null,
              () -> model.choose((Id<PeerGroup>) null));
          menu.separate();
          dashboard
              .groups()
              .forEach(g -> menu.add(g.name(), g.id().equals(chosen), () -> model.choose(g.id())));
        });
    String said = groupName(dashboard, frame);
    menu.say(said, frame.text("dashboard.group.spoken", said), chosen != null);
    return menu;
  }

  /** What the tableau is of: every group, or one by its name. */
  static String groupName(Dashboard dashboard, Frame frame) {
    Id<PeerGroup> chosen = dashboard.filter().group();
    List<Dashboard.Group> groups = dashboard.groups();
    return groups.stream()
        .filter(g -> g.id().equals(chosen))
        .map(Dashboard.Group::name)
        .findFirst()
        .orElseGet(() -> frame.text("dashboard.all-groups"));
  }
}
