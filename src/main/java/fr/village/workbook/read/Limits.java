package fr.village.workbook.read;

import java.time.Duration;

/**
 * What a file may cost before anything of it is believed.
 *
 * @param fileBytes size of the file
 * @param entries parts in the package
 * @param totalBytes size of all parts unpacked
 * @param ratio unpacked to packed size of one part, from 1 MiB unpacked
 * @param rows rows of one sheet
 * @param columns cells of one row
 * @param cells cells of all sheets, and texts they share
 * @param textLength UTF-16 units of one cell
 * @param time to read it
 */
public record Limits(
    long fileBytes,
    int entries,
    long totalBytes,
    int ratio,
    int rows,
    int columns,
    int cells,
    int textLength,
    Duration time) {

  /**
   * Some twenty times the largest submission thinkable; two such files at once stay below 384 MB.
   */
  public static final Limits STANDARD =
      new Limits(
          20L << 20, 400, 48L << 20, 150, 60_000, 200, 400_000, 32_767, Duration.ofSeconds(8));
}
