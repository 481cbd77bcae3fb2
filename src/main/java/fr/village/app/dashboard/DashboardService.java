package fr.village.app.dashboard;

import fr.village.app.indicator.IndicatorService;
import fr.village.app.session.NotebookSession;
import fr.village.domain.budget.YearBudget;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.indicators.AttendanceSeries;
import fr.village.indicators.Behind;
import fr.village.indicators.IndicatorDefinition;
import fr.village.indicators.Period;
import fr.village.indicators.Scope;
import fr.village.indicators.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Works out the tableau de suivi. Only {@link #read} touches a notebook. */
public final class DashboardService {
  /** What the figures of pairs, which have no definition of their own, are told by. */
  private static final String OUTCOME = "outcome";

  private static final String PAIRS = "pairs.";

  private final IndicatorService indicators;

  public DashboardService(IndicatorService indicators) {
    this.indicators = indicators;
  }

  /** The notebook as it is, up to today. */
  public Reading read(NotebookSession notebook) {
    return new Reading(indicators.records(notebook), notebook.today());
  }

  /** The tableau of a filter. */
  public Dashboard of(Reading reading, Filter filter) {
    LocalDate today = reading.today();
    Scope scope = new Scope(filter.group(), today);
    Period period = filter.span().period(today);
    List<Period> periods = new ArrayList<>(List.of(period));
    period.before().ifPresent(periods::add);
    List<Stated> stated = indicators.of(reading.records(), scope, periods);
    return new Dashboard(
        filter,
        stated.getFirst(),
        stated.size() > 1 ? stated.get(1) : null,
        AttendanceSeries.of(reading.records(), scope, period),
        groups(reading),
        years(reading),
        costYear(reading),
        today);
  }

  /**
   * The list behind a figure.
   *
   * @param period of the figure; that of a chart's bar is part of the tableau's
   * @param code as {@link fr.village.indicators.Indicators#behind} takes it
   */
  public Listed list(Reading reading, Filter filter, Period period, String code) {
    Scope scope = new Scope(filter.group(), reading.today());
    Behind behind = indicators.behind(reading.records(), scope, period, code);
    Lister lister = new Lister(reading.records().content());
    return new Listed(
        code, definition(code), lister.lines(behind.counted()), lister.lines(behind.others()));
  }

  private IndicatorDefinition definition(String code) {
    return indicators.definition(code.startsWith(PAIRS) ? OUTCOME : code);
  }

  private static List<Dashboard.Group> groups(Reading reading) {
    return reading.records().content().groups().stream()
        .sorted(Comparator.comparing(PeerGroup::startsOn).reversed())
        .map(g -> new Dashboard.Group(g.id(), g.name()))
        .toList();
  }

  private static @Nullable Integer costYear(Reading reading) {
    return reading.records().content().budgets().stream()
        .filter(b -> b.spending().spent() != null && b.year() < reading.today().getYear())
        .map(YearBudget::year)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static List<Integer> years(Reading reading) {
    int last = reading.today().getYear();
    int first =
        reading.records().content().enrolments().stream()
            .map(Enrolment::enteredOn)
            .filter(Objects::nonNull)
            .mapToInt(LocalDate::getYear)
            .min()
            .orElse(last);
    return IntStream.rangeClosed(first, last).map(y -> first + last - y).boxed().toList();
  }
}
