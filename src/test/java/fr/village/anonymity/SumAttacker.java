package fr.village.anonymity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Subtracts sums, and counts families by their number of people in each interval between files: the
 * answer an attacker would be after, here taken from the frozen classes.
 */
final class SumAttacker {
  private SumAttacker() {}

  static List<String> findings(List<Ledger> files) {
    List<String> findings = new ArrayList<>();
    for (SumRelease release : files.getLast().sumReleases()) {
      for (int i = 0; i < FrozenSum.CLASSES; i++) {
        int people = i;
        int families =
            IntStream.rangeClosed(release.firstTranche(), release.lastTranche())
                .map(t -> classOf(files.getLast(), t, people))
                .sum();
        if (families > 0 && families < 5) {
          findings.add(release.sum() + " " + release.closing() + ": " + families);
        }
      }
    }
    return findings;
  }

  private static int classOf(Ledger ledger, int tranche, int people) {
    return ledger.frozenSums().stream()
        .filter(f -> f.tranche() == tranche)
        .mapToInt(f -> f.families().get(people))
        .sum();
  }
}
