package fr.village.ui.federation;

import fr.village.ui.common.Said;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a national workbook may be written.
 *
 * @param file null where it may not
 * @param problem why; null where it may
 */
record Place(@Nullable Path file, @Nullable Said problem) {
  private static final String ENDING = ".xlsx";

  /**
   * @param replace whether a file of that name may be replaced
   */
  static Place of(String typed, boolean replace) {
    Path file;
    try {
      file = Path.of(typed.strip());
    } catch (InvalidPathException e) {
      return refused("federation.write.no-folder");
    }
    Path folder = file.getParent();
    if (typed.isBlank() || !file.isAbsolute() || folder == null || !Files.isDirectory(folder)) {
      return refused("federation.write.no-folder");
    }
    String name = String.valueOf(file.getFileName());
    if (!name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      return of(typed.strip() + ENDING, replace);
    }
    return Files.exists(file) && !replace
        ? refused("federation.write.exists")
        : new Place(file, null);
  }

  private static Place refused(String key) {
    return new Place(null, Said.of(key));
  }
}
