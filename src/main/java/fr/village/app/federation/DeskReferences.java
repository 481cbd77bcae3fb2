package fr.village.app.federation;

import fr.village.app.reference.Proposal;
import fr.village.app.reference.ReferenceLibrary;
import fr.village.domain.Invalid;
import fr.village.domain.reference.ReferenceChanges;
import fr.village.domain.reference.ReferenceSet;
import fr.village.store.desk.DeskStores;
import java.time.Instant;
import java.util.List;

/** The federation's current reference set, as a desk knows it: of those it was given, the last. */
final class DeskReferences {
  private final ReferenceLibrary library;

  DeskReferences(ReferenceLibrary library) {
    this.library = library;
  }

  ReferenceSet inUse(DeskStores stores) {
    return library.of(stores.issuedSets().newest().orElse(null));
  }

  /**
   * From now on older workbooks are added up by that set.
   *
   * @throws Invalid when it may not follow the set in use
   */
  boolean adopt(DeskStores stores, Proposal proposal, Instant now) {
    List<Invalid> refusals = ReferenceChanges.between(inUse(stores), proposal.set()).refusals();
    if (!refusals.isEmpty()) {
      throw refusals.getFirst();
    }
    stores.issuedSets().keep(proposal.set().version(), proposal.text(), now);
    return true;
  }
}
