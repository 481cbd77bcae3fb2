package fr.village.report.bilan;

import fr.village.report.Block;
import fr.village.report.Block.Align;
import fr.village.report.Block.Chart;
import fr.village.report.Block.Column;
import fr.village.report.Block.KeyFigure;
import fr.village.report.Block.KeyFigures;
import fr.village.report.Block.Kind;
import fr.village.report.Block.Point;
import fr.village.report.Block.Row;
import fr.village.report.Block.Value;
import fr.village.report.Words;
import fr.village.report.paper.Tongue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a bilan as blocks. */
final class BilanBlocks {
  /** Years from which a line tells more than a table. */
  private static final int LINE = 3;

  private static final int BOXES = 4;

  private final Tongue tongue;
  private final FigureWords words;

  BilanBlocks(Tongue tongue) {
    this.tongue = tongue;
    this.words = new FigureWords(tongue);
  }

  Block figures(List<Figure> figures) {
    return new KeyFigures(figures.stream().map(f -> Bilan.key(f, words, tongue)).toList());
  }

  /** What may be done with these figures. */
  Block standing(BilanFacts facts, Block.Style style) {
    LocalDate closing = facts.closing();
    if (facts.internal()) {
      return tongue.paragraph(style, "paper.bilan.standing.internal");
    }
    return closing == null
        ? tongue.paragraph(style, "paper.bilan.standing.none")
        : tongue.paragraph(
            style, "paper.bilan.standing.released", closing, Integer.toString(facts.tranche()));
  }

  Block bars(Breakdown breakdown, int most) {
    return chart(
        tongue.text(breakdown.title()),
        tongue.text("paper.bilan.unit.families"),
        breakdown.lines(),
        most);
  }

  Block bars(String title, String unit, List<Figure> figures, int most) {
    return chart(tongue.text(title), tongue.text(unit), figures, most);
  }

  private Block chart(String title, String unit, List<Figure> figures, int most) {
    List<Figure> told =
        figures.stream()
            .filter(f -> f.value() != null && f.value().signum() > 0)
            .sorted(
                Comparator.comparing((Figure f) -> Objects.requireNonNull(f.value())).reversed())
            .limit(most)
            .toList();
    List<Point> points =
        told.stream()
            .map(
                f ->
                    new Point(
                        tongue.text(f.label()),
                        List.of(new Value(number(f).doubleValue(), words.whole(f)))))
            .toList();
    String spoken =
        points.stream()
            .map(p -> p.label() + " " + p.values().getFirst().said())
            .collect(Collectors.joining(", "));
    return new Chart(
        title,
        Kind.BARS,
        unit,
        List.of(unit),
        points,
        tongue.text("paper.bilan.alt", title, spoken),
        null);
  }

  /** Mean scores, two bars a subject. */
  Block pairs(BeforeAfter change) {
    String title = tongue.text("paper.bilan.pairs", tongue.text(change.period()));
    List<String> series =
        List.of(tongue.text("paper.bilan.before"), tongue.text("paper.bilan.after"));
    List<Point> points = change.lines().stream().map(this::point).toList();
    String spoken =
        points.stream()
            .map(
                p ->
                    p.label()
                        + " "
                        + p.values().stream().map(Value::said).collect(Collectors.joining(" – ")))
            .collect(Collectors.joining(", "));
    return new Chart(
        title,
        Kind.PAIRS,
        tongue.text("paper.bilan.unit.score"),
        series,
        points,
        tongue.text("paper.bilan.alt", title, spoken),
        tongue.text(
            change.needsCaution() ? "paper.bilan.pairs.caution" : "paper.bilan.pairs.note"));
  }

  private Point point(BeforeAfter.Line line) {
    return new Point(
        tongue.text(line.subject()),
        List.of(
            new Value(line.before().doubleValue(), words.score(line.before())),
            new Value(
                line.after().doubleValue(),
                tongue.text(
                    "paper.bilan.score.answers",
                    words.score(line.after()),
                    words.number(BigDecimal.valueOf(line.answers()))))));
  }

  private static BigDecimal number(Figure figure) {
    return Objects.requireNonNull(figure.value());
  }

  Block years(Years years) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(tongue.text("paper.bilan.what"), 4, Align.START));
    years.years().forEach(y -> columns.add(new Column(Integer.toString(y), 1.2, Align.END)));
    return new Block.Table(null, columns, true, 0, years.rows().stream().map(this::row).toList());
  }

  private Row row(Years.Row row) {
    List<Words> cells = new ArrayList<>();
    cells.add(Words.plain(tongue.text(row.label())));
    for (BigDecimal value : row.values()) {
      cells.add(Words.plain(value == null ? "–" : words.number(value)));
    }
    return new Row(cells, false);
  }

  /** Sessions held over the years, where there are enough of them. */
  Optional<Block> line(Years years) {
    return years.rows().stream()
        .filter(r -> r.code().equals("sessions_held") && years.years().size() >= LINE)
        .findFirst()
        .map(r -> line(years.years(), r));
  }

  private Block line(List<Integer> years, Years.Row row) {
    List<Point> points =
        IntStream.range(0, years.size())
            .mapToObj(
                i -> {
                  BigDecimal value = row.values().get(i);
                  BigDecimal said = value == null ? BigDecimal.ZERO : value;
                  return new Point(
                      Integer.toString(years.get(i)),
                      List.of(new Value(said.doubleValue(), words.number(said))));
                })
            .toList();
    String title = tongue.text(row.label());
    String spoken =
        points.stream()
            .map(p -> p.label() + " " + p.values().getFirst().said())
            .collect(Collectors.joining(", "));
    String unit = tongue.text("paper.bilan.unit.sessions");
    return new Chart(
        title,
        Kind.LINE,
        unit,
        List.of(unit),
        points,
        tongue.text("paper.bilan.alt", title, spoken),
        null);
  }

  /** The last year that is over, or the last there is, of what was done, in large figures. */
  Block lastYear(BilanFacts facts) {
    Years years = facts.activity();
    List<KeyFigure> figures = new ArrayList<>();
    int last = years.years().size() - 1;
    boolean begun = last > 0 && years.years().get(last) == facts.until().getYear();
    int at = facts.year() == null && begun ? last - 1 : last;
    if (at >= 0) {
      String year = Integer.toString(years.years().get(at));
      for (Years.Row row : years.rows()) {
        BigDecimal value = row.values().get(at);
        if (value != null && figures.size() < BOXES) {
          figures.add(new KeyFigure(words.number(value), tongue.text(row.label()), year));
        }
      }
    }
    return new KeyFigures(figures);
  }

  /** Figures one under the other. */
  Block list(List<Figure> figures) {
    return new Block.Table(
        null,
        List.of(
            new Column(tongue.text("paper.bilan.what"), 5, Align.START),
            new Column(tongue.text("paper.bilan.figure"), 4, Align.END)),
        true,
        0,
        figures.stream()
            .map(
                f ->
                    new Row(
                        List.of(Words.plain(tongue.text(f.label())), Words.plain(words.whole(f))),
                        false))
            .toList());
  }

  /** Where the figures come from and what they do not say. */
  List<Block> how(BilanFacts facts) {
    List<Block> blocks = new ArrayList<>();
    if (facts.internal()) {
      blocks.add(tongue.paragraph(Block.Style.SMALL, "paper.bilan.how.internal"));
    } else {
      blocks.add(
          tongue.paragraph(
              Block.Style.SMALL, "paper.bilan.how.released", Integer.toString(facts.tranche())));
      blocks.add(tongue.paragraph(Block.Style.SMALL, "paper.bilan.how.not-yet"));
    }
    blocks.add(tongue.paragraph(Block.Style.SMALL, "paper.bilan.how.shares"));
    return blocks;
  }
}
