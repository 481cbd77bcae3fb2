package fr.village.app.reference;

import fr.village.domain.reference.ReferenceSet;
import fr.village.reference.ReadSet;
import fr.village.reference.ReferenceRefused;
import fr.village.reference.file.ReferenceFiles;
import fr.village.workbook.write.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A reference set on disk: JSON, or a workbook. */
public final class ReferenceFile {
  private ReferenceFile() {}

  /**
   * Reads either, told by its content.
   *
   * @throws ReferenceRefused with the place of the first thing wrong
   * @throws UncheckedIOException when it cannot be read
   */
  public static ReadSet read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return ReferenceFiles.read(in.readNBytes(ReferenceFiles.MAX_BYTES + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the one its name says.
   *
   * @return false, and nothing written, for a name that ends in neither {@code .json} nor {@code
   *     .xlsx}
   */
  public static boolean write(ReferenceSet set, Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    byte[] bytes;
    if (name.endsWith(".json")) {
      bytes = ReferenceFiles.json(set).getBytes(StandardCharsets.UTF_8);
    } else if (name.endsWith(".xlsx")) {
      bytes = ReferenceFiles.workbook(set);
    } else {
      return false;
    }
    try {
      AtomicFile.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return true;
  }
}
