package fr.village.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.ui.federation.FederationView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fédération: nothing dropped, a folder of attachments, the national workbook. */
final class FederationGalleryTest {
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
    }
  }
}
