package fr.village.app.sample;

import fr.village.federation.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a folder as e-mail attachments leave it: workbooks renamed, sent twice, in archives and
 * folders, one retouched, one cut short, and things that are no workbooks at all.
 */
public final class Mailbox {
  /** Below this there is nothing to mix. */
  public static final int LEAST = 8;

  private static final int KINDS = 16;
  private static final int CUT = 9_000;
  private static final byte[] PHOTO = {-1, -40, -1, -32, 0, 16, 'J', 'F', 'I', 'F', 0};

  private final Path folder;
  private final Map<String, Verdict> expected = new TreeMap<>();

  private Mailbox(Path folder) {
    this.folder = folder;
  }

  /**
   * Fills a folder with the workbooks of another; these stay as they are.
   *
   * @return what is to become of each file, by its name below the folder
   * @throws UncheckedIOException when something cannot be read or written
   */
  public static Map<String, Verdict> fill(Path workbooks, Path folder) {
    Mailbox mailbox = new Mailbox(folder);
    try (Stream<Path> files = Files.list(workbooks)) {
      List<Path> sent = files.sorted().toList();
      for (int i = 0; i < sent.size(); i++) {
        mailbox.arrive(i, sent.get(i));
      }
      mailbox.others(Files.readAllBytes(sent.getFirst()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(mailbox.expected);
  }

  private void arrive(int number, Path workbook) throws IOException {
    String name = String.valueOf(workbook.getFileName());
    byte[] bytes = Files.readAllBytes(workbook);
    switch (number % KINDS) {
      case 1, 9 -> put("bilan juin (" + number + ").xlsx", bytes, Verdict.ACCEPTED);
      case 2 -> put("courriels de juillet/" + name, bytes, Verdict.ACCEPTED);
      case 3 -> {
        put(name, bytes, Verdict.DUPLICATE);
        // of two files alike, the first in the alphabet counts
        put("Copie de " + name, bytes, Verdict.ACCEPTED);
      }
      case 4 -> {
        put("pièces jointes " + number + ".zip", zipped(name, bytes), null);
        expected.put("pièces jointes " + number + ".zip/" + name, Verdict.ACCEPTED);
      }
      case 5 -> put("corrigé " + name, retouched(bytes), Verdict.MODIFIED);
      default -> put(name, bytes, Verdict.ACCEPTED);
    }
  }

  private void others(byte[] workbook) throws IOException {
    put("coupé.xlsx", Arrays.copyOf(workbook, CUT), Verdict.UNREADABLE);
    put("vide.xlsx", new byte[0], Verdict.UNREADABLE);
    put("IMG_2041.jpg", PHOTO, Verdict.NOT_SUBMISSION);
    put(
        "merci.txt",
        "Bonjour, voici nos fichiers. Bien à vous".getBytes(StandardCharsets.UTF_8),
        Verdict.NOT_SUBMISSION);
    put(
        "tableau.xlsx",
        "<html><body><table><tr><td>12</td></tr></table></body></html>"
            .getBytes(StandardCharsets.UTF_8),
        Verdict.NOT_SUBMISSION);
  }

  private void put(String name, byte[] bytes, @Nullable Verdict becomes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    if (becomes != null) {
      expected.put(name, becomes);
    }
  }

  private static byte[] zipped(String name, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  /** A text of a cell changed after sending. */
  private static byte[] retouched(byte[] workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(
            entry.getName().endsWith("sharedStrings.xml")
                ? new String(part, StandardCharsets.UTF_8)
                    .replace(">Structure ", ">Structures ")
                    .getBytes(StandardCharsets.UTF_8)
                : part);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
