package fr.village.bench;

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
import fr.village.store.key.Passphrase;
import fr.village.store.migration.Migrator;
import fr.village.store.migration.SchemaVersion;
import fr.village.ui.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The notebooks measured on: made once under {@code target/bench}, and copied for each row. */
final class BenchNotebooks {
  /** Its key is derived at once: rows that begin "after the key is derived" begin at Enter. */
  static final Argon2Parameters CHEAP = new Argon2Parameters(8, 1, 1);

  /** Grows when {@link TenYears} or {@link TenYearSurveys} makes something else. */
  private static final int EDITION = 4;

  private static final long SEED = 1000;

  private final Path folder;

  BenchNotebooks(Path folder) {
    this.folder = folder;
  }

  /** 1,500 families, 3,000 sessions, 60,000 marks; questionnaires for four years. */
  Path tenYears() throws IOException {
    return made("dix-ans", () -> years(60));
  }

  /** 2,000 families. */
  Path twoThousand() throws IOException {
    return made("2000-familles", () -> years(80));
  }

  /** The 122 families of Arras. */
  Path arras() throws IOException {
    return made(
        "arras",
        () -> {
          LocalDate today = LocalDate.now(Desk.CLOCK);
          DemoRequest request = new DemoRequest(SEED, today, DemoRequest.USUAL_YEARS, 1);
          return DemoMaisons.arras(request, ReferenceSets.builtIn().topics());
        });
  }

  /** A copy nobody else touches; the one before under that name goes. */
  Path copy(Path notebook, String name) throws IOException {
    Path work = folder.resolve("work").resolve(name);
    delete(work);
    Path copy = work.resolve("Maison.village");
    try (Stream<Path> files = Files.walk(notebook)) {
      for (Path file : files.sorted().toList()) {
        Path to = copy.resolve(notebook.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
    return copy;
  }

  /** Gives a copy the key derivation people have: 128 MiB of memory, most of a second. */
  static void asPeopleHaveIt(Path notebook) {
    try (Passphrase old = passphrase();
        Passphrase same = passphrase()) {
      notebooks(Argon2Parameters.STANDARD).changePassphrase(notebook, old, same);
    }
  }

  static Passphrase passphrase() {
    return Passphrase.of(SampleNotebook.PASSPHRASE.toCharArray());
  }

  static Notebooks notebooks(Argon2Parameters argon2) {
    return new Notebooks(
        Desk.CLOCK, argon2, new Migrator(), Writability.system(), new Backups(Desk.CLOCK));
  }

  private static NotebookContent years(int groups) {
    return TenYearSurveys.in(TenYears.content(Desk.CLOCK, groups, SEED), Desk.CLOCK, SEED + 3);
  }

  private Path made(String name, Supplier<NotebookContent> made) throws IOException {
    String edition = name + "-" + EDITION + "-schema" + SchemaVersion.CURRENT;
    Path notebook = folder.resolve(edition).resolve("Maison.village");
    if (!Files.exists(notebook)) {
      NotebookContent content = made.get();
      Ids ids = new Ids(Desk.CLOCK, new Random(SEED + 2));
      SampleNotebook.make(notebooks(CHEAP), notebook, content, new Change(Desk.CLOCK, null, ids))
          .abandon();
    }
    return notebook;
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
