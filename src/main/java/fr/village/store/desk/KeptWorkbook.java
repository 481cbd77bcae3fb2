package fr.village.store.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file of these bytes says, as one version of the program read it.
 *
 * @param sha256 of the file
 * @param cover where it could be read, in bytes whoever reads workbooks understands
 * @param content the rows, where the file may ever count
 * @param program version that read it
 */
@SuppressWarnings("ArrayRecordComponent") // opaque bytes on their way to or from a column
public record KeptWorkbook(
    String sha256,
    String contentDigest,
    byte @Nullable [] cover,
    byte @Nullable [] content,
    String program,
    List<KeptFinding> findings) {
  public KeptWorkbook {
    findings = List.copyOf(findings);
  }
}
