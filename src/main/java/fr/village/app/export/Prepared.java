package fr.village.app.export;

import fr.village.Version;
import fr.village.anonymity.Advanced;
import fr.village.anonymity.ClosingRun;
import fr.village.anonymity.Ledger;
import fr.village.anonymity.LedgerOlderThanWorkbook;
import fr.village.anonymity.NotebookFacts;
import fr.village.anonymity.PoolingNoise;
import fr.village.anonymity.Waiting;
import fr.village.app.reference.ReferenceInUse;
import fr.village.app.reference.ReferenceLibrary;
import fr.village.app.session.NotebookSession;
import fr.village.app.tasks.Progress;
import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Family;
import fr.village.domain.reference.ReferenceSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A workbook made and checked, of which nothing is kept yet: what a preview shows and what an
 * export saves.
 */
record Prepared(Before before, NotebookFacts facts, Advanced advanced, Written written) {
  /** Reading, the closings, the workbook, the leak scan. */
  private static final int STEPS = 4;

  /** What was read of the notebook for a file. */
  record Before(
      NotebookContent content,
      Map<Id<Family>, Integer> tranches,
      Ledger ledger,
      Optional<fr.village.store.ledger.Submission> last,
      ReferenceInUse reference) {
    static Before read(NotebookSession notebook, ReferenceLibrary references) {
      return notebook.read(
          stores ->
              new Before(
                  stores.content().readAll(),
                  stores.ledger().tranches(),
                  stores.ledger().read(),
                  stores.submissions().last(),
                  references.forExport(stores)));
    }

    UUID house() {
      return content.house().id().value();
    }
  }

  /**
   * @param versions draws the id of the ledger's state, asked only where it changes
   * @param noise of values for sums over many Maisons
   * @throws fr.village.anonymity.ExportRefused when no file may be written
   * @throws ExportStopped when the file would say too much
   * @throws java.util.concurrent.CancellationException when somebody cancelled
   */
  static Prepared make(
      Before before,
      Supplier<UUID> versions,
      PoolingNoise noise,
      KnownLedgers known,
      LocalDate today,
      Progress progress) {
    ReferenceSet reference = before.reference().set();
    progress.at(1, STEPS);
    LedgerOlderThanWorkbook.check(before.ledger(), known.of(before.house()));
    NotebookFacts facts = ExportFacts.of(before.content(), reference, before.tranches(), today);
    Advanced advanced =
        new ClosingRun(reference, versions, noise).advance(before.ledger(), facts, today);
    progress.at(2, STEPS);
    SubmissionFactory factory =
        new SubmissionFactory(
            before.content(),
            reference,
            before.reference().floors(),
            advanced.ledger(),
            today,
            Version.current());
    Written written = Written.after(before.last(), factory);
    progress.at(3, STEPS);
    new LeakGate(reference).check(before.content(), written.submission(), written.bytes());
    progress.at(STEPS, STEPS);
    return new Prepared(before, facts, advanced, written);
  }

  Waiting waiting(LocalDate today) {
    return Waiting.of(
        facts.families().stream()
            .filter(f -> !advanced.assignments().containsKey(f.key()))
            .toList(),
        today);
  }
}
