package fr.village.app.report;

import fr.village.anonymity.AttendanceBand;
import fr.village.anonymity.Moments;
import fr.village.anonymity.PublishedLine;
import fr.village.anonymity.PublishedScore;
import fr.village.anonymity.PublishedSum;
import fr.village.anonymity.SessionRow;
import fr.village.anonymity.SessionRows;
import fr.village.domain.budget.YearBudget;
import fr.village.domain.house.House;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import fr.village.domain.reference.TopicDefinition;
import fr.village.report.bilan.BeforeAfter;
import fr.village.report.bilan.BilanFacts;
import fr.village.report.bilan.Breakdown;
import fr.village.report.bilan.Figure;
import fr.village.report.bilan.Years;
import fr.village.workbook.ActivityLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A bilan of nothing but what left already (ANONYMITY.md, rule 11): the ledger's lines, and what
 * describes no family.
 *
 * @param enrolled families ever enrolled as released; null when not yet
 */
record ReleasedFacts(
    House house,
    ReferenceSet reference,
    @Nullable Integer enrolled,
    List<PublishedLine> lines,
    List<PublishedSum> sums,
    List<PublishedScore> scores,
    List<SessionRow> sessions,
    List<ActivityLine> activities,
    List<YearBudget> budgets,
    @Nullable LocalDate closing) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int YEARS = 5;
  private static final int HOUR = 60;
  private static final int PART = 20;
  private static final int ALL = 40;

  BilanFacts of(@Nullable Integer year, LocalDate until) {
    ReleasedCaf caf = new ReleasedCaf(activities, budgets, until);
    List<Breakdown> breakdowns = reference.tables().stream().map(t -> breakdown(t, year)).toList();
    List<ActivityLine> years =
        activities.stream().filter(a -> year == null || a.year() == year).toList();
    List<ActivityLine> shown = years.subList(Math.max(0, years.size() - YEARS), years.size());
    return new BilanFacts(
        house,
        year,
        until,
        false,
        closing,
        reference.floors().tranche(),
        headlines(breakdowns, year),
        year == null ? people() : List.of(),
        breakdowns,
        years(shown),
        topics(year),
        List.of(),
        year == null ? changes() : List.of(),
        caf.rows(year),
        caf.means(year));
  }

  private List<Figure> headlines(List<Breakdown> breakdowns, @Nullable Integer year) {
    List<Figure> headlines = new ArrayList<>();
    headlines.add(families(breakdowns, year));
    for (String code :
        List.of("structure.single_parent", "distress.yes", "isolation.at_least_one")) {
      String table = code.substring(0, code.indexOf('.'));
      breakdowns.stream()
          .filter(b -> b.code().equals(table))
          .findFirst()
          .map(b -> headline(b, code))
          .ifPresent(headlines::add);
    }
    return headlines;
  }

  private static Figure headline(Breakdown breakdown, String code) {
    return breakdown.lines().stream()
        .filter(f -> f.code().equals(code))
        .findFirst()
        .orElse(Figure.notYet(code, breakdown.title(), "family"));
  }

  private Figure families(List<Breakdown> breakdowns, @Nullable Integer year) {
    Label label = year == null ? BilanLabels.FAMILIES : BilanLabels.FAMILIES_OF_YEAR;
    Long told =
        year == null
            ? (enrolled == null ? null : Long.valueOf(enrolled))
            : breakdowns.stream()
                .filter(b -> b.isTold() && !b.sensitive())
                .map(b -> b.lines().getFirst().base())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    return told == null
        ? Figure.notYet("families", label, "family")
        : Figure.of("families", label, "family", told);
  }

  /** Means since opening, where they left; those of a panel together. */
  private List<BeforeAfter> changes() {
    Map<Label, List<BeforeAfter.Line>> byPanel = new LinkedHashMap<>();
    for (PublishedScore score : scores) {
      Moments before = score.before();
      Moments after = score.after();
      if (before != null && after != null) {
        byPanel
            .computeIfAbsent(score.panel().period(), p -> new ArrayList<>())
            .add(
                new BeforeAfter.Line(
                    score.question().label(), before.mean(), after.mean(), after.n()));
      }
    }
    return byPanel.entrySet().stream().map(e -> new BeforeAfter(e.getKey(), e.getValue())).toList();
  }

  private List<Figure> people() {
    return sums.stream()
        .map(
            s -> {
              Integer total = s.total();
              String unit = s.sum().equals("children") ? "child" : "parent";
              return total == null
                  ? Figure.notYet(s.sum(), s.label(), unit)
                  : Figure.of(s.sum(), s.label(), unit, total);
            })
        .toList();
  }

  /** The level that tells about most families, the finest of those; none of them, not yet. */
  private Breakdown breakdown(TableDefinition table, @Nullable Integer year) {
    List<PublishedLine> best = List.of();
    for (Level level : table.levels()) {
      List<PublishedLine> found =
          lines.stream()
              .filter(l -> l.table().equals(table.code()) && l.level().equals(level.code()))
              .filter(l -> Objects.equals(l.year(), year) && l.count() != null)
              .toList();
      if (families(found) > families(best)) {
        best = found;
      }
    }
    return new Breakdown(
        table.code(),
        table.label(),
        table.isSensitive(),
        best.stream().map(l -> figure(table, l)).toList());
  }

  private static int families(List<PublishedLine> level) {
    Integer base = level.isEmpty() ? null : level.getFirst().base();
    return base == null ? 0 : base;
  }

  private static Figure figure(TableDefinition table, PublishedLine line) {
    long count = Objects.requireNonNull(line.count());
    long base = Objects.requireNonNull(line.base());
    BigDecimal share =
        base == 0
            ? null
            : BigDecimal.valueOf(count)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(base), 0, RoundingMode.HALF_UP);
    return new Figure(
        table.code() + "." + line.value(),
        line.label(),
        "family",
        BigDecimal.valueOf(count),
        base,
        share);
  }

  private static Years years(List<ActivityLine> years) {
    return new Years(
        years.stream().map(ActivityLine::year).toList(),
        List.of(
            row("sessions_held", BilanLabels.HELD, years, a -> whole(a.held())),
            row("session_hours", BilanLabels.HOURS, years, ActivityLine::hours),
            row("distinct_families", BilanLabels.DISTINCT, years, a -> whole(a.families())),
            row("presences", BilanLabels.PRESENCES, years, a -> whole(a.presences())),
            row(
                "preparation_hours",
                BilanLabels.PREPARATION,
                years,
                ActivityLine::preparationHours),
            row("sessions_cancelled", BilanLabels.CANCELLED, years, a -> whole(a.cancelled())),
            row("off_site", BilanLabels.OUTSIDE, years, a -> whole(a.offSite()))));
  }

  private static Years.Row row(
      String code,
      Label label,
      List<ActivityLine> years,
      Function<ActivityLine, @Nullable BigDecimal> value) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    years.forEach(a -> values.add(value.apply(a)));
    return new Years.Row(code, label, values);
  }

  private static @Nullable BigDecimal whole(@Nullable Integer value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }

  private List<Figure> topics(@Nullable Integer year) {
    Map<String, Integer> counted = new TreeMap<>();
    sessions.stream()
        .filter(s -> year == null || s.month().getYear() == year)
        .forEach(s -> s.topics().forEach(t -> counted.merge(t, 1, Integer::sum)));
    return counted.entrySet().stream()
        .map(
            e ->
                Figure.of(
                    "topics." + e.getKey(),
                    reference
                        .topic(e.getKey())
                        .map(TopicDefinition::label)
                        .orElse(BilanLabels.OTHER_TOPIC),
                    "session",
                    e.getValue()))
        .toList();
  }

  /**
   * The same Maison with made-up figures: between them, every text a bilan can hold whatever the
   * notebook says.
   */
  List<ReleasedFacts> madeUp() {
    int depth = reference.tables().stream().mapToInt(t -> t.levels().size()).max().orElse(1);
    List<ReleasedFacts> all = new ArrayList<>();
    for (int i = 0; i <= depth; i++) {
      all.add(madeUp(i));
    }
    return all;
  }

  /**
   * @param level the one that was released; beyond the last, nothing was
   */
  private ReleasedFacts madeUp(int level) {
    List<PublishedLine> made = new ArrayList<>();
    for (TableDefinition table : reference.tables()) {
      if (level < table.levels().size()) {
        Level released = table.levels().get(level);
        for (LevelCell cell : released.cells()) {
          for (Integer year : years()) {
            made.add(
                new PublishedLine(
                    table.code(),
                    released.code(),
                    year,
                    cell.code(),
                    cell.label(),
                    PART,
                    ALL,
                    closing,
                    0));
          }
        }
      }
    }
    return new ReleasedFacts(
        house,
        reference,
        level == 0 ? ALL : null,
        made,
        sums.stream()
            .map(
                s -> new PublishedSum(s.sum(), s.label(), level == 0 ? ALL : null, ALL, closing, 0))
            .toList(),
        level == 0 ? madeUpScores() : List.of(),
        madeUpSessions(),
        activities,
        budgets,
        closing);
  }

  /** Every question of every panel, with a mean. */
  private List<PublishedScore> madeUpScores() {
    Moments some = Moments.of(ALL, BigDecimal.ONE, BigDecimal.ONE);
    return scores.stream()
        .map(
            s ->
                new PublishedScore(
                    s.panel(), s.question(), s.table(), ALL, some, some, some, closing, 0))
        .toList();
  }

  /** Every topic in every year something was done in. */
  private List<SessionRow> madeUpSessions() {
    List<SessionRow> rows = new ArrayList<>();
    for (ActivityLine year : activities) {
      for (TopicDefinition topic : reference.topics()) {
        rows.add(
            new SessionRow(
                null,
                LocalDate.EPOCH,
                YearMonth.of(year.year(), 1),
                1,
                List.of(topic.code(), SessionRows.OTHER),
                HOUR,
                null,
                AttendanceBand.FROM_5_TO_9));
      }
    }
    return rows;
  }

  /** Since the opening, and every year something was done in. */
  private List<@Nullable Integer> years() {
    List<@Nullable Integer> years = new ArrayList<>();
    years.add(null);
    activities.forEach(a -> years.add(a.year()));
    return years;
  }
}
