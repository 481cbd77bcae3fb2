package fr.village.attack;

import fr.village.anonymity.PoolingNoise;
import fr.village.app.AppContext;
import fr.village.app.export.ExportService;
import fr.village.app.export.LedgerCopies;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.Refusal;
import fr.village.app.settings.AppFolders;
import fr.village.domain.house.Facilitator;
import fr.village.domain.house.House;
import fr.village.domain.house.HouseCode;
import fr.village.store.key.Argon2Parameters;
import fr.village.store.key.Passphrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The application from outside: an encrypted notebook on disk into which a dump is loaded, from
 * which a dump and workbooks come. Random ids and noise are drawn from the seed.
 */
class LivedNotebook implements Desk {
  private static final Map<LocalDate, Map<String, byte[]>> BLANK = new ConcurrentHashMap<>();
  private static final Argon2Parameters CHEAP = new Argon2Parameters(8, 1, 1);

  private final MovingClock clock;
  private final Path folder;
  final AppContext app;
  private final ExportService exports;
  final Random random;
  NotebookSession session;
  private int written;

  /**
   * @param folder an empty one
   */
  LivedNotebook(Path folder, LocalDate day, long seed) {
    this.folder = folder;
    this.clock = new MovingClock(day);
    this.random = new Random(seed);
    app =
        new AppContext(
            clock,
            new AppFolders(folder.resolve("data"), folder),
            CHEAP,
            () -> new UUID(random.nextLong(), random.nextLong()));
    exports =
        new ExportService(
            app.references(),
            () -> version(random),
            new PoolingNoise(random),
            new LedgerCopies(folder.resolve("registres")));
    Path notebook = folder.resolve("essai.village");
    try (Passphrase passphrase = passphrase()) {
      copyOf(BLANK.computeIfAbsent(day, d -> blank(notebook)), notebook);
      session = app.sessions().unlock(notebook, passphrase);
    } catch (Refusal e) {
      throw new IllegalStateException(e);
    }
  }

  /** A new notebook's files by name: making one takes longer than opening it. */
  private Map<String, byte[]> blank(Path notebook) {
    try (Passphrase passphrase = passphrase()) {
      House house =
          new House(
              app.ids().next(),
              new HouseCode("ATTAQUE-01"),
              "Maison d’essai",
              "62",
              "commune",
              null,
              null,
              null,
              24);
      Facilitator me = new Facilitator(app.ids().next(), "Ondine", true);
      NotebookSession made = app.sessions().make(notebook, house, me, passphrase).session();
      made.abandon();
      Map<String, byte[]> files = new HashMap<>();
      for (String name : List.of("carnet.db", "cles.json")) {
        files.put(name, Files.readAllBytes(notebook.resolve(name)));
      }
      return files;
    } catch (Refusal e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copyOf(Map<String, byte[]> files, Path notebook) {
    try {
      Files.createDirectories(notebook);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(notebook.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static UUID version(Random random) {
    long most = random.nextLong() & ~0xF000L | 0x4000L;
    return new UUID(most, random.nextLong() >>> 2 | Long.MIN_VALUE);
  }

  @Override
  public void moveTo(LocalDate day) {
    clock.moveTo(day);
  }

  @Override
  public Dump dump() {
    Path file = folder.resolve("dump-" + written++ + ".json");
    app.transfers().dump(session, file);
    try {
      byte[] json = Files.readAllBytes(file);
      Files.delete(file);
      return Dump.read(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void load(Dump dump) {
    Path file = folder.resolve("load-" + written++ + ".json");
    try {
      Files.write(file, dump.json());
      app.transfers().load(session, file, true);
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Letter export(LocalDate day) {
    moveTo(day);
    Path file = folder.resolve("file-" + written++ + ".xlsx");
    exports.export(session, day, file);
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new Letter(bytes, Workbook.read(bytes), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void continueFrom(Letter last) {
    exports.continueFrom(session, (Path) last.lines());
  }

  Path backup() {
    return app.keeping().backup(session, folder.resolve("cle"));
  }

  void restore(Path backup) {
    session.abandon();
    try (Passphrase passphrase = passphrase()) {
      app.keeping().restore(backup, session.folder(), passphrase, true);
      session = app.sessions().unlock(session.folder(), passphrase);
    } catch (Refusal e) {
      throw new IllegalStateException(e);
    }
  }

  private static Passphrase passphrase() {
    return Passphrase.of("sept mots solides ouvrent bien notre petit carnet".toCharArray());
  }

  @Override
  public void close() {
    session.abandon();
  }
}
