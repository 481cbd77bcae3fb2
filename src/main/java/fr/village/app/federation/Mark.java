package fr.village.app.federation;

import fr.village.federation.Source;
import fr.village.workbook.format.Digests;
import fr.village.workbook.read.FileKind;
import fr.village.workbook.read.Limits;
import fr.village.workbook.read.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** How a file is known again without being read. */
record Mark(long bytes, Instant modified) {

  /** None where the disk does not say. */
  static @Nullable Mark of(Path file) {
    try {
      Instant modified = Files.getLastModifiedTime(file).toInstant();
      return new Mark(Files.size(file), modified.truncatedTo(ChronoUnit.MILLIS));
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * Of the bytes, or, where their beginning settles what they are, of that and their number; empty
   * where they are too many or the disk does not give them.
   */
  String sha256(Source source) {
    try {
      byte[] head = source.content().head(FileKind.HEAD);
      if (bytes > head.length && FileKind.of(head).isSettled()) {
        // a folder of photographs is not read to its end
        String beginning = HexFormat.of().formatHex(head) + " " + bytes + source.name();
        return Digests.sha256(beginning.getBytes(StandardCharsets.UTF_8));
      }
      return Digests.sha256(source.content().all(Limits.STANDARD.fileBytes()));
    } catch (IOException | Unreadable e) {
      return "";
    }
  }
}
