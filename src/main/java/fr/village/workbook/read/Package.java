package fr.village.workbook.read;

import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of an Excel file, unpacked within limits. What is parsed later are these very bytes, so
 * that no other reading of the archive can slip anything past the limits.
 */
public final class Package {
  private static final long RATIO_FROM = 1L << 20;
  private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final Map<String, byte[]> parts;

  private Package(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /** The parts by name, in the order of the archive. */
  public Map<String, byte[]> parts() {
    return Collections.unmodifiableMap(parts);
  }

  /**
   * @throws Unreadable where the bytes are no Excel file, are damaged, or go over a limit
   */
  public static Package open(byte[] file, Limits limits) throws Unreadable {
    refuseForeign(file, limits);
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      return new Package(unpack(zip, limits));
    } catch (IOException | IllegalArgumentException e) {
      throw Unreadable.of("workbook.damaged");
    }
  }

  private static void refuseForeign(byte[] file, Limits limits) throws Unreadable {
    if (file.length == 0) {
      throw Unreadable.of("workbook.empty-file");
    }
    if (file.length > limits.fileBytes()) {
      throw Unreadable.of("workbook.too-large", limits.fileBytes() >> 20);
    }
    if (startsWith(file, OLD_EXCEL)) {
      throw Unreadable.of("workbook.old-or-protected");
    }
    if (!startsWith(file, new byte[] {'P', 'K'})) {
      throw new Unreadable(Finding.of(Kind.FOREIGN, "workbook.not-excel"));
    }
  }

  private static boolean startsWith(byte[] file, byte[] start) {
    return file.length >= start.length
        && Arrays.equals(file, 0, start.length, start, 0, start.length);
  }

  private static Map<String, byte[]> unpack(ZipFile zip, Limits limits)
      throws IOException, Unreadable {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long left = limits.totalBytes();
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
      ZipArchiveEntry entry = all.nextElement();
      if (entry.isDirectory()) {
        continue;
      }
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw Unreadable.of("workbook.old-or-protected");
      }
      byte[] part = unpack(zip, entry, left, limits);
      left -= part.length;
      if (parts.put(entry.getName(), part) != null || parts.size() > limits.entries()) {
        throw Unreadable.of("workbook.suspicious");
      }
      refuseDoctype(entry.getName(), part);
    }
    if (!parts.containsKey("[Content_Types].xml") || !parts.containsKey("xl/workbook.xml")) {
      throw new Unreadable(Finding.of(Kind.FOREIGN, "workbook.not-excel"));
    }
    return parts;
  }

  private static byte[] unpack(ZipFile zip, ZipArchiveEntry entry, long left, Limits limits)
      throws IOException, Unreadable {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    long packed = Math.max(1, entry.getCompressedSize());
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        part.write(buffer, 0, n);
        boolean bomb = part.size() > RATIO_FROM && part.size() / packed > limits.ratio();
        if (bomb || part.size() > left) {
          throw Unreadable.of("workbook.suspicious");
        }
      }
    }
    return part.toByteArray();
  }

  /** No office program writes a DOCTYPE; only UTF-8 is read, so none can hide in another coding. */
  private static void refuseDoctype(String name, byte[] part) throws Unreadable {
    boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    if (!xml) {
      return;
    }
    String head = new String(part, 0, Math.min(part.length, 4096), StandardCharsets.ISO_8859_1);
    boolean otherCoding =
        head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE") || head.contains("\0");
    int declared = head.indexOf("encoding=");
    boolean declaredOther =
        declared >= 0
            && declared < 100
            && !head.substring(declared + 10).toUpperCase(Locale.ROOT).startsWith("UTF-8");
    if (otherCoding || declaredOther || contains(part, "<!DOCTYPE")) {
      throw Unreadable.of("workbook.suspicious");
    }
  }

  private static boolean contains(byte[] part, String text) {
    byte[] sought = text.getBytes(StandardCharsets.US_ASCII);
    outer:
    for (int i = 0; i <= part.length - sought.length; i++) {
      for (int j = 0; j < sought.length; j++) {
        if (part[i + j] != sought[j]) {
          continue outer;
        }
      }
      return true;
    }
    return false;
  }

  /** The same parts as an archive again, for a library that reads archives. */
  byte[] repack() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(part.getValue());
          zip.closeEntry();
        }
      }
    }
    return out.toByteArray();
  }
}
