package fr.village.federation;

import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.read.FileKind;
import fr.village.workbook.read.Limits;
import fr.village.workbook.read.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Zips of files, as people send many at once. Nothing is unpacked to the disk: a file of an archive
 * is read where it stands, whatever it calls itself.
 */
final class Archive {
  /** Bytes that hold the name of the first file in an archive. */
  private static final int PEEK = 96;

  private static final long MOST_BYTES = 400L << 20;
  private static final int MOST_FILES = 5_000;
  private static final int LONGEST_NAME = 160;

  /** How the first file of an office program's document is called. */
  private static final List<String> DOCUMENT =
      List.of("[Content_Types].xml", "_rels/", "docProps/", "xl/", "mimetype", "word/", "ppt/");

  private Archive() {}

  /** The files of an archive, and of archives right in it; the file itself where it is none. */
  static List<Source> opened(Source whole, Path file) {
    try {
      if (!mayBe(whole.content())) {
        return List.of(whole);
      }
      if (whole.content().size() > MOST_BYTES) {
        return List.of(refused(whole, "workbook.kind.archive-large"));
      }
      return files(whole, () -> Files.newByteChannel(file), 1);
    } catch (IOException | Unreadable | RuntimeException e) {
      // whoever reads it will say what it is
      return List.of(whole);
    } catch (OutOfMemoryError e) {
      return List.of(refused(whole, "workbook.kind.archive-large"));
    }
  }

  private static boolean mayBe(Source.Content content) throws IOException, Unreadable {
    byte[] head = content.head(PEEK);
    if (head.length < 30 || FileKind.of(head) != FileKind.ZIP) {
      return false;
    }
    int length = Math.min((head[26] & 0xFF) | (head[27] & 0xFF) << 8, head.length - 30);
    String first = new String(head, 30, length, StandardCharsets.UTF_8);
    return DOCUMENT.stream().noneMatch(first::startsWith);
  }

  private static List<Source> files(Source whole, EntryContent.Bytes bytes, int deeper)
      throws IOException, Unreadable {
    List<ZipArchiveEntry> entries;
    try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(bytes.open()).get()) {
      entries = Collections.list(zip.getEntries());
    }
    Set<String> names = entries.stream().map(ZipArchiveEntry::getName).collect(Collectors.toSet());
    if (FileKind.isDocument(names)) {
      return List.of(whole);
    }
    if (entries.size() > MOST_FILES) {
      return List.of(refused(whole, "workbook.kind.archive-large"));
    }
    List<Source> files = new ArrayList<>();
    for (ZipArchiveEntry entry : entries) {
      String name = shown(entry.getName());
      if (!entry.isDirectory() && !isPassedOver(name)) {
        Source file =
            new Source(whole.name() + "/" + name, new EntryContent(whole.file(), bytes, entry));
        files.addAll(deeper > 0 ? within(file, deeper - 1) : List.of(file));
      }
    }
    return files.isEmpty() ? List.of(refused(whole, "workbook.kind.archive-empty")) : files;
  }

  private static List<Source> within(Source file, int deeper) {
    try {
      return mayBe(file.content())
          ? files(
              file,
              () ->
                  new SeekableInMemoryByteChannel(file.content().all(Limits.STANDARD.fileBytes())),
              deeper)
          : List.of(file);
    } catch (IOException | Unreadable | RuntimeException e) {
      return List.of(file);
    }
  }

  private static boolean isPassedOver(String name) {
    return Arrays.stream(name.split("/")).anyMatch(Source::isPassedOver);
  }

  /** A name from an archive, as lists can show it: no way up or out, nothing invisible. */
  static String shown(String name) {
    String plain =
        name.replace('\\', '/').replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}:*?\"<>|]", "_");
    String clean =
        Arrays.stream(plain.split("/"))
            .map(String::strip)
            .filter(part -> !part.isEmpty() && !part.matches("\\.+"))
            .collect(Collectors.joining("/"));
    String kept = clean.isEmpty() ? "_" : clean;
    return kept.length() <= LONGEST_NAME
        ? kept
        : "…" + kept.substring(kept.length() - LONGEST_NAME);
  }

  private static Source refused(Source whole, String why) {
    return new Source(whole.name(), new Refused(whole.file(), Finding.of(Kind.UNREADABLE, why)));
  }

  /** What is not even opened. */
  private record Refused(Path file, Finding why) implements Source.Content {
    @Override
    public long size() throws Unreadable {
      throw new Unreadable(why);
    }

    @Override
    public byte[] head(int most) throws Unreadable {
      throw new Unreadable(why);
    }

    @Override
    public byte[] all(long most) throws Unreadable {
      throw new Unreadable(why);
    }
  }
}
