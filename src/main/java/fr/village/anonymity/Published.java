package fr.village.anonymity;

import fr.village.domain.reference.Crossing;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.Panel;
import fr.village.domain.reference.PanelQuestion;
import fr.village.domain.reference.PoolingBudget;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.Retirable;
import fr.village.domain.reference.SumDefinition;
import fr.village.domain.reference.TableDefinition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything a file prints of a ledger, in the order of the reference set; nothing else may be. */
public final class Published {
  private static final MonthDay YEAR_END = MonthDay.of(12, 31);

  private final Ledger ledger;
  private final ReferenceSet reference;

  public Published(Ledger ledger, ReferenceSet reference) {
    this.ledger = ledger;
    this.reference = reference;
  }

  /**
   * All lines but those in bands: each level since opening, then by year where both ends are
   * releases of it.
   */
  public List<PublishedLine> lines() {
    List<PublishedLine> lines = new ArrayList<>();
    for (TableDefinition table : reference.tables()) {
      if (table.isBanded()) {
        continue;
      }
      for (Level level : table.levels()) {
        List<Release> releases = ledger.releasesOf(table.code(), level.code());
        if (releases.isEmpty() && isOver(table)) {
          continue; // it will never leave: "not yet" would be untrue
        }
        lines(lines, table, level, null, releases);
        for (int year : years()) {
          lines(lines, table, level, year, ofYear(year, releases));
        }
      }
    }
    return lines;
  }

  public List<PublishedSum> sums() {
    return reference.sums().stream()
        .filter(s -> !isOver(s) || !ledger.releasesOf(s.code()).isEmpty())
        .map(this::sum)
        .toList();
  }

  /** Families ever enrolled, as at the last closing; empty below the ordinary floor. */
  public OptionalInt enrolled() {
    return ledger.enrolled() >= reference.floors().ordinary()
        ? OptionalInt.of(ledger.enrolled())
        : OptionalInt.empty();
  }

  /** Session rows in an order that tells nothing beyond them. */
  public List<SessionRow> sessionRows() {
    return ledger.sessionRows().stream().sorted(SessionRow.PRINTED).toList();
  }

  /** Closed years with enough families, by year and scope. */
  public List<ParticipationYear> participation() {
    return ledger.participation().stream()
        .filter(p -> !p.withheld())
        .sorted(
            Comparator.comparing(ParticipationYear::year).thenComparing(ParticipationYear::scope))
        .toList();
  }

  /** Outcomes that leave in bands. */
  public List<PublishedOutcome> outcomes() {
    return reference.tables().stream()
        .filter(TableDefinition::isBanded)
        .filter(t -> !isOver(t) || !ledger.bandedReleasesOf(t.code()).isEmpty())
        .map(this::outcome)
        .toList();
  }

  private PublishedOutcome outcome(TableDefinition table) {
    List<BandedRelease> releases = ledger.bandedReleasesOf(table.code());
    boolean out = !releases.isEmpty();
    int base = releases.stream().mapToInt(BandedRelease::families).sum();
    int unfavourable = releases.stream().mapToInt(BandedRelease::unfavourable).sum();
    return new PublishedOutcome(
        table,
        out ? releases.stream().mapToInt(BandedRelease::answered).sum() : null,
        out ? Band.of(unfavourable) : null,
        out ? base : null,
        out ? releases.getLast().closing() : null,
        ledger.families() - base);
  }

  /** Two-way tables, cell by cell. */
  public List<PublishedCrossing> crossings() {
    List<PublishedCrossing> cells = new ArrayList<>();
    for (Crossing crossing : reference.crossings()) {
      List<CrossingRelease> releases = ledger.crossingReleasesOf(crossing.code());
      boolean out = !releases.isEmpty();
      if (!out && isOver(crossing)) {
        continue;
      }
      int base = releases.stream().mapToInt(CrossingRelease::families).sum();
      for (LevelCell row : crossing.rows().in(reference).cells()) {
        for (LevelCell column : crossing.columns().in(reference).cells()) {
          CrossingCell cell = new CrossingCell(row.code(), column.code());
          int count = releases.stream().mapToInt(r -> r.counts().getOrDefault(cell, 0)).sum();
          cells.add(
              new PublishedCrossing(
                  crossing,
                  row,
                  column,
                  out ? count : null,
                  out ? base : null,
                  out ? releases.getLast().closing() : null,
                  ledger.families() - base));
        }
      }
    }
    return cells;
  }

  /** Means and standard deviations, question by question. */
  public List<PublishedScore> scores() {
    return reference.panels().stream()
        .flatMap(
            panel ->
                panel.scores().stream()
                    .filter(
                        question ->
                            !isOver(panel)
                                || !ledger.scoreReleasesOf(panel.tableOf(question)).isEmpty())
                    .map(question -> score(panel, question)))
        .toList();
  }

  /** Whether it was retired by the last closing handled. */
  private boolean isOver(Retirable what) {
    LocalDate handled = ledger.handledUntil();
    return handled != null && what.isRetired(handled);
  }

  private PublishedScore score(Panel panel, PanelQuestion question) {
    String code = panel.tableOf(question);
    List<ScoreRelease> releases = ledger.scoreReleasesOf(code);
    int base = releases.stream().mapToInt(ScoreRelease::families).sum();
    boolean out = !releases.isEmpty();
    return new PublishedScore(
        panel,
        question,
        reference.table(code).orElseThrow(),
        base,
        out ? sum(releases, ScoreRelease::before) : null,
        out ? sum(releases, ScoreRelease::after) : null,
        out ? sum(releases, ScoreRelease::change) : null,
        out ? releases.getLast().closing() : null,
        ledger.families() - base);
  }

  private static Moments sum(List<ScoreRelease> releases, Function<ScoreRelease, Moments> of) {
    return releases.stream().map(of).reduce(Moments.NONE, Moments::plus);
  }

  /** The values with noise, by tranche, in the order of the reference set; for sums alone. */
  public List<PublishedPooling> pooling() {
    List<PublishedPooling> values = new ArrayList<>();
    for (Tranche tranche : ledger.tranches()) {
      for (TableDefinition table : reference.tables()) {
        ledger.pooling().stream()
            .filter(v -> v.tranche() == tranche.number() && v.table().equals(table.code()))
            .findFirst()
            .ifPresent(v -> values.add(new PublishedPooling(tranche, table, v.value())));
      }
    }
    return values;
  }

  /** The most ε any family has spent on them, or will under this reference set. */
  public BigDecimal epsilon() {
    Map<Integer, Integer> tables = new HashMap<>();
    ledger.pooling().forEach(v -> tables.merge(v.tranche(), 1, Integer::sum));
    int declared =
        (int) reference.tables().stream().filter(t -> t.poolValue() != null && !isOver(t)).count();
    int most = tables.values().stream().mapToInt(n -> n).max().orElse(0);
    return PoolingBudget.of(Math.max(declared, most));
  }

  private void lines(
      List<PublishedLine> lines,
      TableDefinition table,
      Level level,
      @Nullable Integer year,
      List<Release> releases) {
    if (releases.isEmpty() && year != null) {
      return;
    }
    int base = releases.stream().mapToInt(Release::families).sum();
    int later = year == null ? ledger.families() - base : 0;
    Map<String, Integer> counts = new TreeMap<>();
    releases.forEach(r -> r.counts().forEach((cell, n) -> counts.merge(cell, n, Integer::sum)));
    LocalDate on = releases.isEmpty() ? null : releases.getLast().closing();
    for (LevelCell cell : level.cells()) {
      lines.add(
          new PublishedLine(
              table.code(),
              level.code(),
              year,
              cell.code(),
              cell.label(),
              on == null ? null : counts.getOrDefault(cell.code(), 0),
              on == null ? null : base,
              on,
              later));
    }
  }

  /** The releases that are exactly a year's tranches, or none. */
  private List<Release> ofYear(int year, List<Release> releases) {
    List<Tranche> tranches = ledger.tranches().stream().filter(t -> t.year() == year).toList();
    int first = tranches.getFirst().number();
    int last = tranches.getLast().number();
    List<Release> within =
        releases.stream()
            .filter(r -> r.firstTranche() >= first && r.lastTranche() <= last)
            .toList();
    int families = within.stream().mapToInt(Release::families).sum();
    return families == ledger.familiesOf(first, last) ? within : List.of();
  }

  /** Years over with tranches in them. */
  private Iterable<Integer> years() {
    LocalDate handled = ledger.handledUntil();
    return ledger.tranches().stream()
        .map(Tranche::year)
        .filter(y -> handled != null && !handled.isBefore(YEAR_END.atYear(y)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private PublishedSum sum(SumDefinition sum) {
    List<SumRelease> releases = ledger.releasesOf(sum.code());
    int base = releases.stream().mapToInt(SumRelease::families).sum();
    boolean out = !releases.isEmpty();
    return new PublishedSum(
        sum.code(),
        sum.label(),
        out ? releases.stream().mapToInt(SumRelease::total).sum() : null,
        out ? base : null,
        out ? releases.getLast().closing() : null,
        ledger.families() - base);
  }
}
