package fr.village.ui.gallery;

import fr.village.app.session.SampleNotebook;
import fr.village.demo.DemoMaisons;
import fr.village.demo.DemoRequest;
import fr.village.domain.NotebookContent;
import fr.village.reference.ReferenceSets;
import fr.village.store.Change;
import fr.village.store.Ids;
import fr.village.store.Notebooks;
import fr.village.store.Writability;
import fr.village.store.backup.Backups;
import fr.village.store.key.Argon2Parameters;
import fr.village.store.migration.Migrator;
import fr.village.ui.Desk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Notebooks to take pictures of, each made once and copied for whoever wants to change it. */
final class SampleFolders {
  /** What is in a notebook. */
  enum Filling {
    /** A Maison and its facilitator, nothing else. */
    EMPTY,
    /** The example Maison of Arras. */
    FULL,
    /** Everything that is hard to lay out. */
    WORST
  }

  private static final Map<Filling, Path> MADE = new EnumMap<>(Filling.class);

  private SampleFolders() {}

  /** A copy of a notebook in {@code parent}, opened by {@link SampleNotebook#PASSPHRASE}. */
  static synchronized Path copy(Filling filling, Path parent) {
    Path made = MADE.computeIfAbsent(filling, SampleFolders::make);
    Path copy = parent.resolve(made.getFileName());
    try (Stream<Path> files = Files.walk(made)) {
      for (Path file : files.toList()) {
        Path to = copy.resolve(made.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy;
  }

  private static Path make(Filling filling) {
    try {
      Path root = Files.createDirectories(Path.of("target", "gallery"));
      Path folder = Files.createTempDirectory(root, "carnet").resolve("Maison.village");
      Ids ids = new Ids(Desk.CLOCK);
      Notebooks notebooks =
          new Notebooks(
              Desk.CLOCK,
              new Argon2Parameters(8, 1, 1),
              new Migrator(),
              Writability.system(),
              new Backups(Desk.CLOCK));
      SampleNotebook.make(notebooks, folder, content(filling), new Change(Desk.CLOCK, null, ids))
          .abandon();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NotebookContent content(Filling filling) {
    return switch (filling) {
      case EMPTY -> WorstHouse.empty();
      case WORST -> WorstHouse.content();
      case FULL ->
          DemoMaisons.arras(
              new DemoRequest(1000, LocalDate.now(Desk.CLOCK), DemoRequest.USUAL_YEARS, 1),
              ReferenceSets.builtIn().topics());
    };
  }
}
