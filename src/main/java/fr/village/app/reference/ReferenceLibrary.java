package fr.village.app.reference;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Invalid;
import fr.village.domain.reference.Floors;
import fr.village.domain.reference.ReferenceChanges;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.ReferenceVersion;
import fr.village.reference.ReferenceRefused;
import fr.village.reference.ReferenceSets;
import fr.village.store.Stores;
import fr.village.store.house.ReferenceSetStore.Received;
import fr.village.store.ledger.Submission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which reference set a notebook uses: the one it adopted, or the one shipped with the program
 * where it adopted none. A shipped set takes the place of an adopted one only when its version is
 * greater and it changes nothing it may not. May be asked from any thread.
 */
public final class ReferenceLibrary {
  private final Supplier<ReferenceSet> builtIn;
  private final Map<String, Optional<ReferenceSet>> read = new ConcurrentHashMap<>();

  /**
   * @param builtIn the one shipped with the program; asked when first needed
   */
  public ReferenceLibrary(Supplier<ReferenceSet> builtIn) {
    this.builtIn = builtIn;
  }

  /** Of notebooks that adopted none. */
  public static ReferenceLibrary always(ReferenceSet set) {
    return new ReferenceLibrary(() -> set);
  }

  /** The one shipped with the program. */
  public ReferenceSet builtIn() {
    return builtIn.get();
  }

  /** The one a notebook uses now. */
  public ReferenceSet of(NotebookSession notebook) {
    // one only a later program understands says nothing here; no workbook is made by it either
    return of(notebook.adopted().map(Received::content).orElse(null));
  }

  /**
   * The one in use where a set was received, letter for letter.
   *
   * @param received its JSON; null where none was
   */
  public ReferenceSet of(@Nullable String received) {
    return Optional.ofNullable(received)
        .flatMap(this::readable)
        .map(this::newest)
        .orElseGet(builtIn);
  }

  /**
   * The one a workbook is made by, as the notebook is now.
   *
   * @throws Invalid {@code invalid.reference.later-program} when only a later program understands
   *     it: this one would leave tables out
   */
  public ReferenceInUse forExport(Stores stores) {
    Optional<Received> adopted = stores.referenceSets().inUse();
    if (adopted.isPresent() && readable(adopted.get()).isEmpty()) {
      throw new Invalid("invalid.reference.later-program", adopted.get().version());
    }
    ReferenceSet set = adopted.flatMap(this::readable).map(this::newest).orElseGet(builtIn);
    return new ReferenceInUse(set, floors(stores, set));
  }

  /** The lowest floors any workbook so far was written under, or the set's where there is none. */
  private Floors floors(Stores stores, ReferenceSet set) {
    Floors floors = set.floors();
    if (stores.ledger().read().hasGap()) {
      return Floors.LEAST; // what another laptop released was held to floors not known here
    }
    List<Received> kept = stores.referenceSets().all();
    for (String version :
        stores.submissions().all().stream()
            .map(Submission::referenceVersion)
            .map(v -> v == null ? "" : v)
            .distinct()
            .toList()) {
      floors = floors.lowest(version.equals(set.version()) ? set.floors() : of(kept, version));
    }
    return floors;
  }

  private Floors of(List<Received> kept, String version) {
    return kept.stream()
        .filter(r -> r.version().equals(version))
        .findFirst()
        .flatMap(this::readable)
        .map(ReferenceSet::floors)
        .orElse(Floors.LEAST);
  }

  private Optional<ReferenceSet> readable(Received received) {
    return readable(received.content());
  }

  /** A set as it was received; empty when this program does not understand it. */
  private Optional<ReferenceSet> readable(String content) {
    return read.computeIfAbsent(content, ReferenceLibrary::parsed);
  }

  private static Optional<ReferenceSet> parsed(String content) {
    try {
      return Optional.of(ReferenceSets.kept(content));
    } catch (ReferenceRefused e) {
      return Optional.empty();
    }
  }

  private ReferenceSet newest(ReferenceSet adopted) {
    ReferenceSet shipped = builtIn.get();
    return ReferenceVersion.isNewer(shipped.version(), adopted.version())
            && ReferenceChanges.between(adopted, shipped).isAllowed()
        ? shipped
        : adopted;
  }
}
