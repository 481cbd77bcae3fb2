package fr.village.ui.dashboard;

import fr.village.app.dashboard.Dashboard;
import fr.village.app.dashboard.Dashboard.Waves;
import fr.village.indicators.IndicatorValue;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The figures and charts of a tableau, in rows; with little room one under the other. */
final class DashboardPage {
  private static final double GAP = 14;
  private static final int TOPICS = 8;
  private static final List<FigureTile.Kind> FIRST =
      List.of(
          new FigureTile.Kind("families", "dashboard.tile.families"),
          new FigureTile.Kind("structure.single_parent", "dashboard.tile.single"),
          new FigureTile.Kind("came_3_months", "dashboard.tile.months"),
          new FigureTile.Kind("families_with_father", "dashboard.tile.fathers"),
          new FigureTile.Kind("less_isolated", "dashboard.tile.less-isolated"));
  private static final List<FigureTile.Kind> SECOND =
      List.of(
          new FigureTile.Kind("distress.yes", "dashboard.tile.distress"),
          new FigureTile.Kind("isolated_parents", "dashboard.tile.isolated"),
          new FigureTile.Kind("values_observing", "dashboard.tile.observing"),
          new FigureTile.Kind("calmer_more_confident", "dashboard.tile.calmer"),
          new FigureTile.Kind("sessions_held", "dashboard.tile.sessions"));

  private final String house;
  private final Opening opening;
  private final MeansCard.Ways ways;
  private final Runnable redraw;
  private final Frame frame;
  private final Takeaway takeaway;

  /** The waves looked at last. */
  private @Nullable Waves waves;

  /**
   * @param redraw draws everything anew
   */
  DashboardPage(
      String house,
      DashboardViewModel model,
      Opening opening,
      MeansCard.Ways ways,
      Runnable redraw,
      Frame frame) {
    this.house = house;
    this.opening = opening;
    this.ways = ways;
    this.redraw = redraw;
    this.frame = frame;
    this.takeaway = new Takeaway(model, frame);
  }

  Node of(Dashboard dashboard, boolean narrow) {
    int columns = narrow ? 1 : 2;
    return new Tall(
        GAP,
        tiles(FIRST, dashboard, narrow),
        new Cells(List.of(attendance(dashboard, narrow), change(dashboard, narrow)), columns),
        tiles(SECOND, dashboard, narrow),
        new Cells(more(dashboard, narrow), columns),
        new MeansCard(dashboard, narrow, frame, opening, ways));
  }

  private Cells tiles(List<FigureTile.Kind> kinds, Dashboard dashboard, boolean narrow) {
    return new Cells(
        kinds.stream().map(kind -> FigureTile.of(kind, dashboard, frame, opening)).toList(),
        narrow ? 2 : kinds.size());
  }

  private List<Region> more(Dashboard dashboard, boolean narrow) {
    List<Region> all = new ArrayList<>();
    all.add(bars("source", "dashboard.sources", "dashboard.sources.unit", dashboard, narrow));
    all.add(bars("arrival", "dashboard.ages", "dashboard.ages.unit", dashboard, narrow));
    all.add(bars("topics", "dashboard.topics", "dashboard.topics.unit", dashboard, narrow));
    RetentionChart retention = new RetentionChart(dashboard, frame, opening);
    all.add(
        retention.isEmpty()
            ? none(Feather.TRENDING_DOWN, "dashboard.retention", "dashboard.retention.none")
            : card(retention, dashboard, narrow));
    all.add(
        bars(
            "survey_completion",
            "dashboard.completion",
            "dashboard.completion.unit",
            dashboard,
            narrow));
    all.add(new CafCard(dashboard, frame, opening));
    return all;
  }

  private Region attendance(Dashboard dashboard, boolean narrow) {
    boolean nobody =
        dashboard.attendance().buckets().stream().allMatch(b -> b.mothers() + b.fathers() == 0);
    return nobody
        ? none(Feather.CALENDAR, "dashboard.attendance.month", "dashboard.attendance.none")
        : card(new AttendanceChart(dashboard, frame, opening), dashboard, narrow);
  }

  private Region change(Dashboard dashboard, boolean narrow) {
    List<Waves> choices = dashboard.waves();
    if (choices.isEmpty()) {
      return none(Feather.EDIT_3, "dashboard.change.title", "dashboard.change.nobody");
    }
    Waves shown = waves;
    Waves now = shown != null && choices.contains(shown) ? shown : choices.getFirst();
    return card(
        new ChangeChart(
            dashboard,
            now,
            frame,
            opening,
            wanted -> {
              waves = wanted;
              redraw.run();
            }),
        dashboard,
        narrow);
  }

  /** Bars of an indicator's lines, the fullest first where their order says nothing. */
  private Region bars(
      String code, String titleKey, String unitKey, Dashboard dashboard, boolean narrow) {
    List<IndicatorValue> lines =
        dashboard.lines(code).stream()
            .filter(v -> BarsChart.count(v) > 0 || code.equals("survey_completion"))
            .toList();
    if (lines.isEmpty()) {
      return none(Feather.BAR_CHART_2, titleKey, "dashboard.bars.none");
    }
    boolean ranked = code.equals("source") || code.equals("topics");
    if (ranked) {
      lines =
          lines.stream()
              .sorted(Comparator.comparingLong(BarsChart::count).reversed())
              .limit(TOPICS)
              .toList();
    }
    return card(
        new BarsChart(
            code.replace('_', '-'),
            frame.text(titleKey),
            frame.text(unitKey),
            lines,
            dashboard,
            frame,
            opening),
        dashboard,
        narrow);
  }

  private Region card(Chart chart, Dashboard dashboard, boolean narrow) {
    FigureWords words = new FigureWords(frame.words());
    String what =
        frame.text(
            "dashboard.source",
            dashboard.filter().group() == null
                ? house
                : frame.text(
                    "dashboard.line.of", house, DashboardHeader.groupName(dashboard, frame)),
            words.period(dashboard.period()));
    return new ChartCard(chart, what, narrow, takeaway, frame);
  }

  private Region none(Ikon ikon, String titleKey, String textKey) {
    VBox card = Parts.card(Parts.empty(ikon, frame.text(titleKey), frame.text(textKey)));
    card.setAlignment(Pos.CENTER);
    return card;
  }
}
