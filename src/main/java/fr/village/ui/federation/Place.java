package fr.village.ui.federation;

import fr.village.domain.Check;
import fr.village.domain.Invalid;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Where a national workbook may be written. */
final class Place {
  private static final String ENDING = ".xlsx";

  private Place() {}

  /**
   * The file that was typed or chosen; its ending is added where it is missing.
   *
   * @param replace whether a file of that name may be replaced
   * @throws Invalid when there is no such folder, or a file that may not be replaced
   */
  static Path of(String typed, boolean replace) {
    Path file;
    try {
      file = Path.of(typed.strip());
    } catch (InvalidPathException e) {
      throw new Invalid("federation.write.no-folder");
    }
    Path folder = file.getParent();
    Path name = file.getFileName();
    boolean usable = !typed.isBlank() && file.isAbsolute() && folder != null && name != null;
    Check.that(usable && folder != null && Files.isDirectory(folder), "federation.write.no-folder");
    if (!typed.strip().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      return of(typed.strip() + ENDING, replace);
    }
    Check.that(replace || !Files.exists(file), "federation.write.exists");
    return file;
  }
}
