package fr.village.ui.dashboard;

import fr.village.app.dashboard.Dashboard;
import fr.village.indicators.IndicatorValue;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Rows;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** How many families are still there, month by month. */
final class RetentionChart implements Chart {
  private static final double WHOLE = 100;
  private static final double STEP = 25;

  private final Dashboard dashboard;

  /** Months with a base. */
  private final List<IndicatorValue> months;

  private final Frame frame;
  private final FigureWords words;
  private final Opening opening;

  RetentionChart(Dashboard dashboard, Frame frame, Opening opening) {
    this.dashboard = dashboard;
    this.months =
        dashboard.lines("retention_curve").stream().filter(v -> v.share() != null).toList();
    this.frame = frame;
    this.words = new FigureWords(frame.words());
    this.opening = opening;
  }

  boolean isEmpty() {
    return months.isEmpty();
  }

  @Override
  public String id() {
    return "retention";
  }

  @Override
  public String title() {
    return frame.text("dashboard.retention");
  }

  @Override
  public List<Node> legend() {
    return List.of(Parts.paragraph(frame.text("dashboard.retention.text"), "secondary", "small"));
  }

  @Override
  public Region picture() {
    List<Button> points = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      IndicatorValue month = months.get(i);
      Button point = Parts.button("retention-" + (i + 1), "", () -> open(month), "curve-point");
      point.setAccessibleText(words.line(month) + ", " + told(month));
      points.add(point);
    }
    return new CurvePane(
        new Scale(WHOLE, STEP),
        at -> words.percent(Math.round(at)),
        months.stream().map(this::month).toList(),
        points,
        months.stream().mapToDouble(RetentionChart::share).toArray(),
        months.stream().map(words::figure).toList());
  }

  private static double share(IndicatorValue value) {
    return value.share() == null ? 0 : value.share().doubleValue();
  }

  @Override
  public Region table(boolean narrow) {
    Rows rows =
        new Rows(
            List.of(
                Rows.Column.text(frame.text("dashboard.after"), 40),
                Rows.Column.number(frame.text("dashboard.still-there"), 30),
                Rows.Column.number(frame.text("dashboard.share"), 30)),
            narrow);
    for (int i = 0; i < months.size(); i++) {
      IndicatorValue month = months.get(i);
      rows.add(
          Parts.button("retention-row-" + (i + 1), words.line(month), () -> open(month), "link"),
          Parts.label(words.base(month)),
          Parts.label(words.figure(month)));
    }
    return rows.box();
  }

  private String told(IndicatorValue month) {
    return words.figure(month) + ", " + words.base(month);
  }

  private String month(IndicatorValue month) {
    String code = month.code();
    return frame.text("dashboard.month.short", code.substring(code.lastIndexOf('_') + 1));
  }

  private void open(IndicatorValue month) {
    opening.list(frame.words().text(month.label()), dashboard.period(), month.code());
  }
}
