package fr.village.app;

import fr.village.app.export.ExportService;
import fr.village.app.export.LedgerCopies;
import fr.village.app.federation.ConsolidationService;
import fr.village.app.indicator.IndicatorService;
import fr.village.app.sample.SampleService;
import fr.village.app.session.NotebookKeeping;
import fr.village.app.session.NotebookSessions;
import fr.village.app.settings.AppFolders;
import fr.village.app.transfer.TransferService;
import fr.village.domain.IdSource;
import fr.village.domain.reference.ReferenceSet;
import fr.village.reference.IndicatorDefinitions;
import fr.village.reference.ReferenceSets;
import fr.village.store.Ids;
import fr.village.store.Notebooks;
import fr.village.store.Writability;
import fr.village.store.backup.Backups;
import fr.village.store.backup.Restore;
import fr.village.store.key.Argon2Parameters;
import fr.village.store.migration.Migrator;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The wiring, by hand: made once at the start. Making it is cheap; what is heavy is made when first
 * asked for.
 *
 * @param clock the laptop's
 * @param ledgerVersions draws the random ids of ledger states: from a secure source
 */
public record AppContext(
    Clock clock, AppFolders folders, Argon2Parameters argon2, Supplier<UUID> ledgerVersions) {

  /** The context of a program started by somebody. */
  public static AppContext ofSystem(Clock clock, AppFolders folders) {
    return new AppContext(clock, folders, Argon2Parameters.STANDARD, UUID::randomUUID);
  }

  public NotebookSessions sessions() {
    return new NotebookSessions(notebooksAt(clock), clock, folders.examples());
  }

  /** Where the ids of new rows come from. */
  public IdSource ids() {
    return new Ids(clock);
  }

  public NotebookKeeping keeping() {
    Backups backups = new Backups(clock);
    return new NotebookKeeping(notebooksAt(clock), backups, new Restore(backups, clock));
  }

  public ReferenceSet reference() {
    return ReferenceSets.builtIn();
  }

  public IndicatorService indicators() {
    return new IndicatorService(IndicatorDefinitions.builtIn(), reference());
  }

  public ExportService exports() {
    return new ExportService(
        reference(), ledgerVersions, new LedgerCopies(folders.data().resolve("registres")));
  }

  public ConsolidationService consolidations() {
    return new ConsolidationService();
  }

  public TransferService transfers() {
    return new TransferService(keeping());
  }

  public SampleService samples() {
    return new SampleService(reference(), this::notebooksAt);
  }

  private Notebooks notebooksAt(Clock on) {
    return new Notebooks(on, argon2, new Migrator(), Writability.system(), new Backups(on));
  }
}
