package fr.village.app.federation;

import fr.village.Version;
import fr.village.app.reference.Proposal;
import fr.village.app.reference.ReferenceLibrary;
import fr.village.app.session.Refusal;
import fr.village.app.tasks.Progress;
import fr.village.domain.IdSource;
import fr.village.domain.Invalid;
import fr.village.domain.reference.ReferenceSet;
import fr.village.federation.Arrival;
import fr.village.federation.Choice;
import fr.village.federation.Choice.AcceptFile;
import fr.village.federation.Choice.CountNotebook;
import fr.village.federation.Consolidation;
import fr.village.federation.Decision;
import fr.village.federation.DecisionLog;
import fr.village.federation.Inbox;
import fr.village.federation.Seen;
import fr.village.federation.Sorting;
import fr.village.federation.Source;
import fr.village.federation.Standing;
import fr.village.federation.TodaysCodes;
import fr.village.federation.register.Register;
import fr.village.federation.register.RegisterChanges;
import fr.village.store.Desk;
import fr.village.store.NotebookException;
import fr.village.store.backup.Backups;
import fr.village.store.desk.DeskStores;
import fr.village.store.desk.KeptArrival;
import fr.village.store.desk.KeptWorkbook;
import fr.village.workbook.Cover;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The federation's desk while it is open: files come in, verdicts, decisions and national figures
 * come out. Used from the thread that opened it. Originals are only ever read, and need not be
 * there once they are in.
 */
public final class OpenDesk implements AutoCloseable {
  private final Desk desk;
  private final Clock clock;
  private final IdSource ids;
  private final Inbox inbox;
  private final DeskReferences references;
  private final Map<String, Cover> covers = new HashMap<>();

  private final KeptSubmissions submissions = new KeptSubmissions();

  private List<Seen> unreachable = List.of();

  OpenDesk(Desk desk, Clock clock, IdSource ids, Inbox inbox, ReferenceLibrary library) {
    this.references = new DeskReferences(library);
    this.desk = desk;
    this.clock = clock;
    this.ids = ids;
    this.inbox = inbox;
  }

  public Path folder() {
    return desk.folder().path();
  }

  /**
   * Reads files, and those of folders, as far as they are new, have changed, or were read by
   * another version of the program. Somebody who cancels keeps what was read; the next time goes on
   * from there.
   *
   * @param progress files seen, of all
   * @throws UncheckedIOException when a folder cannot be listed
   * @throws java.util.concurrent.CancellationException when somebody cancelled
   */
  public Received receive(List<Path> paths, Progress progress) {
    List<Source> sources;
    try {
      sources = Source.ofAll(paths);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Receiving receiving = new Receiving(desk, clock, inbox, Version.current());
    try {
      return receiving.receive(sources, progress);
    } finally {
      unreachable = List.copyOf(receiving.unreachable());
      // what an older program made of the same bytes
      receiving.readAgain().forEach(covers::remove);
      receiving.readAgain().forEach(submissions::forget);
    }
  }

  /** Every file that arrived, by name, with its verdict as decisions and register stand now. */
  public List<Arrival> verdicts() {
    return desk.read(DeskStores.with(stores -> judged(stores, log(stores))));
  }

  /** Where the files that arrived were last found; of those in an archive, the archive. */
  public List<Path> originals() {
    return desk.read(
        DeskStores.with(
            stores ->
                stores.arrivals().all().stream()
                    .map(arrival -> Places.fileOf(arrival.place()))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList()));
  }

  private List<Arrival> judged(DeskStores stores, DecisionLog log) {
    return Sorting.decide(seen(stores), log.now(KeptRegister.written(stores)));
  }

  private List<Seen> seen(DeskStores stores) {
    Map<String, KeptWorkbook> workbooks = new HashMap<>();
    stores.workbooks().all().forEach(workbook -> workbooks.put(workbook.sha256(), workbook));
    List<Seen> files = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (KeptArrival arrival : stores.arrivals().all()) {
      KeptWorkbook workbook = Objects.requireNonNull(workbooks.get(arrival.sha256()));
      files.add(Keeping.seen(arrival.name(), workbook, cover(workbook)));
      names.add(arrival.name());
    }
    unreachable.stream().filter(file -> !names.contains(file.path())).forEach(files::add);
    return files;
  }

  private @Nullable Cover cover(KeptWorkbook workbook) {
    byte[] cover = workbook.cover();
    return cover == null
        ? null
        : covers.computeIfAbsent(workbook.sha256(), sha256 -> submissions.cover(cover));
  }

  /** All that was decided, and what of it was undone. */
  public DecisionLog decisions() {
    return desk.read(DeskStores.with(OpenDesk::log));
  }

  private static DecisionLog log(DeskStores stores) {
    return new DecisionLog(
        stores.decisions().all().stream().map(Keeping::decision).toList(),
        stores.decisions().undone());
  }

  /**
   * Decides something and writes it into the journal.
   *
   * @param note why; needed where a modified file is to count
   * @throws Invalid when there is nothing here that this could be decided about
   */
  public Decision decide(Choice choice, String note) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Decision decision = new Decision(ids.<Decision>next().value(), now, choice, note);
    desk.write(
        DeskStores.with(
            stores -> {
              requireSense(choice, seen(stores));
              stores.decisions().add(Keeping.decision(decision));
              return true;
            }));
    return decision;
  }

  private static void requireSense(Choice choice, List<Seen> files) {
    boolean known =
        switch (choice) {
          case Choice.OfFile of ->
              !of.sha256().isEmpty()
                  && files.stream().anyMatch(file -> file.sha256().equals(of.sha256()));
          case Choice.OfHouse of -> covers(files).anyMatch(c -> c.houseCode().equals(of.house()));
          case CountNotebook of ->
              covers(files)
                  .anyMatch(
                      c -> c.houseCode().equals(of.house()) && c.notebook().equals(of.notebook()));
        };
    if (!known) {
      throw new Invalid("federation.decision.unknown");
    }
    if (choice instanceof AcceptFile accept
        && files.stream()
            .filter(file -> file.sha256().equals(accept.sha256()))
            .noneMatch(Sorting::canBeAccepted)) {
      throw new Invalid("federation.decision.not-acceptable");
    }
  }

  private static Stream<Cover> covers(List<Seen> files) {
    return files.stream().map(Seen::cover).filter(Objects::nonNull);
  }

  /** Takes a decision back; harmless when it was already. */
  public void undo(UUID decision) {
    desk.write(
        DeskStores.with(
            stores -> {
              stores.decisions().undo(decision, clock.instant());
              return true;
            }));
  }

  /** Decides again what was taken back. */
  public void redo(UUID decision) {
    desk.write(
        DeskStores.with(
            stores -> {
              stores.decisions().redo(decision, clock.instant());
              return true;
            }));
  }

  /** The register, with the Maisons somebody accepted into it. */
  public Register register() {
    return desk.read(DeskStores.with(stores -> wholeRegister(stores, log(stores))));
  }

  private Register wholeRegister(DeskStores stores, DecisionLog log) {
    return KeptRegister.withAccepted(KeptRegister.written(stores), log, seen(stores));
  }

  /** Where each Maison of the register is with its workbook for a closing. */
  public List<Standing> standings(LocalDate closing) {
    return Standing.of(register(), verdicts(), closing);
  }

  /** What would change if this register took the place of the one here; changes nothing. */
  public RegisterChanges preview(Register register) {
    return RegisterChanges.between(register(), register);
  }

  /** Puts a register in the place of the one here. Who was accepted and is not in it goes too. */
  public void apply(RegisterChanges changes) {
    desk.write(
        DeskStores.with(
            stores -> KeptRegister.replace(stores, changes.after(), log(stores), clock.instant())));
  }

  /** The federation's current reference set, by whose history older workbooks are added up. */
  public ReferenceSet reference() {
    return desk.read(DeskStores.with(references::inUse));
  }

  /**
   * Reads a reference set and compares it with the one in use; changes nothing.
   *
   * @throws fr.village.reference.ReferenceRefused with the place of the first thing wrong
   * @throws UncheckedIOException when it cannot be read
   */
  public Proposal proposed(Path file) {
    return Proposal.of(file, reference());
  }

  /**
   * From now on older workbooks are added up by that set.
   *
   * @throws Invalid when it may not follow the set in use
   */
  public void adopt(Proposal proposal) {
    desk.write(DeskStores.with(stores -> references.adopt(stores, proposal, clock.instant())));
  }

  /** Back to what was in use before a set was adopted. */
  public void forget(Proposal proposal) {
    desk.write(
        DeskStores.with(
            stores -> {
              stores.issuedSets().remove(proposal.set().version());
              return true;
            }));
  }

  /**
   * The national figures of what counts now, made of the rows kept here.
   *
   * @param progress files, of all
   */
  public Consolidation consolidation(Progress progress) {
    return desk.read(DeskStores.with(stores -> consolidation(stores, progress)));
  }

  private Consolidation consolidation(DeskStores stores, Progress progress) {
    DecisionLog log = log(stores);
    List<Seen> files = seen(stores);
    Register written = KeptRegister.written(stores);
    try (KeptSubmissions.Reading rows = submissions.reading(stores)) {
      return Consolidation.of(
          Sorting.decide(files, log.now(written)),
          rows,
          KeptRegister.withAccepted(written, log, files),
          new TodaysCodes(references.inUse(stores)),
          Version.current(),
          progress::at);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads every page; empty when all is well. */
  public List<String> verify() {
    return desk.verify();
  }

  /** Closes without a backup. Harmless when already closed. */
  @Override
  public void close() {
    desk.close();
  }

  /**
   * Closes after a verified backup, when something changed since the last one; it is closed
   * whatever becomes of the backup.
   *
   * @throws Refusal when the backup failed
   */
  public void closeSafely() throws Refusal {
    try (desk) {
      new Backups(clock).atClosing(desk);
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }
}
