package fr.village.bench;

import fr.village.anonymity.Closings;
import fr.village.anonymity.FamilyEntry;
import fr.village.anonymity.Release;
import fr.village.anonymity.SumRelease;
import fr.village.app.export.FileEveryQuarter;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.SumDefinition;
import fr.village.domain.reference.TableDefinition;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.Status;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How much of a Maison its last file says, and how late. */
final class PublishedShare {
  /** The bare number of families: it leaves without any tranche, so it is no line of a table. */
  private static final String BARE_NUMBER = "families";

  private final FileEveryQuarter files;
  private final ReferenceSet reference;
  private final LocalDate last;

  /** What is released together: a level of a table, or a sum. */
  private record Unit(int lines, int maturityMonths, List<Window> windows) {}

  /** Tranches released together, and when. */
  private record Window(int firstTranche, int lastTranche, int families, LocalDate closing) {
    boolean holds(FamilyEntry family) {
      Integer tranche = family.tranche();
      return tranche != null && firstTranche <= tranche && tranche <= lastTranche;
    }
  }

  PublishedShare(FileEveryQuarter files, ReferenceSet reference) {
    this.files = files;
    this.reference = reference;
    this.last = Objects.requireNonNull(files.ledger().handledUntil());
  }

  /** Ordinary tables and sums of which some level was released since opening; in percent. */
  double tables() {
    List<Unit> tables = coarsest();
    return 100.0 * tables.stream().filter(t -> !t.windows().isEmpty()).count() / tables.size();
  }

  /** Lines since opening, of every level of tables and of sums, that have a value; in percent. */
  double lines(Sensitivity sensitivity) {
    List<IndicatorLine> all =
        files.lines().stream()
            .filter(l -> l.year() == null && l.sensitivity() == sensitivity)
            .filter(l -> !l.table().equals(BARE_NUMBER))
            .toList();
    long published = all.stream().filter(l -> l.status() == Status.PUBLISHED).count();
    return 100.0 * published / all.size();
  }

  /**
   * Months the rules add to the calendar: from the first closing a family's value could leave at,
   * its entry and the table's maturity behind it, to the closing it left at, by whatever level was
   * the first; one for each family and ordinary table or sum that left. What waits is in {@link
   * #tables}, and in {@link #waits}.
   */
  List<Double> lags() {
    return months(coarsest(), true, false);
  }

  /** The same with what has not left yet, as if it left at the last closing. */
  List<Double> waits() {
    return months(coarsest(), true, true);
  }

  /** As {@link #waits}, one for each line of every level. */
  List<Double> waitsOfLines() {
    return months(ordinary(), true, true);
  }

  /** {@link #waitsOfLines} from the day a family entered. */
  List<Double> sinceEntry() {
    return months(ordinary(), false, true);
  }

  /** Months between the last closing and the last release, one for each published line. */
  List<Double> ages() {
    List<Double> months = new ArrayList<>();
    for (Unit unit : ordinary()) {
      if (!unit.windows().isEmpty()) {
        double age = months(unit.windows().getLast().closing(), last);
        months.addAll(Collections.nCopies(unit.lines(), age));
      }
    }
    return months;
  }

  /** Families in some tranche; in percent of those that entered. */
  double inTranches() {
    return 100.0 * files.ledger().families() / files.families().size();
  }

  /** Families in the base of an ordinary line, on average; in percent of those that entered. */
  double covered() {
    double covered = 0;
    int lines = 0;
    for (Unit unit : ordinary()) {
      covered += unit.lines() * (double) unit.windows().stream().mapToInt(Window::families).sum();
      lines += unit.lines();
    }
    return 100.0 * covered / lines / files.families().size();
  }

  private List<Double> months(List<Unit> units, boolean fromClosing, boolean waiting) {
    List<Double> months = new ArrayList<>();
    for (Unit unit : units) {
      for (FamilyEntry family : files.families()) {
        LocalDate could = Closings.onOrAfter(family.enrolledOn().plusMonths(unit.maturityMonths()));
        if (!could.isAfter(last)) {
          Optional<Window> in =
              unit.windows().stream()
                  .filter(w -> w.holds(family))
                  .min(Comparator.comparing(Window::closing));
          if (in.isPresent() || waiting) {
            LocalDate left = in.map(Window::closing).orElse(last);
            double took = months(fromClosing ? could : family.enrolledOn(), left);
            months.addAll(Collections.nCopies(unit.lines(), took));
          }
        }
      }
    }
    return months;
  }

  /** A unit for each table, whatever its level: coarser levels leave no later than finer ones. */
  private List<Unit> coarsest() {
    List<Unit> units = new ArrayList<>();
    for (TableDefinition table : ordinaryTables()) {
      List<Window> windows =
          table.levels().stream().flatMap(level -> windows(table, level).stream()).toList();
      units.add(new Unit(1, table.maturityMonths(), windows));
    }
    units.addAll(sums());
    return units;
  }

  private List<Unit> ordinary() {
    List<Unit> units = new ArrayList<>();
    for (TableDefinition table : ordinaryTables()) {
      for (Level level : table.levels()) {
        units.add(new Unit(level.cells().size(), table.maturityMonths(), windows(table, level)));
      }
    }
    units.addAll(sums());
    return units;
  }

  private List<TableDefinition> ordinaryTables() {
    return reference.tables().stream().filter(table -> !table.isSensitive()).toList();
  }

  private List<Window> windows(TableDefinition table, Level level) {
    return files.ledger().releasesOf(table.code(), level.code()).stream()
        .map(PublishedShare::window)
        .toList();
  }

  private List<Unit> sums() {
    List<Unit> units = new ArrayList<>();
    for (SumDefinition sum : reference.sums()) {
      List<Window> windows =
          files.ledger().releasesOf(sum.code()).stream().map(PublishedShare::window).toList();
      units.add(new Unit(1, sum.maturityMonths(), windows));
    }
    return units;
  }

  private static Window window(Release r) {
    return new Window(r.firstTranche(), r.lastTranche(), r.families(), r.closing());
  }

  private static Window window(SumRelease r) {
    return new Window(r.firstTranche(), r.lastTranche(), r.families(), r.closing());
  }

  private static double months(LocalDate from, LocalDate to) {
    Period between = Period.between(from.plusDays(1), to.plusDays(1));
    return between.toTotalMonths() + between.getDays() / 30.0;
  }
}
