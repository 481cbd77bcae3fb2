package fr.village.indicators;

import fr.village.domain.Check;
import fr.village.domain.Invalid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The figures a Maison sees of itself: true totals, for its own screens and command line only. What
 * leaves the laptop is made of tranches instead, and may differ.
 */
public final class Indicators {
  private final List<IndicatorDefinition> definitions;

  /**
   * @throws Invalid {@code invalid.indicator.formula}: indicator, formula no program knows
   */
  public Indicators(List<IndicatorDefinition> definitions) {
    this.definitions = List.copyOf(definitions);
    definitions.forEach(Indicators::check);
  }

  /** Refuses a formula no program knows. */
  public static void check(IndicatorDefinition definition) {
    Check.that(
        formulas().contains(definition.formula()),
        "invalid.indicator.formula",
        definition.code(),
        definition.formula());
  }

  public List<IndicatorDefinition> definitions() {
    return definitions;
  }

  /** The definition a value's code belongs to. */
  public IndicatorDefinition definitionOf(String code) {
    return definitions.stream()
        .filter(d -> code.equals(d.code()) || code.startsWith(d.code() + "."))
        .findFirst()
        .orElseThrow();
  }

  /** Figures since the opening and by calendar year. */
  public record ByYear(List<IndicatorValue> values, List<Outcome> outcomes) {}

  /**
   * Every figure since the opening and by calendar year, in the order of the definitions; within
   * one, line by line, the opening first, then the years without a gap. Outcomes after the same
   * order: the opening, then year by year.
   *
   * @param until last day counted; what is dated later is ignored
   */
  public ByYear compute(Records records, LocalDate until) {
    List<Period> periods = new ArrayList<>(List.of(Period.sinceOpening(until)));
    int earliest = Math.min(WholeYears.first(records.content(), until), until.getYear());
    IntStream.rangeClosed(earliest, until.getYear())
        .forEach(year -> periods.add(Period.year(year, until)));
    Figures figures = Counting.of(records, Scope.house(until), periods, null);
    int first = 1;
    while (first < periods.size() - 1 && !figures.isTouched(first)) {
      first++;
    }
    List<Integer> shown = new ArrayList<>(List.of(0));
    IntStream.range(first, periods.size()).forEach(shown::add);
    Lines lines = new Lines(records, figures);
    ValueMaker maker = new ValueMaker(figures);
    OutcomeMaker outcomes = new OutcomeMaker(records, figures);
    return new ByYear(
        definitions.stream()
            .flatMap(
                d ->
                    lines.of(d).stream()
                        .flatMap(
                            l -> shown.stream().map(i -> maker.value(d, l, i, year(periods, i)))))
            .toList(),
        shown.stream().flatMap(i -> outcomes.of(i, year(periods, i)).stream()).toList());
  }

  private static @org.jspecify.annotations.Nullable Integer year(List<Period> periods, int i) {
    LocalDate from = periods.get(i).from();
    return from == null ? null : (Integer) from.getYear();
  }

  /**
   * Every figure of each period, in the order of the definitions; their {@code year} is null.
   *
   * @param periods at least one; they may overlap
   */
  public List<Stated> of(Records records, Scope scope, List<Period> periods) {
    Figures figures = Counting.of(records, scope, periods, null);
    Lines lines = new Lines(records, figures);
    ValueMaker maker = new ValueMaker(figures);
    OutcomeMaker outcomes = new OutcomeMaker(records, figures);
    List<Stated> all = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      int period = i;
      all.add(
          new Stated(
              periods.get(i),
              definitions.stream()
                  .flatMap(
                      d -> lines.of(d).stream().map(line -> maker.value(d, line, period, null)))
                  .toList(),
              outcomes.of(i, null)));
    }
    return List.copyOf(all);
  }

  /**
   * The list behind one figure: counted again by the very same rules, so that it cannot differ.
   *
   * @param code of an {@link IndicatorValue}, or a figure an {@link Outcome} names; empty lists for
   *     one that counts nothing
   */
  public Behind behind(Records records, Scope scope, Period period, String code) {
    Figures none = new Figures(List.of(period), null);
    Lines.Line line = new Lines(records, none).line(definitions, code);
    Trace trace = new Trace(line.figure(), line.baseFigure());
    Counting.of(records, scope, List.of(period), trace);
    return trace.behind();
  }

  /** Keys an indicator's formula may be. */
  public static Set<String> formulas() {
    Set<String> all = new HashSet<>(EntryCounter.FORMULAS);
    all.addAll(FamilyCounter.FORMULAS);
    all.addAll(SessionCounter.FORMULAS);
    all.addAll(AttendanceCounter.FORMULAS);
    all.addAll(SurveyCounter.FORMULAS);
    all.addAll(BudgetCounter.FORMULAS);
    return all;
  }
}
