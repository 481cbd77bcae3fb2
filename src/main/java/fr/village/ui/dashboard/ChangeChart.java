package fr.village.ui.dashboard;

import fr.village.app.dashboard.Dashboard;
import fr.village.app.dashboard.Dashboard.Waves;
import fr.village.indicators.Outcome;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.RowArrows;
import fr.village.ui.common.Rows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What changed between two waves, dimension by dimension, in the same parents. */
final class ChangeChart implements Chart {
  private final Dashboard dashboard;
  private final Waves waves;
  private final List<Outcome> outcomes;
  private final Frame frame;
  private final FigureWords words;
  private final Opening opening;
  private final Consumer<Waves> choose;

  /**
   * @param choose told which waves are wanted instead
   */
  ChangeChart(
      Dashboard dashboard, Waves waves, Frame frame, Opening opening, Consumer<Waves> choose) {
    this.dashboard = dashboard;
    this.waves = waves;
    this.outcomes = dashboard.outcomes(waves);
    this.frame = frame;
    this.words = new FigureWords(frame.words());
    this.opening = opening;
    this.choose = choose;
  }

  @Override
  public String id() {
    return "change";
  }

  @Override
  public String title() {
    Outcome one = outcomes.getFirst();
    return frame.text("dashboard.change", said(one.fromLabel()), said(one.toLabel()));
  }

  private String said(fr.village.domain.reference.Label label) {
    String text = frame.words().text(label);
    return text.substring(0, 1).toLowerCase(frame.words().locale()) + text.substring(1);
  }

  @Override
  public List<Node> legend() {
    List<Node> all = new ArrayList<>();
    List<Waves> choices = dashboard.waves();
    if (choices.size() > 1) {
      FlowPane chips = new FlowPane(6, 6);
      for (Waves choice : choices) {
        chips.getChildren().add(chip(choice));
      }
      all.add(chips);
    }
    Outcome one = outcomes.getFirst();
    FlowPane legend =
        new FlowPane(
            14,
            4,
            Legend.entry(frame.words().text(one.fromLabel()), "before-point"),
            Legend.entry(frame.words().text(one.toLabel()), "after-point"),
            Parts.label(frame.text("dashboard.same-parents"), "secondary", "small"));
    if (outcomes.stream().anyMatch(o -> !o.higherIsBetter())) {
      legend.getChildren().add(Parts.label(frame.text("dashboard.down"), "secondary", "small"));
    }
    all.add(legend);
    return all;
  }

  private ToggleButton chip(Waves choice) {
    Outcome one = dashboard.outcomes(choice).getFirst();
    ToggleButton chip = new ToggleButton(frame.words().text(one.toLabel()));
    chip.setId("waves-" + choice.to());
    chip.getStyleClass().add("chip");
    chip.setSelected(choice.equals(waves));
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.setAccessibleText(
        frame.text("dashboard.change", said(one.fromLabel()), said(one.toLabel())));
    chip.setOnAction(e -> choose.accept(choice));
    return chip;
  }

  @Override
  public Region picture() {
    VBox rows = new Tall();
    rows.getStyleClass().add("change-rows");
    rows.getChildren().add(ChangeRow.titles(frame));
    for (Outcome outcome : outcomes) {
      rows.getChildren()
          .add(ChangeRow.of(outcome, words, frame, () -> open(outcome, outcome.improvedFigure())));
    }
    rows.getChildren().add(cautions());
    RowArrows.arrows(rows);
    return rows;
  }

  /** Who is missing, and whether so few answered that one takes care. */
  private FlowPane cautions() {
    FlowPane all = new FlowPane(8, 6);
    all.getStyleClass().add("change-cautions");
    Outcome worst = worst();
    if (worst.missing() > 0) {
      Button missing =
          Parts.button(
              "change-missing",
              frame.text("dashboard.missing", worst.missing(), worst.pairs() + worst.missing()),
              () -> open(worst, worst.missingFigure()),
              "badge",
              "care");
      missing.setWrapText(true);
      missing.setMinHeight(Region.USE_PREF_SIZE);
      all.getChildren().add(missing);
    }
    if (outcomes.stream().anyMatch(Outcome::needsCaution)) {
      Label few = Parts.paragraph(frame.text("dashboard.caution"), "badge", "care");
      few.setId("change-caution");
      all.getChildren().add(few);
    }
    return all;
  }

  private Outcome worst() {
    return outcomes.stream()
        .max(java.util.Comparator.comparingLong(Outcome::missing))
        .orElseThrow();
  }

  private void open(Outcome outcome, String figure) {
    String label = frame.words().text(outcome.label());
    String title =
        figure.equals(outcome.missingFigure())
            ? frame.text("dashboard.missing.title", label)
            : frame.text("dashboard.improved.title", label);
    opening.list(title, dashboard.period(), figure);
  }

  @Override
  public Region table(boolean narrow) {
    Rows rows =
        new Rows(
            List.of(
                Rows.Column.text("", 34),
                Rows.Column.number(frame.text("dashboard.before"), 11),
                Rows.Column.number(frame.text("dashboard.later"), 11),
                Rows.Column.number(frame.text("dashboard.n"), 9),
                Rows.Column.number(frame.text("dashboard.improved"), 11),
                Rows.Column.number(frame.text("dashboard.same"), 12),
                Rows.Column.number(frame.text("dashboard.worse"), 12)),
            narrow);
    for (Outcome outcome : outcomes) {
      Button name =
          Parts.button(
              "change-row-" + outcome.dimension(),
              frame.words().text(outcome.label()),
              () -> open(outcome, outcome.improvedFigure()),
              "link");
      Parts.wrap(name);
      name.setMinHeight(Region.USE_PREF_SIZE);
      rows.add(
          name,
          Parts.label(mean(outcome.before())),
          Parts.label(mean(outcome.after())),
          Parts.label(words.number(outcome.pairs())),
          Parts.label(number(outcome.improved())),
          Parts.label(number(outcome.same())),
          Parts.label(number(outcome.worse())));
    }
    return rows.box();
  }

  private String mean(@Nullable BigDecimal mean) {
    return mean == null ? "–" : words.decimal(mean, 1);
  }

  private String number(@Nullable Long n) {
    return n == null ? "–" : words.number(n);
  }
}
