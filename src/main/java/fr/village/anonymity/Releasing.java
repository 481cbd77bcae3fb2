package fr.village.anonymity;

import fr.village.domain.reference.Level;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.SumDefinition;
import fr.village.domain.reference.TableDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** At a closing, releases every level and sum whose window passes. */
final class Releasing {
  private final ReferenceSet reference;
  private final Rules rules;
  private final Beginning beginning;

  Releasing(ReferenceSet reference, Rules rules) {
    this.reference = reference;
    this.rules = rules;
    this.beginning = new Beginning(reference);
  }

  Ledger release(Ledger ledger, LocalDate closing) {
    return ledger.withReleased(
        reference.tables().stream()
            .filter(t -> !t.isBanded() && !t.isRetired(closing))
            .flatMap(t -> levels(ledger, t, closing).stream())
            .toList(),
        reference.sums().stream()
            .filter(s -> !s.isRetired(closing))
            .flatMap(s -> sum(ledger, s, closing).stream())
            .toList());
  }

  private List<Release> levels(Ledger ledger, TableDefinition table, LocalDate closing) {
    Map<String, Window> windows = new HashMap<>();
    int from = beginning.ofWindow(ledger, table, closing);
    table
        .levels()
        .forEach(l -> windows.put(l.code(), Window.of(ledger, table.code(), l.code(), from)));
    List<Release> releases = new ArrayList<>();
    for (Level level : rules.levels().releasable(table, windows)) {
      Window w = windows.get(level.code());
      if (w != null && rules.identities().passes(ledger, table, from, w.last())) {
        releases.add(
            new Release(
                table.code(),
                level.code(),
                closing,
                w.first(),
                w.last(),
                w.families(),
                w.cells(level)));
      }
    }
    return releases;
  }

  private Optional<SumRelease> sum(Ledger ledger, SumDefinition sum, LocalDate closing) {
    int released =
        ledger.releasesOf(sum.code()).stream().mapToInt(SumRelease::lastTranche).max().orElse(0);
    int first = Math.max(released + 1, beginning.ofWindow(ledger, sum, closing));
    Map<Integer, FrozenSum> frozen = new HashMap<>();
    ledger.frozenSums().stream()
        .filter(f -> f.sum().equals(sum.code()))
        .forEach(f -> frozen.put(f.tranche(), f));
    int total = 0;
    Integer[] classes = new Integer[FrozenSum.CLASSES];
    Arrays.fill(classes, 0);
    int next = first;
    for (FrozenSum f = frozen.get(next); f != null; f = frozen.get(next)) {
      total += f.total();
      for (int i = 0; i < classes.length; i++) {
        classes[i] += f.families().get(i);
      }
      next++;
    }
    if (next == first || !rules.sums().passes(List.of(classes))) {
      return Optional.empty();
    }
    int last = next - 1;
    return Optional.of(
        new SumRelease(sum.code(), closing, first, last, ledger.familiesOf(first, last), total));
  }
}
