package fr.village.ui.gallery;

import fr.village.domain.house.HolderLogo;
import fr.village.store.Stores;
import fr.village.ui.Pictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of what is asked before a bilan is made. */
final class BilanGalleryTest {
  private static final Path ICON = Path.of("icons", "village-256.png");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = GalleryView.class,
      names = {"FULL", "CONTRAST_200", "ENGLISH_WIDE"})
  void bilan(GalleryView view) {
    try (Visit visit = Visit.begin(view, folder)) {
      visit.desk.inBackground(() -> visit.session().write(BilanGalleryTest::withLogo));
      visit.go("settings").press("section-house");
      ImageView logo = (ImageView) visit.desk.find("settings-logo-picture");
      Awaitility.await().until(() -> Pictures.onScreen(() -> logo.getImage() != null));
      // a scroll pane keeps what has the keyboard in view
      visit.desk.onScreen(visit.desk.find("settings-logo-choose")::requestFocus);
      visit.picture("settings-logo");
      visit.desk.onScreen(visit.desk.find("settings-register")::requestFocus);
      visit.picture("settings-papers");
      visit
          .press("settings-bilan")
          .type("bilan-said", "Une belle année avec les parents.")
          .picture("bilan")
          .key(KeyCode.ESCAPE);
    }
  }

  private static boolean withLogo(Stores stores) {
    try {
      return stores.logo().save(HolderLogo.of(Files.readAllBytes(ICON)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
