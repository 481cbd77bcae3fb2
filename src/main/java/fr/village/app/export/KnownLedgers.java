package fr.village.app.export;

import fr.village.anonymity.LedgerVersion;
import java.util.List;
import java.util.UUID;

/**
 * What this machine knows of workbooks that left, apart from the notebook itself: so that an older
 * backup put in its place is noticed (ANONYMITY.md, rule 4).
 */
public interface KnownLedgers {
  /** Remembers nothing: for samples, whose ids are the same at each making. */
  KnownLedgers NONE =
      new KnownLedgers() {
        @Override
        public List<LedgerVersion> of(UUID house) {
          return List.of();
        }

        @Override
        public void keep(UUID house, List<LedgerVersion> versions) {}
      };

  /** The ledger states of a Maison that left in workbooks; empty when none is known. */
  List<LedgerVersion> of(UUID house);

  /** Remembers the states of a ledger: random ids and closings, never a count. */
  void keep(UUID house, List<LedgerVersion> versions);
}
