package fr.village.ui.federation;

import fr.village.app.federation.NationalFiles;
import java.nio.file.Path;

/**
 * A national workbook that was written.
 *
 * @param houses counted in it
 */
public record NationalReceipt(NationalFiles files, int houses) {
  public Path file() {
    return files.workbook();
  }
}
