package fr.village.anonymity;

import fr.village.domain.reference.Crossing;
import fr.village.domain.reference.ReferenceSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Rule 5: at a closing at which both margins leave, releases a two-way table over a run of tranches
 * at both ends of which both margins have an end of a release. So its rows and columns add up to
 * what the margins already tell, and say nothing new of any tranche in between.
 */
final class CrossingReleasing {
  private final ReferenceSet reference;
  private final CrossingRule rule;

  CrossingReleasing(ReferenceSet reference, CrossingRule rule) {
    this.reference = reference;
    this.rule = rule;
  }

  /**
   * @param ledger with this closing's releases of tables
   */
  List<CrossingRelease> release(Ledger ledger, LocalDate closing) {
    return reference.crossings().stream()
        .filter(crossing -> !crossing.isRetired(closing))
        .flatMap(crossing -> release(ledger, crossing, closing).stream())
        .toList();
  }

  private Optional<CrossingRelease> release(Ledger ledger, Crossing crossing, LocalDate closing) {
    int last = lastTranche(ledger, crossing.rows(), closing);
    if (last == 0 || last != lastTranche(ledger, crossing.columns(), closing)) {
      return Optional.empty();
    }
    int released =
        ledger.crossingReleasesOf(crossing.code()).stream()
            .mapToInt(CrossingRelease::lastTranche)
            .max()
            .orElse(0);
    TreeSet<Integer> ends = ends(ledger, crossing.rows());
    ends.retainAll(ends(ledger, crossing.columns()));
    Map<Integer, FrozenCrossing> frozen = new TreeMap<>();
    ledger.frozenCrossings().stream()
        .filter(f -> f.crossing().equals(crossing.code()))
        .forEach(f -> frozen.put(f.tranche(), f));
    for (int after : ends.tailSet(Math.max(released, ledger.lostThrough()))) {
      if (after < last && isWhole(frozen, after, last)) {
        return window(ledger, crossing, closing, frozen, after + 1, last);
      }
    }
    return Optional.empty();
  }

  private Optional<CrossingRelease> window(
      Ledger ledger,
      Crossing crossing,
      LocalDate closing,
      Map<Integer, FrozenCrossing> frozen,
      int first,
      int last) {
    Map<CrossingCell, Integer> cells = new TreeMap<>();
    frozen.values().stream()
        .filter(f -> f.tranche() >= first && f.tranche() <= last)
        .forEach(f -> f.counts().forEach((cell, n) -> cells.merge(cell, n, Integer::sum)));
    return rule.passes(cells)
        ? Optional.of(
            new CrossingRelease(
                crossing.code(), closing, first, last, ledger.familiesOf(first, last), cells))
        : Optional.empty();
  }

  /** Whether every tranche of a run was taken: none was before the crossing was declared. */
  private static boolean isWhole(Map<Integer, FrozenCrossing> frozen, int after, int last) {
    for (int tranche = after + 1; tranche <= last; tranche++) {
      if (!frozen.containsKey(tranche)) {
        return false;
      }
    }
    return true;
  }

  /** Where this closing's release of a margin ends; 0 when there is none. */
  private static int lastTranche(Ledger ledger, Crossing.Margin margin, LocalDate closing) {
    return ledger.releasesOf(margin.table(), margin.level()).stream()
        .filter(r -> r.closing().equals(closing))
        .mapToInt(Release::lastTranche)
        .findFirst()
        .orElse(0);
  }

  /** The tranches up to which the releases of a margin tell the sum. */
  private static TreeSet<Integer> ends(Ledger ledger, Crossing.Margin margin) {
    TreeSet<Integer> ends = new TreeSet<>();
    for (Release release : ledger.releasesOf(margin.table(), margin.level())) {
      ends.add(release.firstTranche() - 1);
      ends.add(release.lastTranche());
    }
    return ends;
  }
}
