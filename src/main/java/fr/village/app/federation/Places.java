package fr.village.app.federation;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where files are found: a path, or that of an archive and what the file is called in it. */
final class Places {
  private Places() {}

  static boolean isThere(String place) {
    int inside = place.lastIndexOf('!');
    return isFile(place) || (inside > 0 && isFile(place.substring(0, inside)));
  }

  /** The file of a place, which may be one in an archive; none that this system could not have. */
  static Optional<Path> fileOf(String place) {
    int inside = place.lastIndexOf('!');
    String file = inside > 0 && !isFile(place) ? place.substring(0, inside) : place;
    try {
      return Optional.of(Path.of(file));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean isFile(String place) {
    try {
      return Files.exists(Path.of(place));
    } catch (InvalidPathException e) {
      // what is inside an archive may be called as no file of this system is
      return false;
    }
  }
}
