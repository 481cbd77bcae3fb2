package fr.village.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.reference.EditedSet;
import fr.village.reference.file.ReferenceFiles;
import fr.village.ui.federation.FederationView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fédération: nothing dropped, a folder of attachments, the national workbook. */
final class FederationGalleryTest {
  private static final String PASSPHRASE = "sept mots tout à fait ordinaires pour essayer";

  @TempDir static Path received;
  @TempDir Path folder;

  @BeforeAll
  static void receive() {
    ReceivedFiles.make(received.resolve("reçus"));
  }

  @ParameterizedTest
  @EnumSource(GalleryView.class)
  void inbox(GalleryView view) {
    try (Visit visit = Visit.begin(view, folder)) {
      visit.go("federation").picture("federation-empty");
      FederationView screen = (FederationView) Objects.requireNonNull(visit.there("federation"));
      visit.desk.onScreen(() -> screen.add(List.of(received.resolve("reçus"))));
      visit.desk.find("federation-arrivals");
      visit.picture("federation");
      visit.press("filter-to-see").picture("federation-to-see");
      visit.press("federation-write");
      Path out = folder.resolve("national.xlsx");
      visit.type("national-file", folder.resolve("nulle/part.xlsx").toString());
      visit.press("national-write").picture("federation-write");
      visit.type("national-file", out.toAbsolutePath().toString());
      visit.press("national-write");
      visit.desk.find("national-receipt");
      visit.picture("federation-receipt").press("national-open-folder").key(KeyCode.ESCAPE);
      assertThat(visit.desk.foldersShown).containsExactly(folder.toAbsolutePath());
      assertThat(Files.exists(out)).isTrue();
      visit.press("sight-figures").picture("federation-figures");
      visit.press("origin-0");
      visit.desk.find("origin-close");
      visit.picture("federation-origin").press("origin-close");
    }
  }

  @ParameterizedTest
  @EnumSource(GalleryView.class)
  void desk(GalleryView view) throws IOException {
    try (Visit visit = Visit.begin(view, folder)) {
      visit.go("federation").press("federation-desk-make").picture("federation-desk-make");
      visit.type("desk-place", folder.resolve("Fédération").toAbsolutePath().toString());
      visit.type("passphrase", PASSPHRASE).type("passphrase-again", PASSPHRASE);
      visit.press("desk-make");
      visit.desk.find("desk-words-done");
      visit.picture("federation-desk-words").press("desk-words-done");
      visit.picture("federation-desk-new");
      FederationView screen = (FederationView) Objects.requireNonNull(visit.there("federation"));
      visit.desk.onScreen(() -> screen.add(List.of(received.resolve("reçus"))));
      visit.desk.find("decide-0");
      visit.picture("federation-desk");
      visit.press("decide-0").picture("federation-decision");
      visit.type("decision-note", "Vu avec la coordinatrice.").press("decision-ignore");
      visit.desk.find("sight-decisions");
      visit.settle();
      visit.press("sight-decisions");
      visit.desk.find("take-back-0");
      visit.picture("federation-decisions");
      visit.press("sight-houses").picture("federation-houses-none");
      visit.press("desk-passphrase-change").type("desk-old-passphrase", PASSPHRASE);
      visit.type("passphrase", PASSPHRASE).type("passphrase-again", "autre");
      visit.press("desk-key-change").picture("federation-desk-passphrase");
      visit.press("desk-key-cancel");
      Path set = folder.resolve("referentiel.json");
      Files.writeString(set, ReferenceFiles.json(EditedSet.full()));
      paste(visit, "desk-reference-write", set);
      visit.desk.find("reference-adopt");
      visit.picture("federation-reference").press("reference-keep");
      visit.press("federation-leave");
      visit.desk.find("federation-desk-open");
      visit.press("federation-desk-open").picture("federation-desk-open");
      visit.press("desk-lost").picture("federation-desk-recover");
      assertThat(visit.desk.faults).isEmpty();
    }
  }

  /** As Ctrl+V does of a file copied elsewhere. */
  private static void paste(Visit visit, String id, Path file) {
    Node inIt = visit.desk.find(id);
    visit.desk.onScreen(
        () -> {
          Clipboard.getSystemClipboard()
              .setContent(Map.of(DataFormat.FILES, List.of(file.toFile())));
          inIt.requestFocus();
        });
    visit.shortcut(KeyCode.V);
  }
}
