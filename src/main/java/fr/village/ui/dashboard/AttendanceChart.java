package fr.village.ui.dashboard;

import fr.village.app.dashboard.Dashboard;
import fr.village.indicators.AttendanceSeries.Bucket;
import fr.village.indicators.AttendanceSeries.Step;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Rows;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Presences over time: mothers beside fathers and co-parents. */
final class AttendanceChart implements Chart {
  private final List<Bucket> buckets;
  private final Step step;
  private final Frame frame;
  private final FigureWords words;
  private final Opening opening;

  AttendanceChart(Dashboard dashboard, Frame frame, Opening opening) {
    this.buckets = dashboard.attendance().buckets();
    this.step = dashboard.attendance().step();
    this.frame = frame;
    this.words = new FigureWords(frame.words());
    this.opening = opening;
  }

  @Override
  public String id() {
    return "attendance";
  }

  @Override
  public String title() {
    return switch (step) {
      case MONTH -> frame.text("dashboard.attendance.month");
      case QUARTER -> frame.text("dashboard.attendance.quarter");
      case YEAR -> frame.text("dashboard.attendance.year");
    };
  }

  @Override
  public List<Node> legend() {
    return List.of(
        new FlowPane(
            14,
            4,
            Legend.entry(frame.text("dashboard.mothers"), "first-series"),
            Legend.entry(frame.text("dashboard.fathers"), "second-series"),
            Parts.label(frame.text("dashboard.babies-apart"), "secondary", "small")));
  }

  @Override
  public Region picture() {
    long greatest =
        buckets.stream()
            .flatMapToLong(b -> LongStream.of(b.mothers(), b.fathers()))
            .max()
            .orElse(0);
    List<Button> columns = new ArrayList<>();
    for (int i = 0; i < buckets.size(); i++) {
      Bucket bucket = buckets.get(i);
      Button column = Parts.button("attendance-" + i, "", () -> open(bucket), "chart-column");
      column.setAccessibleText(spoken(bucket));
      columns.add(column);
    }
    return new ColumnsPane(
        Scale.upTo(greatest),
        at -> words.number(Math.round(at)),
        buckets.stream().map(this::shortName).toList(),
        columns,
        List.of(
            new ColumnsPane.Series(
                "first-series", buckets.stream().mapToDouble(Bucket::mothers).toArray()),
            new ColumnsPane.Series(
                "second-series", buckets.stream().mapToDouble(Bucket::fathers).toArray())));
  }

  @Override
  public Region table(boolean narrow) {
    Rows rows =
        new Rows(
            List.of(
                Rows.Column.text(title(step), 30),
                Rows.Column.number(frame.text("dashboard.mothers"), 16),
                Rows.Column.number(frame.text("dashboard.fathers.short"), 22),
                Rows.Column.number(frame.text("dashboard.babies"), 16),
                Rows.Column.number(frame.text("dashboard.sessions"), 16)),
            narrow);
    for (int i = 0; i < buckets.size(); i++) {
      Bucket bucket = buckets.get(i);
      Button name =
          Parts.button("attendance-row-" + i, longName(bucket), () -> open(bucket), "link");
      name.setAccessibleText(spoken(bucket));
      rows.add(
          name,
          Parts.label(words.number(bucket.mothers())),
          Parts.label(words.number(bucket.fathers())),
          Parts.label(words.number(bucket.children())),
          Parts.label(words.number(bucket.sessions())));
    }
    return rows.box();
  }

  private String title(Step of) {
    return switch (of) {
      case MONTH -> frame.text("dashboard.month");
      case QUARTER -> frame.text("dashboard.quarter");
      case YEAR -> frame.text("dashboard.year");
    };
  }

  private void open(Bucket bucket) {
    opening.list(
        frame.text("dashboard.sessions.of", longName(bucket)), bucket.days(), "sessions_held");
  }

  private String spoken(Bucket bucket) {
    return frame.text(
        "dashboard.attendance.spoken",
        longName(bucket),
        bucket.mothers(),
        bucket.fathers(),
        bucket.sessions());
  }

  private String shortName(Bucket bucket) {
    return switch (step) {
      case MONTH ->
          bucket.days().first().getMonthValue() == 1 || bucket.equals(buckets.getFirst())
              ? written(bucket, "MMM yy")
              : written(bucket, "MMM");
      case QUARTER -> quarter(bucket);
      case YEAR -> written(bucket, "y");
    };
  }

  private String longName(Bucket bucket) {
    return switch (step) {
      case MONTH -> written(bucket, "MMMM y");
      case QUARTER -> quarter(bucket);
      case YEAR -> written(bucket, "y");
    };
  }

  private String quarter(Bucket bucket) {
    int quarter = (bucket.days().first().getMonthValue() + 2) / 3;
    return frame.text("dashboard.quarter.name", quarter, written(bucket, "y"));
  }

  private String written(Bucket bucket, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, frame.words().locale())
        .format(bucket.days().first());
  }
}
