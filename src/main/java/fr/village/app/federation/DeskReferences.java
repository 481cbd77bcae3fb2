package fr.village.app.federation;

import fr.village.app.reference.Proposal;
import fr.village.domain.Invalid;
import fr.village.domain.reference.ReferenceChanges;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.ReferenceVersion;
import fr.village.reference.ReferenceRefused;
import fr.village.reference.ReferenceSets;
import fr.village.store.desk.DeskStores;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The federation's current reference set, as a desk knows it: the last one it was given, or the one
 * shipped with the program where that one is newer, or nothing was given.
 */
final class DeskReferences {
  private final Supplier<ReferenceSet> shipped;
  private final Map<String, Optional<ReferenceSet>> read = new HashMap<>();

  DeskReferences(Supplier<ReferenceSet> shipped) {
    this.shipped = shipped;
  }

  ReferenceSet inUse(DeskStores stores) {
    ReferenceSet own = shipped.get();
    return stores.issuedSets().newestFirst().stream()
        .findFirst()
        .flatMap(text -> read.computeIfAbsent(text, DeskReferences::parsed))
        .filter(given -> !mayFollow(given, own))
        .orElse(own);
  }

  /** One only a later program understands says nothing here. */
  private static Optional<ReferenceSet> parsed(String text) {
    try {
      return Optional.of(ReferenceSets.kept(text));
    } catch (ReferenceRefused e) {
      return Optional.empty();
    }
  }

  private static boolean mayFollow(ReferenceSet before, ReferenceSet after) {
    return ReferenceVersion.isNewer(after.version(), before.version())
        && ReferenceChanges.between(before, after).isAllowed();
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
