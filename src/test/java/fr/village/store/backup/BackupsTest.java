package fr.village.store.backup;

import static fr.village.store.StoreSamples.ANNE;
import static fr.village.store.StoreSamples.addTopic;
import static fr.village.store.StoreSamples.arras;
import static fr.village.store.StoreSamples.at;
import static fr.village.store.StoreSamples.fingerprints;
import static fr.village.store.StoreSamples.notebooks;
import static fr.village.store.StoreSamples.passphrase;
import static fr.village.store.StoreSamples.right;
import static fr.village.store.StoreSamples.today;
import static fr.village.store.StoreSamples.topics;
import static fr.village.store.StoreSamples.wrong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.store.Notebook;
import fr.village.store.NotebookException;
import fr.village.store.NotebookException.Problem;
import fr.village.store.backup.RestoreOutcome.Restored;
import fr.village.store.backup.RestoreOutcome.TargetIsAnother;
import fr.village.store.backup.RestoreOutcome.TargetIsNewer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
  @TempDir Path temp;
  Path folder;
  Path usb;

  @BeforeEach
  void aNotebookAndAStick() throws IOException {
    folder = arras(temp);
    usb = Files.createDirectories(temp.resolve("usb"));
  }

  private Path byHand(Clock clock) {
    try (Notebook notebook = notebooks(clock).open(folder, right())) {
      return new Backups(clock).toFolder(notebook, usb);
    }
  }

  private void change(Clock clock, String code) {
    try (Notebook notebook = notebooks(clock).open(folder, right())) {
      addTopic(notebook, code, "après la sauvegarde");
    }
  }

  private static Restore restore() {
    return new Restore(new Backups(today()), today());
  }

  private long topicsNow() {
    try (Notebook notebook = notebooks().open(folder, right())) {
      assertThat(notebook.verify()).isEmpty();
      return topics(notebook);
    }
  }

  private static void assertProblem(Problem problem, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            NotebookException.class, e -> assertThat(e.problem()).isEqualTo(problem));
  }

  @Nested
  class Making {
    @Test
    void isOneFileNamedByTheMaisonsTime() throws Exception {
      Path made = byHand(today());
      assertThat(made).hasFileName("Arras_2026-03-12T1030.villagesauvegarde");
      assertThat(byHand(today())).hasFileName("Arras_2026-03-12T1030-2.villagesauvegarde");
      try (var left = Files.list(usb)) {
        assertThat(left).hasSize(2);
      }
      try (ZipFile zip = new ZipFile(made.toFile())) {
        assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("carnet.db", "cles.json");
      }
    }

    @Test
    void opensOnlyWithTheKey() {
      Path made = byHand(today());
      Verification found = Verification.of(made, right());
      assertThat(found.sound()).isTrue();
      assertThat(found.lastChanged()).isEqualTo(Instant.parse("2026-03-12T09:30:00Z"));
      assertProblem(Problem.WRONG_PASSPHRASE, () -> Verification.of(made, wrong()));
      assertThat(Verification.of(folder, right())).isEqualTo(found);
    }

    @Test
    void atClosingOnlyWhenSomethingChanged() {
      for (int i = 0; i < 3; i++) {
        try (Notebook notebook = notebooks().open(folder, right())) {
          assertThat(new Backups(today()).atClosing(notebook).isPresent()).isEqualTo(i == 0);
        }
      }
      change(today(), "x");
      try (Notebook notebook = notebooks().open(folder, right())) {
        assertThat(new Backups(today()).atClosing(notebook)).isPresent();
      }
      // two of one day: the newer is kept
      assertThat(Backups.names(folder.resolve("sauvegardes"))).hasSize(1);
    }

    @Test
    void rotatesSevenDaysAndFourWeeks() throws Exception {
      Path closing = Files.createDirectories(folder.resolve("sauvegardes"));
      LocalDate last = LocalDate.of(2026, 2, 10);
      for (int daysAgo = 1; daysAgo < 40; daysAgo++) {
        Files.createFile(
            closing.resolve("Arras_" + last.minusDays(daysAgo) + "T1800.villagesauvegarde"));
      }
      Files.createFile(closing.resolve("lisez-moi.txt"));
      Clock clock = at("2026-02-10T17:00:00Z");
      try (Notebook notebook = notebooks(clock).open(folder, right())) {
        new Backups(clock).atClosing(notebook);
      }
      assertThat(closing.resolve("lisez-moi.txt")).exists();
      // 2026-02-10 is a Tuesday: seven days back to the 4th, then the Sundays 1 Feb and 25 Jan
      assertThat(Backups.names(folder.resolve("sauvegardes")))
          .extracting(name -> name.day().toString())
          .containsExactly(
              "2026-01-25",
              "2026-02-01",
              "2026-02-04",
              "2026-02-05",
              "2026-02-06",
              "2026-02-07",
              "2026-02-08",
              "2026-02-09",
              "2026-02-10");
    }

    @Test
    void aFullDiskLeavesNoFileWithABackupsName() throws Exception {
      Path notAFolder = Files.writeString(temp.resolve("plein"), "x");
      try (Notebook notebook = notebooks().open(folder, right())) {
        assertThatThrownBy(() -> new Backups(today()).toFolder(notebook, notAFolder))
            .isInstanceOf(NotebookException.class);
        assertThat(topics(notebook)).isEqualTo(200);
      }
    }
  }

  @Nested
  class Restoring {
    @Test
    void bringsANotebookToANewLaptop() throws Exception {
      Path made = byHand(today());
      Path other = temp.resolve("portable/Arras.village");
      assertThat(restore().restore(made, other, right(), false)).isInstanceOf(Restored.class);
      folder = other;
      assertThat(topicsNow()).isEqualTo(200);
      assertThat(fingerprints(other)).containsOnlyKeys("carnet.db", "cles.json", "cles.json.bak");
      try (var left = Files.list(other.getParent())) {
        assertThat(left).hasSize(1);
      }
    }

    @Test
    void neverOverwritesANewerNotebookUnasked() throws Exception {
      Path made = byHand(today());
      change(at("2026-03-15T08:00:00Z"), "x");
      var before = fingerprints(temp);
      assertThat(restore().restore(made, folder, right(), false))
          .isEqualTo(
              new TargetIsNewer(
                  Instant.parse("2026-03-12T09:30:00Z"), Instant.parse("2026-03-15T08:00:00Z")));
      assertThat(fingerprints(temp)).isEqualTo(before);
    }

    @Test
    void newerByItsCounterWhereTheClockIsWrong() {
      Path made = byHand(today());
      change(at("2020-01-01T00:00:00Z"), "x");
      assertThat(restore().restore(made, folder, right(), false)).isInstanceOf(TargetIsNewer.class);
    }

    @Test
    void setsTheReplacedOneAsideWhenAsked() {
      Path made = byHand(today());
      change(at("2026-03-15T08:00:00Z"), "x");
      RestoreOutcome outcome = restore().restore(made, folder, right(), true);
      assertThat(topicsNow()).isEqualTo(200);
      Path aside = ((Restored) outcome).setAside().orElseThrow();
      assertThat(aside).hasParent(folder.resolve("sauvegardes"));
      assertThat(restore().restore(aside, folder, right(), false)).isInstanceOf(Restored.class);
      assertThat(topicsNow()).isEqualTo(201);
    }

    @Test
    void keepsTheNotebooksPassphrasesOfToday() {
      Path made = byHand(today());
      notebooks().changePassphrase(folder, right(), passphrase("celle de maintenant"));
      restore().restore(made, folder, right(), true);
      assertProblem(Problem.WRONG_PASSPHRASE, () -> notebooks().open(folder, right()));
      notebooks().open(folder, passphrase("celle de maintenant")).close();
    }

    @Test
    void aDamagedOrOtherNotebookIsMovedAsideWhole() throws Exception {
      Path made = byHand(today());
      byte[] torn = Arrays.copyOf(Files.readAllBytes(folder.resolve("carnet.db")), 5000);
      torn[100] ^= 1;
      Files.write(folder.resolve("carnet.db"), torn);
      var before = fingerprints(temp);
      assertThat(restore().restore(made, folder, right(), false))
          .isInstanceOf(TargetIsAnother.class);
      assertThat(fingerprints(temp)).isEqualTo(before);
      Restored restored = (Restored) restore().restore(made, folder, right(), true);
      assertThat(topicsNow()).isEqualTo(200);
      assertThat(restored.setAside().orElseThrow().resolve("carnet.db")).hasBinaryContent(torn);

      Path other = temp.resolve("Lens.village");
      notebooks().create(other, right(), ANNE).close();
      assertThat(restore().restore(made, other, right(), false))
          .isInstanceOf(TargetIsAnother.class);
    }

    @Test
    void refusesWhatIsOpenOrNotABackup() throws Exception {
      Path made = byHand(today());
      try (Notebook open = notebooks().open(folder, right())) {
        assertProblem(
            Problem.OPENED_ELSEWHERE, () -> restore().restore(made, folder, right(), true));
        assertThat(topics(open)).isEqualTo(200);
      }
      var before = fingerprints(temp);
      Path text = Files.writeString(usb.resolve("lettre.villagesauvegarde"), "Bonjour");
      assertProblem(Problem.NOT_A_BACKUP, () -> restore().restore(text, folder, right(), true));
      Files.delete(text);
      assertProblem(Problem.WRONG_PASSPHRASE, () -> restore().restore(made, folder, wrong(), true));
      assertThat(fingerprints(temp)).isEqualTo(before);
    }

    @Test
    void aFlippedBitAnywhereIsSeen() throws Exception {
      Path made = byHand(today());
      byte[] whole = Files.readAllBytes(made);
      for (int at = 60; at < whole.length; at += whole.length / 37) {
        byte[] flipped = whole.clone();
        flipped[at] ^= 4;
        Files.write(made, flipped);
        Path target = temp.resolve("Neuf.village");
        assertThatThrownBy(() -> restore().restore(made, target, right(), false))
            .as("byte %d", at)
            .isInstanceOf(NotebookException.class);
        assertThat(target).doesNotExist();
      }
      Files.write(made, Arrays.copyOf(whole, whole.length / 2));
      assertProblem(Problem.DAMAGED_BACKUP, () -> restore().restore(made, folder, right(), false));
    }

    @Test
    void aHostileZipWritesNothingOutside() throws Exception {
      for (List<String> names :
          List.of(
              List.of("../carnet.db", "cles.json"),
              List.of("carnet.db", "cles.json", "x"),
              List.of("carnet.db"),
              List.of("carnet.db/", "cles.json"))) {
        Path hostile = usb.resolve("a.villagesauvegarde");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
          for (String name : names) {
            zip.putNextEntry(new ZipEntry(name));
            if (!name.endsWith("/")) {
              zip.write(new byte[1000]);
            }
          }
        }
        Files.write(hostile, bytes.toByteArray());
        var before = fingerprints(temp);
        assertProblem(
            Problem.NOT_A_BACKUP, () -> restore().restore(hostile, folder, right(), true));
        assertThat(fingerprints(temp)).isEqualTo(before);
      }
    }

    @Test
    void aKeyFileThatNeverEndsIsStopped() throws Exception {
      Path bomb = usb.resolve("b.villagesauvegarde");
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
        zip.putNextEntry(new ZipEntry("carnet.db"));
        zip.write(new byte[10]);
        zip.putNextEntry(new ZipEntry("cles.json"));
        for (int i = 0; i < 200; i++) {
          zip.write(new byte[1 << 16]);
        }
      }
      assertProblem(Problem.DAMAGED_BACKUP, () -> restore().restore(bomb, folder, right(), false));
    }
  }
}
