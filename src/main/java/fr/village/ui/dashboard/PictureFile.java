package fr.village.ui.dashboard;

import fr.village.domain.Check;
import fr.village.domain.Invalid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javafx.scene.image.Image;

/** Writes a picture where somebody wants it. */
final class PictureFile {
  private PictureFile() {}

  /**
   * Writes it.
   *
   * @throws Invalid {@code dashboard.save.no-folder}, {@code .there}, {@code .failed}
   */
  static Path write(Image picture, String typed, boolean replace) {
    Path file = file(typed);
    Check.that(replace || !Files.exists(file), "dashboard.save.there");
    try {
      return Files.write(file, Png.of(picture));
    } catch (IOException e) {
      throw new Invalid("dashboard.save.failed");
    }
  }

  private static Path file(String typed) {
    try {
      Path file = Path.of(typed.strip());
      Path folder = file.getParent();
      Check.that(
          file.isAbsolute() && folder != null && Files.isDirectory(folder),
          "dashboard.save.no-folder");
      return file;
    } catch (InvalidPathException e) {
      throw new Invalid("dashboard.save.no-folder");
    }
  }
}
