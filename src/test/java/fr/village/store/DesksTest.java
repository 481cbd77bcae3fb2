package fr.village.store;

import static fr.village.store.NotebooksTest.assertProblem;
import static fr.village.store.StoreSamples.ANNE;
import static fr.village.store.StoreSamples.CHEAP;
import static fr.village.store.StoreSamples.arras;
import static fr.village.store.StoreSamples.fingerprints;
import static fr.village.store.StoreSamples.notebooks;
import static fr.village.store.StoreSamples.right;
import static fr.village.store.StoreSamples.today;
import static fr.village.store.StoreSamples.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import fr.village.i18n.Messages;
import fr.village.store.NotebookException.Problem;
import fr.village.store.backup.Backups;
import fr.village.store.backup.Restore;
import fr.village.store.backup.RestoreOutcome;
import fr.village.store.backup.Verification;
import fr.village.store.key.RecoveryWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("a desk is locked as a notebook is, and is none")
class DesksTest {
  @TempDir Path temp;

  private static Desks desks() {
    return new Desks(today(), CHEAP, Writability.system(), new Backups(today()));
  }

  private Path made() {
    Path folder = temp.resolve("Federation.bureau");
    desks().create(folder, right(), ANNE).close();
    return folder;
  }

  @Test
  void opensByPassphraseAndByWordsAndBySomethingInIt() throws Exception {
    Path folder = temp.resolve("Federation.bureau");
    RecoveryWords words;
    try (Desks.Created created = desks().create(folder, right(), ANNE)) {
      words = RecoveryWords.parse(String.join(" ", created.recoveryWords().words()));
      assertThat(created.desk().verify()).isEmpty();
    }
    assertThat(fingerprints(folder)).containsOnlyKeys("bureau.db", "cles.json", "cles.json.bak");
    desks().open(folder.resolve("bureau.db"), right()).close();
    desks().openWithRecovery(folder, words).close();
    assertProblem(Problem.WRONG_PASSPHRASE, () -> desks().open(folder, wrong()));
    assertThat(new String(Files.readAllBytes(folder.resolve("bureau.db")), "ISO-8859-1"))
        .doesNotContain("SQLite format", "desk_file");
  }

  @Test
  void neitherOpensAsTheOther() throws Exception {
    Path desk = made();
    Path notebook = arras(temp);
    Map<String, String> before = fingerprints(temp);
    assertProblem(Problem.IS_A_DESK, () -> notebooks().open(desk, right()));
    assertProblem(Problem.IS_A_NOTEBOOK, () -> desks().open(notebook, right()));
    assertProblem(Problem.NOT_A_DESK, () -> desks().open(temp, right()));
    assertThat(fingerprints(temp)).isEqualTo(before);
  }

  @Test
  @DisplayName("not even under the other's names")
  void disguised() throws Exception {
    Path asNotebook = temp.resolve("Federation.village");
    Files.move(made(), asNotebook);
    Files.move(asNotebook.resolve("bureau.db"), asNotebook.resolve("carnet.db"));
    Path asDesk = temp.resolve("Arras.bureau");
    Files.move(arras(temp), asDesk);
    Files.move(asDesk.resolve("carnet.db"), asDesk.resolve("bureau.db"));
    Map<String, String> before = fingerprints(temp);
    assertProblem(Problem.IS_A_DESK, () -> notebooks().open(asNotebook, right()));
    assertProblem(Problem.IS_A_NOTEBOOK, () -> desks().open(asDesk, right()));
    assertThat(fingerprints(temp)).isEqualTo(before);
  }

  @Test
  void isMadeUnderItsOwnNameOnly() {
    assertProblem(
        Problem.BAD_DESK_NAME, () -> desks().create(temp.resolve("F.village"), right(), ANNE));
    assertProblem(
        Problem.BAD_NAME, () -> notebooks().create(temp.resolve("F.bureau"), right(), ANNE));
    made();
    assertProblem(
        Problem.ALREADY_EXISTS,
        () -> desks().create(temp.resolve("Federation.bureau"), right(), ANNE));
  }

  @Test
  void comesBackFromItsBackupAndFromNoNotebooks() throws Exception {
    Path folder = made();
    Backups backups = new Backups(today());
    Path backup;
    try (Desk desk = desks().open(folder, right())) {
      backup = backups.toFolder(desk, temp.resolve("cle-usb"));
      assertProblem(Problem.OPENED_ELSEWHERE, () -> desks().open(folder, right()));
    }
    assertThat(Verification.of(backup, right()).sound()).isTrue();
    assertThat(Verification.of(folder, right()).sound()).isTrue();
    Restore restore = new Restore(backups, today());
    Path other = temp.resolve("Ailleurs.bureau");
    assertThat(restore.restore(backup, other, right(), false))
        .isInstanceOf(RestoreOutcome.Restored.class);
    desks().open(other, right()).close();
    assertProblem(
        Problem.IS_A_DESK,
        () -> restore.restore(backup, temp.resolve("Arras.village"), right(), false));
    assertThat(temp.resolve("Arras.village")).doesNotExist();
  }

  @Test
  void whatIsWrongIsSaidOfADesk() {
    for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
      Messages texts = Messages.of(locale);
      for (Problem problem : NotebookException.IN_OTHER_WORDS) {
        String key = new NotebookException(problem, "C:\\Envois\\Federation.bureau").messageKey();
        assertThat(texts.has(key)).as(key).isTrue();
        assertThat(texts.text(key, "x")).doesNotContain("carnet", "notebook");
        assertThat(new NotebookException(problem, "/home/anne/Arras.village").messageKey())
            .isEqualTo(problem.messageKey());
      }
    }
  }
}
