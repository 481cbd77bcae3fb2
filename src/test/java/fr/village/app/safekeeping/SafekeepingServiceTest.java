package fr.village.app.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.app.house.HouseService;
import fr.village.app.people.PeopleService;
import fr.village.app.safekeeping.SafekeepingService.Comparison;
import fr.village.app.safekeeping.SafekeepingService.Restored;
import fr.village.app.session.NotebookKeeping;
import fr.village.app.session.Refusal;
import fr.village.domain.Invalid;
import fr.village.domain.family.FamilyFile;
import fr.village.store.StorageAdvice;
import fr.village.testing.HouseBuilder;
import fr.village.testing.RealNotebook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a real notebook, made, compared and gone back to. */
final class SafekeepingServiceTest {
  private static final String ANOTHER = "trois loutres comptent les barques du canal gris";

  @TempDir Path parent;
  private RealNotebook notebook;

  @BeforeEach
  void open() throws Refusal {
    notebook = new RealNotebook(parent);
  }

  @AfterEach
  void close() {
    notebook.close();
  }

  private SafekeepingService service() {
    return new SafekeepingService(notebook.session(), notebook.services.keeping());
  }

  private void rename(String name) {
    HouseService houses =
        new HouseService(notebook.session(), notebook.services.references()::builtIn);
    houses.save(houses.now().house().withName(name));
  }

  private List<FamilyFile> families() {
    return notebook.session().read(s -> s.families().all());
  }

  private String name() {
    return notebook.session().house().name();
  }

  private Comparison compare(Path file, String passphrase) throws Refusal {
    return service().compare(file, service().verify(file, passphrase.toCharArray()));
  }

  @Test
  void aBackupIsListedAndEverythingIsInIt() throws Refusal {
    assertThat(service().now().backups()).isEmpty();
    assertThat(service().now().complete()).isFalse();
    Path file = service().backup();
    assertThat(service().now().backups())
        .extracting(NotebookKeeping.Backup::file)
        .containsExactly(file);
    assertThat(service().now().backups().getFirst().bytes()).isPositive();
    assertThat(service().now().complete()).isTrue();
    rename("Maison d’Achicourt");
    assertThat(service().now().complete()).isFalse();
  }

  @Test
  void aBackupElsewhereIsSoundToo() throws Exception {
    Path stick = Files.createDirectory(parent.resolve("clé"));
    Path file = service().backup(stick);
    assertThat(file).hasParent(stick);
    assertThat(service().verify(file, RealNotebook.PASSPHRASE.toCharArray()).sound()).isTrue();
    assertThat(service().now().complete()).as("only those of the notebook count").isFalse();
  }

  @Test
  void goingBackSetsAsideWhatThereWas() throws Refusal {
    rename("Avant");
    Path file = service().backup();
    assertThat(compare(file, RealNotebook.PASSPHRASE).nothingLost()).isTrue();
    notebook.later(Duration.ofHours(2));
    rename("Après");
    FamilyFile family = new HouseBuilder().family("Durand").mother("Léa", 1990).build();
    notebook.session().write(s -> s.families().save(family));

    Comparison comparison = compare(file, RealNotebook.PASSPHRASE);
    assertThat(comparison.nothingLost()).isFalse();
    assertThat(comparison.families()).isEqualTo(1);
    assertThat(comparison.sessions()).isZero();
    assertThat(comparison.notebookAt()).isAfter(comparison.backupAt());

    Restored back =
        service()
            .restore(file, RealNotebook.PASSPHRASE.toCharArray(), notebook.services.notebooks());
    notebook.isNow(back.session().orElseThrow());
    assertThat(name()).isEqualTo("Avant");
    assertThat(families()).isEmpty();

    Restored forth =
        service()
            .restore(
                back.setAside(),
                RealNotebook.PASSPHRASE.toCharArray(),
                notebook.services.notebooks());
    notebook.isNow(forth.session().orElseThrow());
    assertThat(name()).isEqualTo("Après");
    assertThat(families()).hasSize(1);
  }

  @Test
  void anOldPassphraseOpensTheBackupButTodaysOpensTheNotebook() throws Refusal {
    rename("Avant");
    Path file = service().backup();
    new PeopleService(notebook.session(), notebook.services.keeping())
        .changeMine(RealNotebook.PASSPHRASE.toCharArray(), ANOTHER.toCharArray());
    rename("Après");
    assertThatThrownBy(() -> compare(file, ANOTHER)).isInstanceOf(Refusal.class);
    Restored back =
        service()
            .restore(file, RealNotebook.PASSPHRASE.toCharArray(), notebook.services.notebooks());
    assertThat(back.session()).isEmpty();
    notebook.isNow(notebook.services.notebooks().unlock(notebook.folder(), ANOTHER.toCharArray()));
    assertThat(name()).isEqualTo("Avant");
  }

  @Test
  void anotherNotebooksBackupIsRefused() throws Refusal {
    Path file;
    try (RealNotebook other = new RealNotebook(parent, "Lens")) {
      file = new SafekeepingService(other.session(), other.services.keeping()).backup();
    }
    assertThatThrownBy(() -> compare(file, RealNotebook.PASSPHRASE))
        .isInstanceOfSatisfying(
            Invalid.class, e -> assertThat(e.key()).isEqualTo("invalid.backup.another"));
  }

  @Test
  void aPoorPlaceIsAdvisedAgainst() throws Exception {
    assertThat(SafekeepingService.advice(Files.createDirectory(parent.resolve("OneDrive - CAF"))))
        .contains(StorageAdvice.SYNCHRONISED);
    assertThat(service().now().adviceKey()).isNull();
  }
}
