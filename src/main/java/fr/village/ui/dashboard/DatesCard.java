package fr.village.ui.dashboard;

import fr.village.app.dashboard.Span;
import fr.village.domain.Check;
import fr.village.domain.Invalid;
import fr.village.domain.time.TypedDate;
import fr.village.indicators.Period;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The two dates of a period, typed as people type them. */
final class DatesCard extends VBox {
  private static final double WIDTH = 460;

  private final DashboardViewModel model;
  private final Frame frame;
  private final LocalDate today;
  private final TextField from = new TextField();
  private final TextField to = new TextField();
  private final Label problem = Parts.paragraph("", "problem", "small");

  private DatesCard(DashboardViewModel model, LocalDate today, Frame frame) {
    this.model = model;
    this.today = today;
    this.frame = frame;
    setId("dashboard-dates-card");
    setPrefWidth(WIDTH);
    Period shown = model.filterProperty().get().span().period(today);
    from.setId("dashboard-from");
    to.setId("dashboard-to");
    from.setText(shown.from() == null ? "" : frame.words().date(shown.from()));
    to.setText(frame.words().date(shown.to()));
    from.setOnAction(e -> to.requestFocus());
    to.setOnAction(e -> choose());
    problem.setId("dashboard-dates-problem");
    Parts.problem(problem, to, "");
    getChildren()
        .addAll(
            Parts.paragraph(frame.text("dashboard.dates"), "card-title"),
            Parts.paragraph(frame.text("dashboard.dates.text"), "secondary"),
            Parts.field(frame.text("dashboard.dates.from"), from),
            Parts.field(frame.text("dashboard.dates.to"), to, problem),
            new FlowPane(
                10,
                10,
                Parts.button(
                    "dashboard-dates-show",
                    Feather.BAR_CHART_2,
                    frame.text("dashboard.dates.show"),
                    this::choose,
                    "primary"),
                Parts.button(
                    "dashboard-dates-cancel",
                    frame.text("common.cancel"),
                    frame.overlay()::close,
                    "plain")));
  }

  static void show(DashboardViewModel model, LocalDate today, Frame frame) {
    DatesCard card = new DatesCard(model, today, frame);
    frame.overlay().show(card, card.from, () -> {});
    card.from.selectAll();
  }

  private void choose() {
    try {
      LocalDate first = TypedDate.parse(from.getText(), today);
      LocalDate last = TypedDate.parse(to.getText(), today);
      Check.order("period.dates", first, last);
      frame.overlay().close();
      model.choose(new Span.Typed(first, last));
    } catch (Invalid e) {
      Parts.problem(problem, to, frame.words().text(e));
    }
  }
}
