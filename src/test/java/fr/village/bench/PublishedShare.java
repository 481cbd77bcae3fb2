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

  /** Lines since opening, of tables and sums, that have a value; in percent. */
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
   * its entry and the table's maturity behind it, to the closing it left at; the middle one over
   * families and ordinary lines. What has not left yet counts as if it left at the last closing.
   */
  double lag() {
    return middle(true);
  }

  /** The same from the day a family entered. */
  double sinceEntry() {
    return middle(false);
  }

  /** Months between the last closing and the last release, the middle one over published lines. */
  double age() {
    List<Double> months = new ArrayList<>();
    for (Unit unit : ordinary()) {
      if (!unit.windows().isEmpty()) {
        double age = months(unit.windows().getLast().closing(), last);
        months.addAll(Collections.nCopies(unit.lines(), age));
      }
    }
    return middle(months);
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

  private double middle(boolean fromClosing) {
    List<Double> months = new ArrayList<>();
    for (Unit unit : ordinary()) {
      for (FamilyEntry family : files.families()) {
        LocalDate could = Closings.onOrAfter(family.enrolledOn().plusMonths(unit.maturityMonths()));
        if (!could.isAfter(last)) {
          Optional<Window> in = unit.windows().stream().filter(w -> w.holds(family)).findFirst();
          LocalDate left = in.map(Window::closing).orElse(last);
          double took = months(fromClosing ? could : family.enrolledOn(), left);
          months.addAll(Collections.nCopies(unit.lines(), took));
        }
      }
    }
    return middle(months);
  }

  private List<Unit> ordinary() {
    List<Unit> units = new ArrayList<>();
    for (TableDefinition table : reference.tables()) {
      if (!table.isSensitive()) {
        for (Level level : table.levels()) {
          List<Window> windows =
              files.ledger().releasesOf(table.code(), level.code()).stream()
                  .map(PublishedShare::window)
                  .toList();
          units.add(new Unit(level.cells().size(), table.maturityMonths(), windows));
        }
      }
    }
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

  private static double middle(List<Double> of) {
    List<Double> sorted = of.stream().sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get((sorted.size() - 1) / 2);
  }
}
