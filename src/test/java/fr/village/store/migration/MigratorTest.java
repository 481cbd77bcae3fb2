package fr.village.store.migration;

import static fr.village.store.StoreSamples.CHEAP;
import static fr.village.store.StoreSamples.arras;
import static fr.village.store.StoreSamples.notebooks;
import static fr.village.store.StoreSamples.right;
import static fr.village.store.StoreSamples.today;
import static fr.village.store.StoreSamples.topics;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.store.Notebook;
import fr.village.store.NotebookException;
import fr.village.store.NotebookException.Problem;
import fr.village.store.Notebooks;
import fr.village.store.Writability;
import fr.village.store.backup.Backups;
import fr.village.store.backup.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigratorTest {
  private static final Path SHIPPED = Path.of("src/main/resources/fr/village/store/migration");

  @TempDir Path temp;

  @Test
  void theNumberIsThatOfTheLastFile() throws Exception {
    try (var files = Files.list(SHIPPED)) {
      List<Integer> versions =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.startsWith("V"))
              .map(name -> Integer.valueOf(name.replaceAll("V(\\d+).*", "$1")))
              .sorted(Comparator.reverseOrder())
              .toList();
      assertThat(versions.getFirst()).isEqualTo(SchemaVersion.CURRENT);
    }
  }

  @Test
  void whatIsDueIsDoneAfterABackup() throws Exception {
    Path folder = older();
    Path files = files("ALTER TABLE custom_topic ADD COLUMN colour TEXT;");
    try (Notebook notebook = with(files).open(folder, right())) {
      assertThat(rows(notebook, "SELECT colour FROM custom_topic")).hasSize(200);
      assertThat(rows(notebook, "PRAGMA user_version"))
          .containsExactly(List.of(SchemaVersion.CURRENT));
    }
    assertThat(Verification.of(onlyBackup(folder), right()).sound()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE half (id TEXT) STRICT; DELETE FROM custom_topic; CREATE TABLE half (id"
            + " TEXT);",
        "UPDATE custom_topic SET author_id = 'nobody';"
      })
  void aFailedFileLeavesTheNotebookAsItWas(String sql) throws Exception {
    Path folder = older();
    assertThatThrownBy(() -> with(files(sql)).open(folder, right()))
        .isInstanceOfSatisfying(
            NotebookException.class,
            e -> assertThat(e.problem()).isEqualTo(Problem.UPGRADE_FAILED));
    assertThat(Verification.of(onlyBackup(folder), right()).sound()).isTrue();
    try (Notebook notebook = notebooks().open(folder, right())) {
      assertThat(topics(notebook)).isEqualTo(200);
      assertThat(rows(notebook, "SELECT name FROM sqlite_schema WHERE name = 'half'")).isEmpty();
      assertThat(rows(notebook, "PRAGMA foreign_keys")).containsExactly(List.of(1));
    }
  }

  @Test
  void aBackupThatFailsStopsTheMigration() throws Exception {
    Path folder = older();
    Notebooks refusing =
        new Notebooks(
            today(),
            CHEAP,
            new Migrator("filesystem:" + files("DELETE FROM custom_topic;")),
            Writability.system(),
            notebook -> {
              throw new NotebookException(Problem.DISK_FULL, folder);
            });
    assertThatThrownBy(() -> refusing.open(folder, right())).hasMessage("DISK_FULL");
    try (Notebook notebook = notebooks().open(folder, right())) {
      assertThat(topics(notebook)).isEqualTo(200);
    }
  }

  private static List<List<Object>> rows(Notebook notebook, String sql) {
    return notebook.read(dsl -> dsl.fetch(sql).map(row -> row.intoList()));
  }

  /** A notebook that says it is of the version before. */
  private Path older() {
    Path folder = arras(temp);
    try (Notebook notebook = notebooks().open(folder, right())) {
      notebook.write(dsl -> dsl.execute("PRAGMA user_version=0"));
    }
    return folder;
  }

  /** The shipped files and one more. */
  private Path files(String sql) throws IOException {
    Path files = Files.createDirectories(temp.resolve("files"));
    try (var shipped = Files.list(SHIPPED)) {
      for (Path file : shipped.toList()) {
        Files.copy(file, files.resolve(file.getFileName()));
      }
    }
    Files.writeString(files.resolve("V" + SchemaVersion.CURRENT + "_9__test.sql"), sql);
    return files;
  }

  private static Notebooks with(Path files) {
    return new Notebooks(
        today(),
        CHEAP,
        new Migrator("filesystem:" + files),
        Writability.system(),
        new Backups(today()));
  }

  private static Path onlyBackup(Path folder) throws IOException {
    try (var files = Files.list(folder.resolve("sauvegardes"))) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }
}
