package fr.village.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs the parts anew, in a fixed order and all at one day; the tables behind charts too. */
final class Packing {
  private static final String TYPES = "[Content_Types].xml";
  private static final String CORE = "docProps/core.xml";
  private static final String INSIDE = ".xlsx";

  private Packing() {}

  static byte[] pack(byte[] file, LocalDate day) throws IOException {
    Map<String, byte[]> parts =
        new TreeMap<>(
            Comparator.comparing((String name) -> !name.equals(TYPES))
                .thenComparing(Comparator.naturalOrder()));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        parts.put(entry.getName(), entry.getName().endsWith(INSIDE) ? inside(part, day) : part);
      }
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream(file.length);
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        // the local form: no time zone comes into it
        entry.setTimeLocal(day.atStartOfDay());
        out.putNextEntry(entry);
        out.write(part.getValue());
        out.closeEntry();
      }
    }
    return packed.toByteArray();
  }

  /** A workbook in the document: POI gives it an author and the hour. */
  private static byte[] inside(byte[] workbook, LocalDate day) throws IOException {
    ByteArrayOutputStream without = new ByteArrayOutputStream(workbook.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream out = new ZipOutputStream(without)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().equals(CORE) ? core(day) : in.readAllBytes());
        out.closeEntry();
      }
    }
    return pack(without.toByteArray(), day);
  }

  private static byte[] core(LocalDate day) {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">%sT00:00:00Z</dcterms:created></cp:coreProperties>
    """
        .formatted(day)
        .getBytes(StandardCharsets.UTF_8);
  }
}
