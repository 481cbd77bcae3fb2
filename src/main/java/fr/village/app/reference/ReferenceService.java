package fr.village.app.reference;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Check;
import fr.village.domain.Invalid;
import fr.village.domain.reference.ReferenceChanges;
import fr.village.domain.reference.ReferenceSet;
import fr.village.reference.ReferenceRefused;
import fr.village.store.Stores;
import fr.village.store.house.ReferenceSetStore.Received;
import fr.village.store.ledger.Submission;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an open notebook comes to another reference set, and back. */
public final class ReferenceService {
  private final NotebookSession notebook;
  private final ReferenceLibrary library;

  public ReferenceService(NotebookSession notebook, ReferenceLibrary library) {
    this.notebook = notebook;
    this.library = library;
  }

  /**
   * What is in use.
   *
   * @param adoptedOn the day it was adopted; null for the set shipped with the program
   * @param back the version going back leads to; null when a workbook was written under this one,
   *     or it is the program's
   */
  public record InUse(
      ReferenceSet set, @Nullable LocalDate adoptedOn, @Nullable String back, List<Past> before) {
    public boolean isShipped() {
      return adoptedOn == null;
    }
  }

  /** A set that was in use before. */
  public record Past(String version, LocalDate adoptedOn) {}

  public InUse now() {
    notebook.readAgain();
    ReferenceSet set = library.of(notebook);
    List<Received> all = notebook.read(stores -> stores.referenceSets().all());
    Optional<Received> adopted = notebook.adopted().filter(r -> r.version().equals(set.version()));
    List<Past> before =
        all.stream()
            .filter(r -> !r.version().equals(set.version()))
            .map(r -> new Past(r.version(), day(r)))
            .toList();
    String back =
        adopted.isPresent() && !isWritten(set.version())
            ? all.size() < 2 ? library.builtIn().version() : all.get(all.size() - 2).version()
            : null;
    return new InUse(set, adopted.map(this::day).orElse(null), back, before);
  }

  private LocalDate day(Received received) {
    return received.importedAt().atZone(notebook.clock().getZone()).toLocalDate();
  }

  private boolean isWritten(String version) {
    return notebook.read(stores -> isWritten(stores, version));
  }

  private static boolean isWritten(Stores stores, String version) {
    return stores.submissions().all().stream()
        .map(Submission::referenceVersion)
        .anyMatch(version::equals);
  }

  /**
   * Reads a file and compares it with the set in use; touches no notebook.
   *
   * @throws ReferenceRefused with the place of the first thing wrong, in itself or as a follower
   */
  public Proposal look(Path file) {
    return Proposal.of(file, library.of(notebook));
  }

  /**
   * From now on the notebook uses that set; what was in use stays in its history.
   *
   * @throws Invalid when it may no longer follow the set in use
   */
  public void adopt(Proposal proposal) {
    List<Invalid> refusals =
        ReferenceChanges.between(library.of(notebook), proposal.set()).refusals();
    if (!refusals.isEmpty()) {
      throw refusals.getFirst();
    }
    notebook.write(
        stores -> stores.referenceSets().keep(proposal.set().version(), proposal.text()));
    notebook.readAgain();
  }

  /**
   * Goes back to the set before one that was adopted.
   *
   * @throws Invalid {@code invalid.reference.written} when a workbook was written under it: what
   *     left under a set goes on meaning what it meant
   */
  public void goBack(String version) {
    notebook.write(
        stores -> {
          Check.that(!isWritten(stores, version), "invalid.reference.written", version);
          return stores.referenceSets().remove(version);
        });
    notebook.readAgain();
  }
}
