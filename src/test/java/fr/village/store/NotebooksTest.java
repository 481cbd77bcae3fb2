package fr.village.store;

import static fr.village.store.StoreSamples.ANNE;
import static fr.village.store.StoreSamples.BRUNO;
import static fr.village.store.StoreSamples.addTopic;
import static fr.village.store.StoreSamples.arras;
import static fr.village.store.StoreSamples.fingerprints;
import static fr.village.store.StoreSamples.notebooks;
import static fr.village.store.StoreSamples.passphrase;
import static fr.village.store.StoreSamples.right;
import static fr.village.store.StoreSamples.topics;
import static fr.village.store.StoreSamples.wrong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.store.NotebookException.Problem;
import fr.village.store.Notebooks.Created;
import fr.village.store.key.KeyFileStore;
import fr.village.store.key.RecoveryWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebooksTest {
  @TempDir Path temp;

  static void assertProblem(Problem problem, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            NotebookException.class, e -> assertThat(e.problem()).isEqualTo(problem));
  }

  @Nested
  class Creating {
    @Test
    void leavesOnlyTheNotebookUnderItsName() throws Exception {
      Path folder = temp.resolve("Maison d’Arras ?&#%20 é.village");
      try (Created created = created(folder)) {
        assertThat(topics(created.notebook())).isZero();
      }
      try (var files = Files.list(temp)) {
        assertThat(files).containsExactly(folder);
      }
      assertThat(fingerprints(folder)).containsOnlyKeys("carnet.db", "cles.json", "cles.json.bak");
    }

    @Test
    void refusesAPlaceThatIsTaken() throws Exception {
      Path folder = arras(temp);
      var before = fingerprints(temp);
      assertProblem(Problem.ALREADY_EXISTS, () -> notebooks().create(folder, right(), ANNE));
      assertThat(fingerprints(temp)).isEqualTo(before);
    }

    @Test
    void refusesANameWithoutItsExtension() {
      assertProblem(
          Problem.BAD_NAME, () -> notebooks().create(temp.resolve("Arras"), right(), ANNE));
      assertProblem(
          Problem.BAD_NAME, () -> notebooks().create(temp.resolve(".village"), right(), ANNE));
      assertThat(temp).isEmptyDirectory();
    }

    private Created created(Path folder) {
      return notebooks().create(folder, right(), ANNE);
    }
  }

  @Nested
  class Opening {
    @Test
    void takesTheFolderOrAnythingInIt() throws Exception {
      Path folder = arras(temp);
      Files.createDirectories(folder.resolve("sauvegardes"));
      for (Path path :
          List.of(
              folder,
              folder.resolve("carnet.db"),
              folder.resolve("cles.json"),
              folder.resolve("sauvegardes/x.villagesauvegarde"))) {
        try (Notebook notebook = notebooks().open(path, right())) {
          assertThat(topics(notebook)).isEqualTo(200);
          assertThat(notebook.openedBy()).contains(ANNE);
        }
      }
    }

    @Test
    void keepsIdAndCounterAcrossOpenings() throws Exception {
      Path folder = arras(temp);
      try (Notebook notebook = notebooks().open(folder, right())) {
        assertThat(notebook.changeCounter()).isEqualTo(1);
        addTopic(notebook, "a", "b");
        assertThat(notebook.changeCounter()).isEqualTo(2);
        assertThat(notebook.id().version()).isEqualTo(7);
      }
    }

    @Test
    void changesNothingOnDiskByItself() throws Exception {
      Path folder = arras(temp);
      var before = fingerprints(temp);
      try (Notebook notebook = notebooks().open(folder, right())) {
        assertThat(topics(notebook)).isEqualTo(200);
        assertThat(notebook.verify()).isEmpty();
      }
      assertThat(fingerprints(temp)).isEqualTo(before);
    }
  }

  @Nested
  @DisplayName("recovery words")
  class Recovery {
    @Test
    void openWithAndWithoutTheKeyFile() throws Exception {
      Path folder = temp.resolve("Lens.village");
      String words;
      try (Created created = notebooks().create(folder, right(), ANNE)) {
        words = String.join(" ", created.recoveryWords().words());
      }
      try (Notebook notebook = opened(folder, words)) {
        assertThat(notebook.openedBy()).isEmpty();
      }
      Files.delete(folder.resolve("cles.json"));
      Files.delete(folder.resolve("cles.json.bak"));
      assertProblem(Problem.NO_KEY_FILE, () -> notebooks().open(folder, right()));
      try (Notebook notebook = opened(folder, words)) {
        notebooks().addKey(notebook, BRUNO, passphrase("nouvelle phrase"));
      }
      try (Notebook notebook = notebooks().open(folder, passphrase("nouvelle phrase"))) {
        assertThat(notebook.openedBy()).contains(BRUNO);
      }
    }

    @Test
    void areTheSameAgainForWhoKnowsAPassphrase() throws Exception {
      Path folder = temp.resolve("Lens.village");
      try (Created created = notebooks().create(folder, right(), ANNE)) {
        var words = created.recoveryWords().words();
        try (RecoveryWords again = notebooks().recoveryWords(created.notebook(), right())) {
          assertThat(again.words()).isEqualTo(words);
        }
        assertProblem(
            Problem.WRONG_PASSPHRASE,
            () -> notebooks().recoveryWords(created.notebook(), passphrase("autre chose")));
      }
    }

    @Test
    void ofAnotherNotebookAreToldFromDamage() throws Exception {
      Path folder = arras(temp);
      String others;
      try (Created created = notebooks().create(temp.resolve("Autre.village"), right(), ANNE)) {
        others = String.join(" ", created.recoveryWords().words());
      }
      var before = fingerprints(folder);
      assertProblem(Problem.WRONG_RECOVERY_WORDS, () -> opened(folder, others));
      assertThat(fingerprints(folder)).isEqualTo(before);
      Files.delete(folder.resolve("cles.json"));
      Files.delete(folder.resolve("cles.json.bak"));
      assertProblem(Problem.WRONG_RECOVERY_WORDS, () -> opened(folder, others));
    }

    private Notebook opened(Path folder, String words) throws Exception {
      return notebooks().openWithRecovery(folder, RecoveryWords.parse(words));
    }
  }

  @Nested
  class Keys {
    @Test
    void aChangedPassphraseEndsTheOldOne() throws Exception {
      Path folder = arras(temp);
      notebooks().changePassphrase(folder, right(), passphrase("une autre phrase"));
      assertProblem(Problem.WRONG_PASSPHRASE, () -> notebooks().open(folder, right()));
      notebooks().open(folder, passphrase("une autre phrase")).close();
      assertThat(folder.resolve(KeyFileStore.NAME))
          .hasSameBinaryContentAs(folder.resolve(KeyFileStore.TWIN));
    }

    @Test
    void severalPeopleOpenOneNotebook() throws Exception {
      Path folder = arras(temp);
      try (Notebook notebook = notebooks().open(folder, right())) {
        notebooks().addKey(notebook, BRUNO, passphrase("celle de Bruno"));
        assertProblem(Problem.UNKNOWN_PERSON, () -> notebooks().removeKey(notebook, notebook.id()));
      }
      try (Notebook notebook = notebooks().open(folder, passphrase("celle de Bruno"))) {
        assertThat(notebook.openedBy()).contains(BRUNO);
        notebooks().removeKey(notebook, ANNE);
        assertProblem(Problem.LAST_KEY, () -> notebooks().removeKey(notebook, BRUNO));
      }
      assertProblem(Problem.WRONG_PASSPHRASE, () -> notebooks().open(folder, right()));
    }

    @Test
    void aTornKeyFileIsReplacedByItsTwin() throws Exception {
      Path folder = arras(temp);
      Path keys = folder.resolve("cles.json");
      byte[] whole = Files.readAllBytes(keys);
      for (int length : new int[] {0, 1, whole.length / 2, whole.length - 2}) {
        Files.write(keys, java.util.Arrays.copyOf(whole, length));
        notebooks().open(folder, right()).close();
        assertThat(keys).hasBinaryContent(whole);
      }
      Files.delete(keys);
      notebooks().open(folder, right()).close();
      assertThat(keys).hasBinaryContent(whole);
    }

    @Test
    void theKeyFileOfAnotherNotebookIsNoUse() throws Exception {
      Path folder = arras(temp);
      notebooks().create(temp.resolve("Autre.village"), wrong(), ANNE).close();
      for (String name : List.of("cles.json", "cles.json.bak")) {
        Files.copy(
            temp.resolve("Autre.village").resolve(name),
            folder.resolve(name),
            StandardCopyOption.REPLACE_EXISTING);
      }
      assertProblem(Problem.DAMAGED, () -> notebooks().open(folder, wrong()));
    }
  }
}
