package fr.village.federation;

import fr.village.workbook.Cover;
import fr.village.workbook.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was found, its rows left aside so that a thousand of them fit in memory.
 *
 * @param path below the folder, with slashes
 * @param sha256 of the bytes, empty where they were not read whole: a picture is known by its first
 *     bytes
 * @param contentDigest digest of what the workbook says, empty where that could not be read
 * @param cover where it could be read
 */
public record Seen(
    String path,
    String sha256,
    String contentDigest,
    @Nullable Cover cover,
    List<Finding> findings) {
  public Seen {
    findings = List.copyOf(findings);
  }
}
