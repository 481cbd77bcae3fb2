package fr.village.anonymity.audit;

import fr.village.anonymity.Ledger;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rule 3: computes what somebody who has every file of a Maison knows of each count, from every
 * release ever made, and names one that is too well known. Never says safe without proof: what is
 * not solved is named as well. Shares nothing with the rules that decide what leaves, so that an
 * error there is found here.
 */
public final class Auditor {
  private final ReferenceSet reference;
  private final Function<Ledger, Links> links;

  public Auditor(ReferenceSet reference) {
    this(reference, ledger -> DeclaredLinks.of(reference, ledger));
  }

  Auditor(ReferenceSet reference, Function<Ledger, Links> links) {
    this.reference = reference;
    this.links = links;
  }

  /** A count that breaks the promise; empty when each is shown to be uncertain enough. */
  public Optional<Witness> audit(Ledger ledger) {
    LedgerEquations equations = new LedgerEquations(reference, links.apply(ledger));
    Optional<Witness> witness = equations.misfit(ledger);
    if (witness.isPresent() || ledger.tranches().isEmpty()) {
      return witness;
    }
    for (Together together : equations.together(ledger)) {
      witness = audit(equations, ledger, together);
      if (witness.isPresent()) {
        return witness;
      }
    }
    return Optional.empty();
  }

  private static Optional<Witness> audit(
      LedgerEquations equations, Ledger ledger, Together together) {
    try {
      return audit(equations.system(ledger, together));
    } catch (Unsolved e) {
      TableDefinition table = together.tables().getFirst();
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
