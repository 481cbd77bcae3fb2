package fr.village.anonymity;

import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** At a closing, releases every outcome harmless if unanimous whose window passes rule 1d. */
final class BandedReleasing {
  private final ReferenceSet reference;
  private final Rules rules;
  private final Beginning beginning;

  BandedReleasing(ReferenceSet reference, Rules rules) {
    this.reference = reference;
    this.rules = rules;
    this.beginning = new Beginning(reference);
  }

  Ledger release(Ledger before, LocalDate closing) {
    Ledger ledger = before;
    for (TableDefinition table : reference.tables()) {
      if (table.isBanded() && !table.isRetired(closing)) {
        ledger = ledger.withBandedReleased(release(ledger, table, closing));
      }
    }
    return ledger;
  }

  private List<BandedRelease> release(Ledger ledger, TableDefinition table, LocalDate closing) {
    List<BandedRelease> releases = new ArrayList<>();
    int from = beginning.ofWindow(ledger, table, closing);
    Window window = Window.of(ledger, table.code(), from);
    int noAnswer = window.values().getOrDefault(Objects.requireNonNull(table.noAnswer()), 0);
    int answered = window.families() - noAnswer;
    if (window.isOpen()
        && rules.bands().passes(answered, noAnswer)
        && rules.identities().passes(ledger, table, from, window.last())) {
      releases.add(
          new BandedRelease(
              table.code(),
              closing,
              window.first(),
              window.last(),
              window.families(),
              answered,
              window.values().getOrDefault(Objects.requireNonNull(table.unfavourable()), 0)));
    }
    return releases;
  }
}
