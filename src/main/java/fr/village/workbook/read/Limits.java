package fr.village.workbook.read;

/**
 * What a file may cost before anything of it is believed.
 *
 * @param fileBytes size of the file
 * @param entries parts in the package
 * @param totalBytes size of all parts unpacked
 * @param ratio unpacked to packed size of one part, from 1 MiB unpacked
 * @param rows rows of one sheet
 * @param columns cells of one row
 * @param textLength UTF-16 units of one cell
 */
public record Limits(
    long fileBytes,
    int entries,
    long totalBytes,
    int ratio,
    int rows,
    int columns,
    int textLength) {

  /** Some twenty times the largest submission thinkable. */
  public static final Limits STANDARD =
      new Limits(20L << 20, 400, 120L << 20, 150, 60_000, 200, 32_767);
}
