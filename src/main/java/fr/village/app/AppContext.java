package fr.village.app;

import fr.village.anonymity.PoolingNoise;
import fr.village.app.dashboard.DashboardService;
import fr.village.app.export.ExportService;
import fr.village.app.export.LedgerCopies;
import fr.village.app.federation.BlankService;
import fr.village.app.federation.ConsolidationService;
import fr.village.app.federation.DeskService;
import fr.village.app.indicator.IndicatorService;
import fr.village.app.reference.ReferenceLibrary;
import fr.village.app.rehearsal.Rehearsal;
import fr.village.app.roll.TopicChoices;
import fr.village.app.sample.SampleService;
import fr.village.app.session.ExampleMaison;
import fr.village.app.session.NotebookKeeping;
import fr.village.app.session.NotebookSessions;
import fr.village.app.session.SessionServices;
import fr.village.app.settings.AppFolders;
import fr.village.app.transfer.TransferService;
import fr.village.demo.DemoMaisons;
import fr.village.demo.DemoRequest;
import fr.village.domain.IdSource;
import fr.village.domain.NotebookContent;
import fr.village.domain.reference.ReferenceSet;
import fr.village.reference.IndicatorDefinitions;
import fr.village.reference.ReferenceSets;
import fr.village.store.Desks;
import fr.village.store.Ids;
import fr.village.store.Notebooks;
import fr.village.store.Writability;
import fr.village.store.backup.Backups;
import fr.village.store.backup.Restore;
import fr.village.store.key.Argon2Parameters;
import fr.village.store.migration.Migrator;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
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
  private static final long EXAMPLE_SEED = 1000;

  /** The context of a program somebody started on this machine. */
  public static AppContext ofMachine() {
    return new AppContext(
        Clock.systemDefaultZone(),
        AppFolders.ofMachine(),
        Argon2Parameters.STANDARD,
        UUID::randomUUID);
  }

  /** What the window works with; nothing heavy is touched before it is used. */
  public SessionServices window() {
    NotebookSessions sessions = sessions();
    ExampleMaison example =
        new ExampleMaison(notebooksAt(clock), sessions, clock, ids(), this::example);
    ReferenceLibrary references = references();
    TopicChoices topics = new TopicChoices(() -> references.builtIn().topics());
    return new SessionServices(
        clock,
        sessions,
        example,
        keeping(),
        references,
        new Once<>(() -> exports(references)),
        new Once<>(() -> new DashboardService(indicators(references))),
        consolidations(),
        desks(),
        blanks(),
        new Rehearsal(clock, topics));
  }

  private NotebookContent example(LocalDate today) {
    DemoRequest request = new DemoRequest(EXAMPLE_SEED, today, DemoRequest.USUAL_YEARS, 1);
    return DemoMaisons.arras(request, reference().topics());
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

  /** The reference set shipped with the program; a notebook may use another. */
  public ReferenceSet reference() {
    return ReferenceSets.builtIn();
  }

  /** Which reference set each notebook uses. */
  public ReferenceLibrary references() {
    return new ReferenceLibrary(new Once<>(this::reference));
  }

  public IndicatorService indicators() {
    return indicators(references());
  }

  private static IndicatorService indicators(ReferenceLibrary references) {
    return new IndicatorService(IndicatorDefinitions.builtIn(), references);
  }

  public ExportService exports() {
    return exports(references());
  }

  private ExportService exports(ReferenceLibrary references) {
    return new ExportService(
        references,
        ledgerVersions,
        new PoolingNoise(new SecureRandom()),
        new LedgerCopies(folders.data().resolve("registres")));
  }

  /** The federation's own store. */
  public DeskService desks() {
    Desks desks = new Desks(clock, argon2, Writability.system(), new Backups(clock));
    return new DeskService(desks, clock, ids(), references());
  }

  public ConsolidationService consolidations() {
    return new ConsolidationService(this::reference);
  }

  public BlankService blanks() {
    return new BlankService(this::reference);
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
