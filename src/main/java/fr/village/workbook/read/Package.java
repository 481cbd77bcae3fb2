package fr.village.workbook.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of an Excel file, unpacked within limits. What is parsed later are these very bytes, so
 * that no other reading of the archive can slip anything past the limits.
 */
public final class Package {
  private final Map<String, byte[]> parts;
  private final Deadline deadline;

  private Package(Map<String, byte[]> parts, Deadline deadline) {
    this.parts = parts;
    this.deadline = deadline;
  }

  /** Until when all of it must be read. */
  Deadline deadline() {
    return deadline;
  }

  /** The parts by name, in the order of the archive. */
  public Map<String, byte[]> parts() {
    return Collections.unmodifiableMap(parts);
  }

  /**
   * @throws Unreadable where the bytes are no Excel file, are damaged, or go over a limit
   */
  public static Package open(byte[] file, Limits limits) throws Unreadable {
    Deadline deadline = Deadline.in(limits.time());
    refuseForeign(file, limits);
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      return new Package(unpack(zip, limits, deadline), deadline);
    } catch (IOException | IllegalArgumentException e) {
      throw Unreadable.of("workbook.damaged");
    }
  }

  private static void refuseForeign(byte[] file, Limits limits) throws Unreadable {
    if (file.length == 0) {
      throw Unreadable.of("workbook.empty-file");
    }
    FileKind kind = FileKind.of(file);
    if (kind != FileKind.ZIP) {
      throw new Unreadable(kind.finding());
    }
    if (file.length > limits.fileBytes()) {
      throw Unreadable.of("workbook.too-large", limits.fileBytes() >> 20);
    }
  }

  private static Map<String, byte[]> unpack(ZipFile zip, Limits limits, Deadline deadline)
      throws IOException, Unreadable {
    List<ZipArchiveEntry> entries =
        Collections.list(zip.getEntries()).stream().filter(e -> !e.isDirectory()).toList();
    Set<String> names = entries.stream().map(ZipArchiveEntry::getName).collect(Collectors.toSet());
    if (!names.contains("[Content_Types].xml") || !names.contains("xl/workbook.xml")) {
      throw new Unreadable(FileKind.ofArchive(names).finding());
    }
    if (names.size() < entries.size() || entries.size() > limits.entries()) {
      throw Unreadable.of("workbook.suspicious");
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long left = limits.totalBytes();
    for (ZipArchiveEntry entry : entries) {
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw new Unreadable(FileKind.PROTECTED.finding());
      }
      try (InputStream in = zip.getInputStream(entry)) {
        byte[] part = Unpacking.of(in, entry, left, limits, deadline);
        left -= part.length;
        parts.put(entry.getName(), part);
        refuseDoctype(entry.getName(), part);
      }
    }
    return parts;
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
        declared >= 0 && declared < 100 && !head.regionMatches(true, declared + 10, "UTF-8", 0, 5);
    if (otherCoding || declaredOther || hasDoctype(part)) {
      throw Unreadable.of("workbook.suspicious");
    }
  }

  /** Whether it stands where a document type may: before the first element. */
  private static boolean hasDoctype(byte[] part) {
    for (int i = 0; i + 1 < part.length; i++) {
      if (part[i] != '<') {
        continue;
      }
      if (part[i + 1] == '!' && i + 2 < part.length && part[i + 2] != '-') {
        return true;
      }
      if (part[i + 1] != '!' && part[i + 1] != '?') {
        return false;
      }
      i = end(part, i + 2, part[i + 1] == '!' ? "-->" : "?>");
    }
    return false;
  }

  private static int end(byte[] part, int from, String mark) {
    byte[] sought = mark.getBytes(StandardCharsets.US_ASCII);
    for (int i = from; i + sought.length <= part.length; i++) {
      if (Arrays.equals(part, i, i + sought.length, sought, 0, sought.length)) {
        return i + sought.length - 1;
      }
    }
    return part.length;
  }
}
