package fr.village.app.report;

import fr.village.domain.budget.YearBudget;
import fr.village.domain.house.House;
import fr.village.domain.reference.Label;
import fr.village.indicators.IndicatorDefinition;
import fr.village.indicators.IndicatorValue;
import fr.village.indicators.Outcome;
import fr.village.report.bilan.BilanFacts;
import fr.village.report.bilan.Breakdown;
import fr.village.report.bilan.Figure;
import fr.village.report.bilan.Years;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A bilan of the true figures, for inside use. Figures come as data: new ones find their place. */
record InternalFacts(
    House house,
    int tranche,
    List<IndicatorDefinition> definitions,
    List<IndicatorValue> values,
    List<Outcome> outcomes,
    List<YearBudget> budgets) {
  /** Themes that have a place of their own; what changed for families is everything else. */
  private static final Set<String> PLACED =
      Set.of("families", "entry", "situation", "sessions", "topics", "participation", "means");

  private static final List<String> HEADLINES =
      List.of("families", "structure.single_parent", "distress.yes", "isolated_parents");

  private static final List<String> PEOPLE =
      List.of("parents", "children", "fathers", "active_caseload");

  private static final List<String> ACTIVITY =
      List.of(
          "sessions_held",
          "session_hours",
          "distinct_families",
          "presences",
          "preparation_hours",
          "families_per_session",
          "sessions_cancelled",
          "off_site");

  private static final int YEARS = 5;

  BilanFacts of(@Nullable Integer year, LocalDate until) {
    InternalCaf caf = new InternalCaf(values, budgets);
    return new BilanFacts(
        house,
        year,
        until,
        true,
        null,
        tranche,
        headlines(year),
        figures(PEOPLE, year),
        breakdowns(year),
        years(year),
        topics(year),
        outcomes(year),
        new InternalChanges(outcomes).of(year),
        caf.rows(year),
        caf.means(year));
  }

  private List<Figure> headlines(@Nullable Integer year) {
    Label structure =
        definitions.stream()
            .filter(d -> d.code().equals("structure"))
            .findFirst()
            .map(IndicatorDefinition::label)
            .orElse(new Label("–", "–"));
    return figures(HEADLINES, year).stream().map(f -> within(structure, f)).toList();
  }

  private List<Figure> topics(@Nullable Integer year) {
    return definitions.stream()
        .filter(d -> d.theme().equals("topics"))
        .flatMap(d -> of(d, year).map(f -> within(d.label(), f)))
        .filter(f -> positive(f.value()))
        .toList();
  }

  private List<Figure> outcomes(@Nullable Integer year) {
    List<Figure> all =
        definitions.stream()
            .filter(d -> !PLACED.contains(d.theme()))
            .flatMap(d -> of(d, year))
            .filter(Figure::isTold)
            .toList();
    Map<String, String> arrival = new HashMap<>();
    all.forEach(f -> Pair.of(f).ifPresent(p -> arrival.putIfAbsent(p.survey(), p.from())));
    return all.stream()
        .filter(f -> Pair.of(f).map(p -> p.from().equals(arrival.get(p.survey()))).orElse(true))
        .map(InternalFacts::inWords)
        .toList();
  }

  /**
   * The two times a change is counted between. Of all pairs a bilan tells those that begin on
   * arrival: the others are for the screen.
   */
  private record Pair(String survey, String from) {
    /** By its code, {@code outcome.<survey>.<dimension>.<from>.<to>}; none for other figures. */
    static Optional<Pair> of(Figure figure) {
      List<String> parts = List.of(figure.code().split("\\."));
      return parts.size() == 5 && parts.getFirst().equals("outcome")
          ? Optional.of(new Pair(parts.get(1), parts.get(3)))
          : Optional.empty();
    }
  }

  /** Fonts of papers have no arrow. */
  private static Figure inWords(Figure f) {
    Label label =
        new Label(f.label().fr().replace(" → ", " puis "), f.label().en().replace(" → ", " then "));
    return new Figure(f.code(), label, f.unit(), f.value(), f.base(), f.share());
  }

  private List<Breakdown> breakdowns(@Nullable Integer year) {
    return definitions.stream()
        .filter(d -> d.theme().equals("entry") || d.theme().equals("situation"))
        .filter(d -> !d.lines().isEmpty() || d.codeList() != null)
        .map(
            d ->
                new Breakdown(
                    d.code(),
                    d.label(),
                    d.sensitive(),
                    of(d, year).map(f -> within(d.label(), f)).toList()))
        .toList();
  }

  /** A line under its title need not say it again. */
  private static Figure within(Label title, Figure f) {
    return new Figure(
        f.code(),
        new Label(
            without(title.fr() + "\u202f: ", f.label().fr()),
            without(title.en() + ": ", f.label().en())),
        f.unit(),
        f.value(),
        f.base(),
        f.share());
  }

  private static String without(String title, String label) {
    String left = label.startsWith(title) ? label.substring(title.length()) : label;
    return left.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + left.substring(1);
  }

  private List<Figure> figures(List<String> codes, @Nullable Integer year) {
    return codes.stream().flatMap(c -> value(c, year).map(InternalFacts::figure).stream()).toList();
  }

  private Stream<Figure> of(IndicatorDefinition definition, @Nullable Integer year) {
    String lines = definition.code() + ".";
    return values.stream()
        .filter(v -> v.code().equals(definition.code()) || v.code().startsWith(lines))
        .filter(v -> Objects.equals(v.year(), year))
        .map(InternalFacts::figure);
  }

  private Optional<IndicatorValue> value(String code, @Nullable Integer year) {
    return values.stream()
        .filter(v -> v.code().equals(code) && Objects.equals(v.year(), year))
        .findFirst();
  }

  private static Figure figure(IndicatorValue value) {
    Long count = value.count();
    BigDecimal share = value.share();
    boolean part = share != null && count != null && value.base() != null;
    BigDecimal told = part ? BigDecimal.valueOf(Objects.requireNonNull(count)) : value.value();
    return new Figure(
        value.code(),
        value.label(),
        value.unit(),
        told,
        part ? value.base() : null,
        part ? share : null);
  }

  private static boolean positive(@Nullable BigDecimal value) {
    return value != null && value.signum() > 0;
  }

  /** The year and the one before, or the last ones since the opening. */
  private Years years(@Nullable Integer year) {
    TreeSet<Integer> all = new TreeSet<>();
    values.stream()
        .map(IndicatorValue::year)
        .filter(Objects::nonNull)
        .filter(y -> year == null || y.equals(year) || y.equals(year - 1))
        .forEach(all::add);
    List<Integer> shown = all.stream().skip(Math.max(0, all.size() - YEARS)).toList();
    List<Years.Row> rows = new ArrayList<>();
    for (String code : ACTIVITY) {
      value(code, shown.isEmpty() ? null : shown.getLast())
          .ifPresent(v -> rows.add(row(code, v.label(), shown)));
    }
    return new Years(shown, rows);
  }

  private Years.Row row(String code, Label label, List<Integer> years) {
    List<@Nullable BigDecimal> of = new ArrayList<>();
    years.forEach(y -> of.add(value(code, y).map(IndicatorValue::value).orElse(null)));
    return new Years.Row(code, label, of);
  }
}
