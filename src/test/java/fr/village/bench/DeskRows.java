package fr.village.bench;

import fr.village.Version;
import fr.village.app.federation.DeskService;
import fr.village.app.federation.OpenDesk;
import fr.village.app.reference.ReferenceLibrary;
import fr.village.app.session.Refusal;
import fr.village.app.tasks.Progress;
import fr.village.federation.Consolidation;
import fr.village.federation.SubmissionBytes;
import fr.village.reference.ReferenceSets;
import fr.village.store.Desks;
import fr.village.store.Ids;
import fr.village.store.Writability;
import fr.village.store.backup.Backups;
import fr.village.store.desk.DeskStores;
import fr.village.store.desk.KeptArrival;
import fr.village.store.desk.KeptWorkbook;
import fr.village.store.key.Passphrase;
import fr.village.ui.Desk;
import fr.village.workbook.Submission;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.format.Digests;
import fr.village.workbook.read.WorkbookReader;
import fr.village.workbook.write.WorkbookWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One more workbook among a thousand that a desk has already: it is read, and the national figures
 * are made anew. The floor is reading that one workbook and having SQLite hand over the thousand's
 * rows, without understanding one of them. The window shows the figures as soon as a desk is open,
 * so a file comes to rows already made of their bytes; the command line comes to bytes.
 */
final class DeskRows {
  private static final ReferenceLibrary REFERENCES =
      ReferenceLibrary.always(ReferenceSets.builtIn());
  private static final int HOUSES = 1_000;
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 7;
  private static final double ADDING_MS = 1_000;

  private final BenchNotebooks notebooks;
  private final Path folder;

  DeskRows(BenchNotebooks notebooks, Path folder) {
    this.notebooks = notebooks;
    this.folder = folder;
  }

  void measure(Table table) throws IOException, Refusal {
    ManyMaisons maisons = new ManyMaisons(arras());
    Path one = folder.resolve("nouveau.xlsx");
    Files.createDirectories(folder);
    fill(maisons);
    Timings anew = new Timings();
    Timings again = new Timings();
    double heap = 0;
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      try (OpenDesk desk = opened()) {
        Memory.resetHeapPeak();
        long first = added(desk, maisons, one, 2 * i);
        long second = added(desk, maisons, one, 2 * i + 1);
        heap = Math.max(heap, Memory.heapPeak());
        if (i >= WARM_UP) {
          anew.add(first);
          again.add(second);
        }
      }
    }
    String name = "desk of %,d workbooks, one more, figures anew: ".formatted(HOUSES);
    double floor = floor(one);
    table.add(Row.within(name + "p50", again.p50(), floor, "ms", ADDING_MS));
    table.add(Row.information(name + "nothing looked at since opening", anew.p50(), floor, "ms"));
    table.add(Row.information(name + "heap at its peak", heap, null, "MB"));
  }

  /** Nanoseconds from a new file on the disk to the national figures. */
  private static long added(OpenDesk desk, ManyMaisons maisons, Path one, int revision)
      throws IOException {
    Files.write(one, WorkbookWriter.write(maisons.maison("NOUVEAU", 1 + revision)));
    long began = System.nanoTime();
    desk.receive(List.of(one), Progress.NONE);
    Consolidation made = desk.consolidation(Progress.NONE);
    int figures = made.figures().size() + made.scores().size() + made.estimates().size();
    long took = System.nanoTime() - began;
    if (made.cover().houses() != HOUSES + 1 || figures == 0) {
      throw new IllegalStateException(made.cover().toString());
    }
    return took;
  }

  /** As receiving leaves it, without the hour it takes to write a thousand workbooks first. */
  private void fill(ManyMaisons maisons) throws IOException {
    BenchNotebooks.delete(place());
    try (Passphrase passphrase = BenchNotebooks.passphrase();
        Desks.Created made = desks().create(place(), passphrase, new UUID(0, 1))) {
      made.desk()
          .write(
              DeskStores.with(
                  stores -> {
                    for (int i = 0; i < HOUSES; i++) {
                      fill(stores, maisons.maison("M%04d".formatted(i), 1));
                    }
                    return true;
                  }));
    }
  }

  private static void fill(DeskStores stores, Submission submission) {
    Instant now = Desk.CLOCK.instant();
    String name = submission.fileName();
    String sha256 = Digests.sha256(name.getBytes(StandardCharsets.UTF_8));
    stores
        .workbooks()
        .save(
            new KeptWorkbook(
                sha256,
                sha256,
                SubmissionBytes.of(submission.cover()),
                SubmissionBytes.of(submission),
                Version.current(),
                List.of()),
            now);
    stores
        .arrivals()
        .save(new KeptArrival(name, name, sha256, 90_000, now, Version.current()), now);
  }

  /** Milliseconds of the middle round. */
  private double floor(Path one) throws IOException {
    Timings floor = new Timings();
    try (Passphrase passphrase = BenchNotebooks.passphrase();
        fr.village.store.Desk desk = desks().open(place(), passphrase)) {
      for (int i = 0; i < WARM_UP + ROUNDS; i++) {
        long from = System.nanoTime();
        WorkbookCheck.check(Files.readAllBytes(one));
        desk.withConnection(
            connection -> {
              int bytes = 0;
              try (var statement = connection.createStatement();
                  var rows = statement.executeQuery("SELECT cover, content FROM workbook")) {
                while (rows.next()) {
                  bytes += rows.getBytes(1).length + rows.getBytes(2).length;
                }
              }
              return bytes;
            });
        if (i >= WARM_UP) {
          floor.add(System.nanoTime() - from);
        }
      }
    }
    return floor.p50();
  }

  private Path place() {
    return folder.resolve("Federation.bureau");
  }

  private static Desks desks() {
    return new Desks(
        Desk.CLOCK, BenchNotebooks.CHEAP, Writability.system(), new Backups(Desk.CLOCK));
  }

  private OpenDesk opened() throws Refusal {
    DeskService service = new DeskService(desks(), Desk.CLOCK, new Ids(Desk.CLOCK), REFERENCES);
    try (Passphrase passphrase = BenchNotebooks.passphrase()) {
      return service.open(place(), passphrase);
    }
  }

  private Submission arras() throws IOException, Refusal {
    try (OpenedNotebook opened = OpenedNotebook.of(notebooks, notebooks.arras(), "desk")) {
      Path file = opened.folder().resolve("envoi.xlsx");
      opened.app().exports().export(opened.session(), opened.session().today(), file);
      return Objects.requireNonNull(WorkbookReader.read(file).submission());
    }
  }
}
