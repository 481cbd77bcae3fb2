package fr.village.workbook.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs the parts of a file anew: in a fixed order, all at the same day, with nothing added but the
 * name of the default style, which POI leaves out and some readers warn of.
 */
final class Normalise {
  private static final String TYPES = "[Content_Types].xml";
  private static final String STYLES = "xl/styles.xml";
  private static final String BEFORE_NAMES = "</cellXfs>";
  private static final String NAMES =
      "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\""
          + " builtinId=\"0\"/></cellStyles>";

  private Normalise() {}

  /**
   * @param shell a whole workbook but for rows of tables
   * @param rows by the name of the part they belong to
   * @param out is closed
   * @throws IOException of {@code out}
   */
  static void pack(byte[] shell, Map<String, TableRows> rows, LocalDate day, OutputStream out)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts(shell).entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        // the local form: no time zone comes into it
        entry.setTimeLocal(day.atStartOfDay());
        zip.putNextEntry(entry);
        TableRows sheet = rows.get(part.getKey());
        if (sheet == null) {
          zip.write(part.getValue());
        } else {
          sheet.writeInto(new String(part.getValue(), StandardCharsets.UTF_8), zip);
        }
        zip.closeEntry();
      }
    }
  }

  private static Map<String, byte[]> parts(byte[] shell) throws IOException {
    Map<String, byte[]> parts =
        new TreeMap<>(
            Comparator.comparing((String name) -> !name.equals(TYPES))
                .thenComparing(Comparator.naturalOrder()));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(shell))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    parts.computeIfPresent(STYLES, (name, part) -> named(part));
    return parts;
  }

  private static byte[] named(byte[] styles) {
    String text = new String(styles, StandardCharsets.UTF_8);
    return text.contains("<cellStyles")
        ? styles
        : text.replace(BEFORE_NAMES, BEFORE_NAMES + NAMES).getBytes(StandardCharsets.UTF_8);
  }
}
