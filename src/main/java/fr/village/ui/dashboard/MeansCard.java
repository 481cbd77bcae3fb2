package fr.village.ui.dashboard;

import fr.village.app.dashboard.Dashboard;
import fr.village.indicators.IndicatorValue;
import fr.village.indicators.Unstated;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.RowArrows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Moyens: what it costs and who gives it their time; where nothing can be said, why and where. */
final class MeansCard extends Tall {
  private static final List<String> CODES =
      List.of(
          "cost_per_family",
          "cost_per_session",
          "cost_per_hour",
          "spending",
          "paid_people",
          "unpaid_people");

  /** Where the card leads. */
  interface Ways {
    /** To the form where a budget is noted. */
    void budget();

    /** To the figures of a year. */
    void year(int year);

    /** To the figures of the whole Maison. */
    void everybody();
  }

  private final Dashboard dashboard;
  private final Frame frame;
  private final FigureWords words;

  MeansCard(Dashboard dashboard, boolean narrow, Frame frame, Opening opening, Ways ways) {
    this.dashboard = dashboard;
    this.frame = frame;
    this.words = new FigureWords(frame.words());
    setId("means");
    getStyleClass().addAll("card", "list-card");
    getChildren().add(Parts.paragraph(frame.text("dashboard.means"), "card-title"));
    if (figures().allMatch(v -> v.why() != null)) {
      getChildren().add(none(ways));
      return;
    }
    getChildren().add(Parts.paragraph(frame.text("dashboard.means.text"), "secondary", "small"));
    RowArrows.arrows(this);
    List<WideButton> rows = figures().map(v -> row(v, opening)).toList();
    int columns = narrow ? 1 : 2;
    rows.stream().skip(rows.size() - columns).forEach(r -> r.getStyleClass().add("last"));
    getChildren().add(Cells.close(rows, columns));
    if (figures().anyMatch(v -> v.why() == Unstated.NOT_NOTED)) {
      FlowPane actions = new FlowPane(budget("dashboard.means.complete", ways));
      actions.getStyleClass().add("list-foot");
      getChildren().add(actions);
    }
  }

  private Stream<IndicatorValue> figures() {
    return CODES.stream().map(dashboard::value);
  }

  private WideButton row(IndicatorValue value, Opening opening) {
    String name = frame.words().text(value.label());
    String number = value.why() == null ? words.plain(value) : "–";
    String of = of(value);
    VBox said = new VBox(Parts.paragraph(name));
    // in the middle of a row made higher by the one beside it, as the figure is
    said.setAlignment(Pos.CENTER_LEFT);
    said.setMinWidth(0);
    said.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(said, Priority.ALWAYS);
    if (!of.isEmpty()) {
      said.getChildren().add(Parts.paragraph(of, "secondary", "small"));
    }
    Label figure = Parts.label(number, "semibold");
    figure.setMinWidth(Region.USE_PREF_SIZE);
    WideButton row =
        new WideButton(
            "means-" + value.code(),
            Parts.line(12, said, figure),
            () -> opening.list(name, dashboard.period(), value.code()),
            "line-button");
    row.setAccessibleText(
        Stream.of(name, number, of).filter(s -> !s.isEmpty()).collect(Collectors.joining(", ")));
    return row;
  }

  /** What a figure is made of, or why there is none. */
  private String of(IndicatorValue value) {
    if (value.why() != null) {
      return frame.text(
          switch (value.why()) {
            case NOT_NOTED -> "dashboard.means.not-noted";
            case SEVERAL_YEARS -> "dashboard.means.several";
            case NOT_WHOLE_YEARS -> "dashboard.means.whole-years";
            case ONE_GROUP -> "dashboard.means.one-group";
          });
    }
    Long base = value.base();
    return switch (value.code()) {
      case "cost_per_family" -> shared("dashboard.means.by.family", base);
      case "cost_per_session" -> shared("dashboard.means.by.session", base);
      case "cost_per_hour" -> shared("dashboard.means.by.hour", base);
      case "paid_people" -> hours("paid_hours");
      case "unpaid_people" -> hours("unpaid_hours");
      default -> "";
    };
  }

  private String shared(String key, @Nullable Long base) {
    String spent = words.plain(dashboard.value("spending"));
    return base == null ? "" : frame.text(key, spent, base);
  }

  private String hours(String code) {
    IndicatorValue hours = dashboard.value(code);
    return hours.value() == null ? "" : frame.text("dashboard.means.hours", words.plain(hours));
  }

  private Region none(Ways ways) {
    Unstated why = dashboard.value("spending").why();
    Integer year = dashboard.costYear();
    List<Node> actions = new ArrayList<>();
    String text = "dashboard.means.none";
    if (why == Unstated.ONE_GROUP) {
      text = "dashboard.means.one-group";
      actions.add(
          Parts.button(
              "means-everybody", frame.text("dashboard.means.everybody"), ways::everybody));
    } else if (year != null) {
      text =
          why == Unstated.NOT_WHOLE_YEARS
              ? "dashboard.means.whole-years"
              : "dashboard.means.nothing-noted";
      actions.add(
          Parts.button(
              "means-year",
              frame.text("dashboard.means.year", Integer.toString(year)),
              () -> ways.year(year)));
    }
    if (why != Unstated.ONE_GROUP) {
      actions.add(budget("dashboard.means.note", ways));
    }
    FlowPane flow = new FlowPane(8, 8);
    flow.setAlignment(Pos.CENTER);
    flow.getChildren().addAll(actions);
    return Parts.empty(
        Feather.CREDIT_CARD, frame.text("dashboard.means.none.title"), frame.text(text), flow);
  }

  private Button budget(String key, Ways ways) {
    return Parts.button("means-budget", Feather.EDIT_3, frame.text(key), ways::budget);
  }
}
