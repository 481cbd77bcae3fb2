package fr.village.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.session.SampleNotebook;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.FamilyFile;
import fr.village.store.Stores;
import fr.village.store.bin.Binned;
import fr.village.ui.settings.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Réglages: each section in its six pictures, and the cards that open over them. */
final class SettingsGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(GalleryView.class)
  void sections(GalleryView view) throws IOException {
    if (view.hasFamilies()) {
      Path log = Files.createDirectories(folder.resolve("data")).resolve("support.log");
      Files.writeString(
          log,
          """
          2026-03-09T17:02:11Z V-7GTX4K
          java.lang.IllegalStateException
            at fr.village.ui.roll.RollView.show(RollView.java:120)
          """);
    }
    try (Visit visit = Visit.begin(view, folder)) {
      if (view.hasFamilies()) {
        visit.desk.inBackground(() -> visit.session().write(SettingsGalleryTest::deleteSome));
      }
      visit.go("settings");
      if (view.hasFamilies()) {
        visit.press("section-backups").press("backup-now").press("backup-open-folder");
        assertThat(visit.desk.foldersShown).hasSize(1);
        visit.press("notice-close");
      }
      for (Section section : Section.values()) {
        visit.press("section-" + section.id()).picture("settings-" + section.id());
      }
    }
  }

  private static boolean deleteSome(Stores stores) {
    NotebookContent content = stores.content().readAll();
    FamilyFile first = content.families().getFirst();
    stores.bin().delete(Binned.FAMILY_FILE, first.family().id());
    FamilyFile second = content.families().get(1);
    stores.bin().delete(Binned.PERSON_OF_FAMILY, second.people().getLast().id());
    stores.bin().delete(Binned.ENROLMENT_IN_GROUP, content.enrolments().getLast().id());
    stores.bin().delete(Binned.SESSION_OF_GROUP, content.sessions().getLast().id());
    return true;
  }

  @ParameterizedTest
  @EnumSource(
      value = GalleryView.class,
      names = {"FULL", "WORST", "DARK", "CONTRAST_200", "ENGLISH_WIDE"})
  void cards(GalleryView view) {
    try (Visit visit = Visit.begin(view, folder)) {
      visit.go("settings").press("section-people");
      visit
          .press("people-add")
          .type("person-name", "Samira")
          .type("passphrase", "soleil")
          .press("person-save")
          .picture("settings-person-add")
          .press("person-cancel");
      visit.press("person-passphrase").picture("settings-passphrase").press("person-cancel");
      visit
          .press("people-words")
          .type("person-old", "autre chose")
          .press("person-save")
          .picture("settings-words-ask");
      assertThat(visit.there("words")).isNull();
      visit.type("person-old", SampleNotebook.PASSPHRASE).press("person-save");
      visit.desk.find("words-card");
      visit.picture("settings-words").press("words-print").picture("settings-words-sheet");
      visit.key(KeyCode.ESCAPE);
      visit
          .press("section-holidays")
          .press("holiday-add")
          .type("holiday-label", "Toussaint")
          .type("holiday-days", "du 17/10 au 2/11")
          .picture("settings-holiday")
          .press("holiday-cancel");
      visit
          .press("holiday-paste")
          .type("holiday-lines", "Toussaint ; 17/10 ; 1/11\nNoël ; 19/12 ; 3/1\nHiver ; 30/2 ; 7/3")
          .picture("settings-holidays-paste")
          .press("holiday-lines-cancel");
      visit.press("section-backups").press("backup-now").press("notice-close");
      visit
          .press("section-house")
          .type("settings-name", "Maison de Lens")
          .press("section-backups")
          .press("backup-restore-0")
          .type("backup-passphrase", SampleNotebook.PASSPHRASE)
          .press("backup-go");
      visit.desk.find("backup-restore");
      visit.picture("settings-restore");
      if (view == GalleryView.FULL) {
        visit.press("backup-restore");
        visit.desk.find("today");
        assertThat(((Labeled) visit.desk.find("rail-house")).getText())
            .startsWith("Maison d’exemple");
        assertThat(((Labeled) visit.desk.find("undo-said")).getText())
            .startsWith("Le carnet est revenu à son état du 10 mars 2026");
        visit.go("settings").press("section-backups").picture("settings-restored");
      }
    }
  }
}
