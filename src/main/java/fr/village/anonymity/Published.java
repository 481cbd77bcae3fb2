package fr.village.anonymity;

import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.SumDefinition;
import fr.village.domain.reference.TableDefinition;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /** All lines: each level since opening, then by year where both ends are releases of it. */
  public List<PublishedLine> lines() {
    List<PublishedLine> lines = new ArrayList<>();
    for (TableDefinition table : reference.tables()) {
      for (Level level : table.levels()) {
        List<Release> releases = ledger.releasesOf(table.code(), level.code());
        lines(lines, table, level, null, releases);
        for (int year : years()) {
          lines(lines, table, level, year, ofYear(year, releases));
        }
      }
    }
    return lines;
  }

  public List<PublishedSum> sums() {
    return reference.sums().stream().map(this::sum).toList();
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
