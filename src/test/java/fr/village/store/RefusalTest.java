package fr.village.store;

import static fr.village.store.NotebooksTest.assertProblem;
import static fr.village.store.StoreSamples.ANNE;
import static fr.village.store.StoreSamples.CHEAP;
import static fr.village.store.StoreSamples.arras;
import static fr.village.store.StoreSamples.fingerprints;
import static fr.village.store.StoreSamples.notebooks;
import static fr.village.store.StoreSamples.right;
import static fr.village.store.StoreSamples.today;
import static fr.village.store.StoreSamples.topics;
import static fr.village.store.StoreSamples.wrong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.village.store.NotebookException.Problem;
import fr.village.store.key.Passphrase;
import fr.village.store.migration.Migrator;
import fr.village.store.migration.SchemaVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("what cannot be opened is told apart and left byte for byte")
class RefusalTest {
  @TempDir Path temp;

  private void refused(Problem problem, Path path, Passphrase passphrase) throws IOException {
    Map<String, String> before = fingerprints(temp);
    assertProblem(problem, () -> notebooks().open(path, passphrase));
    assertThat(fingerprints(temp)).isEqualTo(before);
  }

  @Test
  void wrongPassphrase() throws Exception {
    refused(Problem.WRONG_PASSPHRASE, arras(temp), wrong());
  }

  @Test
  void notANotebook() throws Exception {
    Path photos = Files.createDirectories(temp.resolve("Photos"));
    Files.writeString(photos.resolve("carnet.db"), "x");
    refused(Problem.NOT_A_NOTEBOOK, photos, right());
    refused(Problem.NOT_A_NOTEBOOK, photos.resolve("carnet.db"), right());
    refused(Problem.NOT_A_NOTEBOOK, temp.resolve("Absent.village"), right());
    Path empty = Files.createDirectories(temp.resolve("Vide.village"));
    refused(Problem.NOT_A_NOTEBOOK, empty, right());
  }

  @Test
  void newerVersionByNumberOrByHistory() throws Exception {
    Path folder = arras(temp);
    execute(folder, "PRAGMA user_version=99");
    refused(Problem.NEWER_VERSION, folder, right());
    execute(folder, "PRAGMA user_version=" + SchemaVersion.CURRENT);
    execute(folder, "UPDATE flyway_schema_history SET version = '99' WHERE version = '1'");
    refused(Problem.NEWER_VERSION, folder, right());
  }

  @Test
  void newerKeyFile() throws Exception {
    Path folder = arras(temp);
    Path keys = folder.resolve("cles.json");
    Files.writeString(
        keys, Files.readString(keys).replaceFirst("\"format\" : 1", "\"format\" : 2"));
    refused(Problem.NEWER_VERSION, folder, right());
  }

  @Test
  void damagedAnywhere() throws Exception {
    Path folder = arras(temp);
    Path database = folder.resolve("carnet.db");
    byte[] whole = Files.readAllBytes(database);
    assertThat(whole.length).isGreaterThan(20 * 4096);
    Random random = new Random(7);
    for (int page = 0; page < whole.length / 4096; page++) {
      byte[] flipped = whole.clone();
      flipped[page * 4096 + random.nextInt(4096)] ^= (byte) (1 << random.nextInt(8));
      Files.write(database, flipped);
      Problem seen = problemOf(folder);
      assertThat(seen).as("page %d", page + 1).isEqualTo(Problem.DAMAGED);
      assertThat(Files.readAllBytes(database)).isEqualTo(flipped);
    }
    Files.write(database, whole);
    notebooks().open(folder, right()).close();
  }

  @Test
  void damagedAnywhereAndOpenedEarlyNothingIsEverChanged() throws Exception {
    Path folder = arras(temp);
    Path database = folder.resolve("carnet.db");
    byte[] whole = Files.readAllBytes(database);
    Random random = new Random(8);
    int early = 0;
    for (int page = 0; page < whole.length / 4096; page++) {
      byte[] flipped = whole.clone();
      flipped[page * 4096 + random.nextInt(4096)] ^= (byte) (1 << random.nextInt(8));
      Files.write(database, flipped);
      try (Notebook opened = notebooks().openEarly(folder, right())) {
        early++;
        assertProblem(Problem.DAMAGED, () -> StoreSamples.addTopic(opened, "neuf", "Un thème"));
        assertProblem(Problem.DAMAGED, () -> StoreSamples.addTopic(opened, "encore", "Un thème"));
      } catch (NotebookException e) {
        assertThat(e.problem()).as("page %d", page + 1).isEqualTo(Problem.DAMAGED);
      }
      assertThat(Files.readAllBytes(database)).isEqualTo(flipped);
    }
    assertThat(early).as("pages an early opening does not read").isPositive();
    Files.write(database, whole);
    try (Notebook opened = notebooks().openEarly(folder, right())) {
      opened.requireWhole();
      StoreSamples.addTopic(opened, "neuf", "Un thème");
    }
  }

  @Test
  void truncatedEmptyMissingOrForeign() throws Exception {
    Path folder = arras(temp);
    Path database = folder.resolve("carnet.db");
    byte[] whole = Files.readAllBytes(database);
    for (int length : new int[] {0, 1, 100, 4096, 5000, whole.length / 2, whole.length - 1}) {
      Files.write(database, Arrays.copyOf(whole, length));
      refused(Problem.DAMAGED, folder, right());
    }
    Files.writeString(database, "Bonjour, ceci est une lettre. ".repeat(500));
    refused(Problem.DAMAGED, folder, right());
    Files.delete(database);
    refused(Problem.DAMAGED, folder, right());
  }

  @Test
  void keyFileGoneOrTornTwice() throws Exception {
    Path folder = arras(temp);
    Files.writeString(folder.resolve("cles.json"), "{");
    Files.writeString(folder.resolve("cles.json.bak"), "");
    refused(Problem.NO_KEY_FILE, folder, right());
  }

  @Test
  void aFlippedBitOfTheKeyFileIsNotAWrongPassphrase() throws Exception {
    Path folder = arras(temp);
    byte[] whole = Files.readAllBytes(folder.resolve("cles.json"));
    String text = new String(whole, StandardCharsets.UTF_8);
    int wrapped = text.indexOf("wrapped") + 15;
    whole[wrapped] = (byte) (whole[wrapped] == 'A' ? 'B' : 'A');
    Files.write(folder.resolve("cles.json"), whole);
    Files.write(folder.resolve("cles.json.bak"), whole);
    refused(Problem.NO_KEY_FILE, folder, right());
  }

  @Test
  void readOnlyAsTheSystemSaysIt() throws Exception {
    Path folder = arras(temp);
    Map<String, String> before = fingerprints(temp);
    for (Writability partly :
        new Writability[] {
          path -> false, path -> !path.endsWith("carnet.db"), path -> !path.equals(folder)
        }) {
      Notebooks readOnly = new Notebooks(today(), CHEAP, new Migrator(), partly, notebook -> {});
      assertProblem(Problem.READ_ONLY, () -> readOnly.open(folder, right()));
    }
    assertThat(fingerprints(temp)).isEqualTo(before);
  }

  @Test
  @DisplayName(
      "really read-only: the immutable attribute holds for root, write permission does not")
  void readOnlyForReal() throws Exception {
    Path folder = arras(temp);
    boolean immutable = attribute("+i", folder.resolve("carnet.db"));
    assumeTrue(
        immutable || folder.resolve("carnet.db").toFile().setReadOnly(),
        "neither attribute nor permission can be set here");
    try {
      assumeTrue(
          !Files.isWritable(folder.resolve("carnet.db")), "this user writes read-only files");
      refused(Problem.READ_ONLY, folder, right());
    } finally {
      if (immutable) {
        attribute("-i", folder.resolve("carnet.db"));
      }
    }
  }

  @Test
  void openedElsewhereInThisProgram() throws Exception {
    Path folder = arras(temp);
    try (Notebook first = notebooks().open(folder, right())) {
      assertProblem(Problem.OPENED_ELSEWHERE, () -> notebooks().open(folder, right()));
      assertThat(topics(first)).isEqualTo(200);
      // the refusal must not have dropped the first one's lock
      assertProblem(Problem.OPENED_ELSEWHERE, () -> notebooks().open(folder, right()));
    }
    assertThat(fingerprints(folder)).containsOnlyKeys("carnet.db", "cles.json", "cles.json.bak");
    notebooks().open(folder, right()).close();
  }

  @Test
  void aDisk0fRoomForNothingMore() throws Exception {
    Path folder = arras(temp);
    try (Notebook notebook = notebooks().open(folder, right())) {
      notebook.withConnection(
          connection -> {
            try (var statement = connection.createStatement();
                var pages = statement.executeQuery("PRAGMA page_count")) {
              int count = pages.getInt(1);
              pages.close();
              return statement.execute("PRAGMA max_page_count=" + count);
            }
          });
      assertProblem(
          Problem.DISK_FULL, () -> StoreSamples.addTopic(notebook, "grand", "z".repeat(100_000)));
      assertThat(topics(notebook)).isEqualTo(200);
      assertThat(notebook.changeCounter()).isEqualTo(1);
      assertThat(notebook.verify()).isEmpty();
    }
  }

  @Test
  void creatingWhereNothingCanBeMadeLeavesNothing() throws Exception {
    Path file = Files.writeString(temp.resolve("fichier"), "x");
    assertThatThrownBy(() -> notebooks().create(file.resolve("Arras.village"), right(), ANNE))
        .isInstanceOf(NotebookException.class);
    try (var left = Files.list(temp)) {
      assertThat(left).containsExactly(file);
    }
  }

  private static Problem problemOf(Path folder) {
    try (Notebook opened = notebooks().open(folder, right())) {
      throw new AssertionError("opened " + opened.id());
    } catch (NotebookException e) {
      return e.problem();
    }
  }

  private static void execute(Path folder, String sql) {
    try (Notebook notebook = notebooks().open(folder, right())) {
      notebook.write(dsl -> dsl.execute(sql));
    } catch (NotebookException e) {
      try (Notebook notebook = forced(folder)) {
        notebook.write(dsl -> dsl.execute(sql));
      }
    }
  }

  /** Opens whatever the version says. */
  private static Notebook forced(Path folder) {
    NotebookFolder where = new NotebookFolder(folder);
    try {
      var key = Unlocking.of(where, right()).key();
      var connection = EncryptedDatabase.open(where.database(), key);
      return new Notebook(where, connection, key, ANNE, ANNE, today());
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean attribute(String change, Path file) {
    try {
      return new ProcessBuilder("chattr", change, file.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }
}
