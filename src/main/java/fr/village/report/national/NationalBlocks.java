package fr.village.report.national;

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
import fr.village.report.national.NationalFacts.Breakdown;
import fr.village.report.national.NationalFacts.Change;
import fr.village.report.national.NationalFacts.Region;
import fr.village.report.national.NationalFacts.Total;
import fr.village.report.paper.Tongue;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a national bilan as blocks. */
final class NationalBlocks {
  private static final int BOXES = 4;

  private final Tongue tongue;
  private final NationalWords words;

  NationalBlocks(Tongue tongue) {
    this.tongue = tongue;
    this.words = new NationalWords(tongue);
  }

  /** Maisons, then the totals that fit beside them. */
  Block figures(NationalFacts facts) {
    List<KeyFigure> figures = new ArrayList<>();
    figures.add(
        new KeyFigure(
            words.number(facts.houses()),
            tongue.text("paper.national.houses"),
            facts.withoutTranche() == 0
                ? ""
                : tongue.text("paper.national.without", facts.withoutTranche())));
    facts.totals().stream().limit(BOXES - 1L).forEach(total -> figures.add(box(total)));
    return new KeyFigures(figures);
  }

  private KeyFigure box(Total total) {
    return new KeyFigure(
        words.span(total.span()),
        total.label(),
        tongue.text("paper.national.published", total.publishing()));
  }

  Block bars(Breakdown breakdown, int most) {
    List<Point> points =
        breakdown.lines().stream()
            .limit(most)
            .map(
                line ->
                    new Point(
                        line.label(),
                        List.of(
                            new Value(
                                line.share(),
                                tongue.text("paper.national.share", line.share(), line.count())))))
            .toList();
    return chart(
        breakdown.title(),
        tongue.text("paper.national.unit.share"),
        points,
        words.basis(breakdown));
  }

  Block regions(List<Region> regions) {
    List<Point> points =
        regions.stream()
            // by name: where a region has one Maison, by size would rank Maisons
            .sorted(Comparator.comparing(Region::label, Collator.getInstance(tongue.locale())))
            .map(
                region ->
                    new Point(
                        region.label(),
                        List.of(
                            new Value(
                                region.families(),
                                tongue.text(
                                    "paper.national.region", region.families(), region.houses())))))
            .toList();
    return chart(
        tongue.text("paper.national.regions"),
        tongue.text("paper.bilan.unit.families"),
        points,
        tongue.text("paper.national.regions.note"));
  }

  private Block chart(String title, String unit, List<Point> points, String note) {
    return new Chart(title, Kind.BARS, unit, List.of(unit), points, spoken(title, points), note);
  }

  private String spoken(String title, List<Point> points) {
    return tongue.text(
        "paper.bilan.alt",
        title,
        points.stream()
            .map(
                p ->
                    p.label()
                        + " "
                        + p.values().stream().map(Value::said).collect(Collectors.joining(" – ")))
            .collect(Collectors.joining(", ")));
  }

  /** Mean scores before and after, two bars a subject. */
  Block pairs(List<Change> changes) {
    String title = tongue.text("paper.national.pairs");
    List<Point> points =
        changes.stream()
            .map(
                c ->
                    new Point(
                        c.label(),
                        Stream.of(c.before(), c.after())
                            .map(m -> new Value(m.doubleValue(), words.decimal(m, 2)))
                            .toList()))
            .toList();
    return new Chart(
        title,
        Kind.PAIRS,
        tongue.text("paper.bilan.unit.score"),
        List.of(tongue.text("paper.bilan.before"), tongue.text("paper.bilan.after")),
        points,
        spoken(title, points),
        tongue.text("paper.national.pairs.note"));
  }

  /** Sizes of the changes, what they amount to, and whether Maisons are alike in them. */
  Block effects(List<Change> changes) {
    return new Block.Table(
        tongue.text("paper.national.effects"),
        List.of(
            new Column(tongue.text("paper.national.subject"), 3.6, Align.START),
            new Column(tongue.text("paper.national.families"), 1.7, Align.END),
            new Column(tongue.text("paper.national.houses"), 1.7, Align.END),
            new Column(tongue.text("paper.national.change"), 1.3, Align.END),
            new Column(tongue.text("paper.national.effect"), 2.9, Align.END),
            new Column(tongue.text("paper.national.amounts"), 1.8, Align.START),
            new Column(tongue.text("paper.national.apart"), 1.1, Align.END)),
        true,
        0,
        changes.stream().map(this::row).toList());
  }

  private Row row(Change change) {
    return new Row(
        Stream.of(
                change.label(),
                words.number(change.n()),
                words.number(change.houses()),
                words.signed(change.change()),
                words.effect(change),
                words.size(change),
                change.apart() == null
                    ? "–"
                    : tongue.text("paper.bilan.percent", words.number(change.apart())))
            .map(Words::plain)
            .toList(),
        false);
  }

  Block done(NationalFacts facts) {
    return tongue.paragraph(
        "paper.national.done.said", facts.held(), words.decimal(facts.hours(), 0));
  }
}
