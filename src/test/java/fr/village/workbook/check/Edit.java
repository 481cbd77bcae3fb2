package fr.village.workbook.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Changes made to a workbook by somebody else. */
public final class Edit {
  private Edit() {}

  /** As a person does in a spreadsheet program. */
  public static byte[] workbook(byte[] file, Consumer<XSSFWorkbook> change) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      change.accept(workbook);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As somebody malicious does in the archive. */
  public static byte[] parts(byte[] file, Consumer<Map<String, byte[]>> change) {
    try {
      Map<String, byte[]> parts = new LinkedHashMap<>();
      try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          parts.put(entry.getName(), in.readAllBytes());
        }
      }
      change.accept(parts);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(part.getValue());
          zip.closeEntry();
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text put in the place of another in one part. */
  public static byte[] replace(byte[] file, String part, String old, String text) {
    return parts(
        file,
        parts -> {
          String xml = new String(parts.get(part), StandardCharsets.UTF_8);
          if (!xml.contains(old)) {
            throw new IllegalArgumentException(part + " does not hold " + old);
          }
          parts.put(part, xml.replace(old, text).getBytes(StandardCharsets.UTF_8));
        });
  }
}
