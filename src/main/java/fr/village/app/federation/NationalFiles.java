package fr.village.app.federation;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written of a consolidation.
 *
 * @param workbook the national workbook
 * @param sha256 of it, in hexadecimal
 * @param beside the long tables and the bilans, beside it
 */
public record NationalFiles(Path workbook, String sha256, List<Path> beside) {
  public NationalFiles {
    beside = List.copyOf(beside);
  }
}
