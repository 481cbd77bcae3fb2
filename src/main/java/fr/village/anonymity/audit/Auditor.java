package fr.village.anonymity.audit;

import fr.village.anonymity.Ledger;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import java.util.List;
import java.util.Optional;

/**
 * Rule 3: computes what somebody who has every file of a Maison knows of each count, from every
 * release ever made, and names one that is too well known. Never says safe without proof: what is
 * not solved is named as well. Shares nothing with the rules that decide what leaves, so that an
 * error there is found here.
 */
public final class Auditor {
  private final LedgerEquations equations;

  public Auditor(ReferenceSet reference) {
    this(reference, Links.NONE);
  }

  Auditor(ReferenceSet reference, Links links) {
    this.equations = new LedgerEquations(reference, links);
  }

  /** A count that breaks the promise; empty when each is shown to be uncertain enough. */
  public Optional<Witness> audit(Ledger ledger) {
    Optional<Witness> witness = equations.misfit(ledger);
    for (List<TableDefinition> tables : equations.linkedTables()) {
      if (witness.isEmpty() && !ledger.tranches().isEmpty()) {
        witness = audit(ledger, tables);
      }
    }
    return witness;
  }

  private Optional<Witness> audit(Ledger ledger, List<TableDefinition> tables) {
    try {
      return audit(equations.system(ledger, tables));
    } catch (Unsolved e) {
      TableDefinition table = tables.getFirst();
      int last = ledger.tranches().size();
      return Optional.of(Witness.of(e.kind(), table.code(), table.finest().code(), 1, last));
    }
  }

  static Optional<Witness> audit(CountSystem system) {
    try {
      Optional<ChainSolutions> chain = ChainSolutions.of(system);
      Solutions solutions = chain.isPresent() ? chain.get() : new ProgramSolutions(system);
      return new CountAudit(system, solutions).witness();
    } catch (Unsolved e) {
      Grouping one = system.groupings().getFirst();
      return Optional.of(Witness.of(e.kind(), one.table(), one.level(), 1, system.tranches()));
    }
  }
}
