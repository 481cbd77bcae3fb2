package fr.village.indicators;

import fr.village.domain.Check;
import fr.village.domain.Invalid;
import fr.village.domain.NotebookContent;
import fr.village.domain.reference.ReferenceSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  /**
   * Every figure since the opening and by calendar year, in the order of the definitions; within
   * one, line by line, the opening first, then the years without a gap.
   *
   * @param until last day counted; what is dated later is ignored
   */
  public List<IndicatorValue> compute(
      NotebookContent content, ReferenceSet reference, LocalDate until) {
    Figures figures = count(content, reference, until);
    Lines lines = new Lines(reference, content.customTopics(), figures);
    int first = Math.min(figures.firstYear(until.getYear()), until.getYear());
    ValueMaker maker = new ValueMaker(figures, first, until.getYear());
    return definitions.stream()
        .flatMap(d -> lines.of(d).stream().flatMap(line -> maker.values(d, line)))
        .toList();
  }

  private static Figures count(NotebookContent content, ReferenceSet reference, LocalDate until) {
    Figures figures = new Figures();
    List<FamilyFacts> families = FactsReader.read(content);
    Presences presences = Presences.read(content, until);
    EntryCounter entries = new EntryCounter(reference, until, figures);
    FamilyCounter stays = new FamilyCounter(until, presences, figures);
    for (FamilyFacts family : families) {
      LocalDate entered = family.enteredOn();
      if (entered != null && !entered.isAfter(until)) {
        entries.count(family, entered.getYear());
        stays.count(family);
      }
    }
    SessionCounter sessions = new SessionCounter(until, figures);
    content.groups().forEach(sessions::count);
    content.sessions().forEach(sessions::count);
    AttendanceCounter attendance = new AttendanceCounter(families, presences, figures);
    content.sessions().forEach(attendance::count);
    attendance.countDistinctFamilies();
    return figures;
  }

  /** Keys an indicator's formula may be. */
  public static Set<String> formulas() {
    Set<String> all = new HashSet<>(EntryCounter.FORMULAS);
    all.addAll(FamilyCounter.FORMULAS);
    all.addAll(SessionCounter.FORMULAS);
    all.addAll(AttendanceCounter.FORMULAS);
    return all;
  }
}
