package fr.village.app.federation;

import fr.village.federation.NationalFigure;
import fr.village.federation.NationalPicture;
import fr.village.federation.NationalScore;
import fr.village.federation.PublishedBeside;
import fr.village.federation.ScopeSums;
import fr.village.federation.TellingLevels;
import fr.village.report.national.NationalFacts;
import fr.village.report.national.NationalFacts.Breakdown;
import fr.village.report.national.NationalFacts.Change;
import fr.village.report.national.NationalFacts.Effect;
import fr.village.report.national.NationalFacts.Estimate;
import fr.village.report.national.NationalFacts.Line;
import fr.village.report.national.NationalFacts.Region;
import fr.village.report.national.NationalFacts.Said;
import fr.village.report.national.NationalFacts.Span;
import fr.village.report.national.NationalFacts.Total;
import fr.village.workbook.Measure;
import fr.village.workbook.Sensitivity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The facts of a national bilan, from what the Maisons say together. */
final class NationalReportFacts {
  private static final int MOST_VALUES = 12;

  /** What one Maison alone publishes is no national figure. */
  private static final int LEAST_HOUSES = 2;

  /** Numbers in a band, of which the lowest is printed. */
  private static final int BAND = 5;

  /** Parts a questionnaire's code from its subject's in the code of a table. */
  private static final char PANEL = '.';

  private NationalReportFacts() {}

  static NationalFacts of(NationalPicture picture, LocalDate closing) {
    ScopeSums national = picture.national();
    List<NationalFigure> figures = national.figures();
    return new NationalFacts(
        closing,
        national.houses(),
        national.housesWithoutTranche(),
        national.families(),
        totals(figures),
        breakdowns(figures),
        said(figures),
        national.scores().stream()
            .filter(s -> s.houses() >= LEAST_HOUSES)
            .map(NationalReportFacts::change)
            .toList(),
        picture.publishedBesideEstimates().stream().map(NationalReportFacts::estimate).toList(),
        picture.regions().stream()
            .map(r -> new Region(r.region(), r.houses(), r.families()))
            .toList(),
        national.held(),
        national.hours());
  }

  private static List<Total> totals(List<NationalFigure> figures) {
    return figures.stream()
        .filter(
            f -> f.measure() == Measure.SUM && f.year() == null && f.publishing() >= LEAST_HOUSES)
        .map(f -> new Total(f.table(), f.label(), new Span(f.low(), f.high()), f.publishing()))
        .toList();
  }

  /** What questionnaires say is told by their scores. */
  private static List<Breakdown> breakdowns(List<NationalFigure> figures) {
    return TellingLevels.of(figures, MOST_VALUES).values().stream()
        .filter(level -> level.getFirst().table().indexOf(PANEL) < 0)
        .filter(level -> level.getFirst().publishing() >= LEAST_HOUSES)
        .map(NationalReportFacts::breakdown)
        .toList();
  }

  private static Breakdown breakdown(List<NationalFigure> level) {
    NationalFigure first = level.getFirst();
    return new Breakdown(
        first.table(),
        first.label(),
        first.sensitivity() == Sensitivity.SENSITIVE,
        Objects.requireNonNullElse(first.base(), 0),
        first.coverage(),
        first.publishing(),
        level.stream()
            .map(f -> new Line(f.valueLabel(), f.low(), Objects.requireNonNullElse(f.share(), 0)))
            .toList());
  }

  /** Answered, less the unfavourable: of those only the lowest of each Maison's band is known. */
  private static List<Said> said(List<NationalFigure> figures) {
    List<Said> said = new ArrayList<>();
    for (NationalFigure answered : figures) {
      if (answered.measure() != Measure.ANSWERED
          || answered.year() != null
          || answered.publishing() < LEAST_HOUSES
          || answered.low() == 0) {
        continue;
      }
      NationalFigure band =
          figures.stream()
              .filter(f -> f.measure() == Measure.BAND && f.year() == null)
              .filter(f -> f.table().equals(answered.table()))
              .filter(f -> f.level().equals(answered.level()))
              .findFirst()
              .orElse(null);
      if (band != null && band.publishing() == answered.publishing()) {
        int most = Math.min(answered.low(), band.low() + (BAND - 1) * band.publishing());
        said.add(
            new Said(
                answered.label(),
                answered.low(),
                new Span(answered.low() - most, Math.max(answered.low() - band.low(), 0)),
                answered.publishing()));
      }
    }
    return said;
  }

  private static Change change(NationalScore score) {
    int dot = score.table().indexOf(PANEL);
    return new Change(
        dot < 0 ? score.table() : score.table().substring(0, dot),
        score.label(),
        score.houses(),
        score.n(),
        score.meanBefore(),
        score.meanAfter(),
        score.meanChange(),
        effect(score),
        score.heterogeneity());
  }

  private static @Nullable Effect effect(NationalScore score) {
    BigDecimal size = score.effect();
    BigDecimal low = score.effectLow();
    BigDecimal high = score.effectHigh();
    return size == null || low == null || high == null ? null : new Effect(size, low, high);
  }

  private static Estimate estimate(PublishedBeside beside) {
    return new Estimate(
        beside.label(),
        beside.valueLabel(),
        beside.estimated(),
        beside.low(),
        beside.high(),
        beside.publishedShare(),
        beside.publishing(),
        beside.table().indexOf(PANEL) >= 0,
        beside.isContradicted());
  }
}
