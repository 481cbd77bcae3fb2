package fr.village.app.sample;

import fr.village.domain.reference.ReferenceSet;
import fr.village.federation.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes a folder as e-mail attachments leave it: workbooks renamed, sent twice, sent again a
 * quarter later, in archives and folders, one retouched, one cut short, one of a notebook begun
 * anew, some filled in by hand, and things that are no workbooks at all.
 */
public final class Mailbox {
  /** Below this there is nothing to mix. */
  public static final int LEAST = 8;

  private static final int KINDS = 16;
  private static final int TWICE = 6;
  private static final int CUT = 9_000;

  private final Letterbox box;
  private final Set<String> retouched = new HashSet<>();

  private Mailbox(Letterbox box) {
    this.box = box;
  }

  /** Whether a Maison also sent a workbook the quarter before, by its place from 0. */
  static boolean sendsTwice(int number) {
    return number % KINDS == TWICE;
  }

  /**
   * Fills a folder with the workbooks of others; these stay as they are.
   *
   * @param reference of the blank workbook some fill in
   * @param today the day the workbooks were made
   * @param workbooks folder of those of all Maisons
   * @param earlier folder of those some of them had sent before; it may be missing
   * @return what is to become of each file, by its name below the folder
   * @throws UncheckedIOException when something cannot be read or written
   */
  public static Map<String, Verdict> fill(
      ReferenceSet reference, LocalDate today, Path workbooks, Path earlier, Path folder) {
    Letterbox box = new Letterbox(folder);
    Mailbox mailbox = new Mailbox(box);
    try {
      List<Path> sent = files(workbooks);
      for (int i = 0; i < sent.size(); i++) {
        mailbox.arrive(i, sent.get(i));
      }
      for (Path file : Files.isDirectory(earlier) ? files(earlier) : List.<Path>of()) {
        mailbox.arriveBefore(file);
      }
      byte[] first = Files.readAllBytes(sent.getFirst());
      box.put("coupé.xlsx", Arrays.copyOf(first, CUT), Verdict.UNREADABLE);
      box.put("ordinateur neuf.xlsx", NewComputer.workbook(first), Verdict.NEW_NOTEBOOK);
      new NoNotebook(reference, today).arrive(box);
      Strangers.arrive(box);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return box.expected();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private void arrive(int number, Path workbook) throws IOException {
    String name = String.valueOf(workbook.getFileName());
    byte[] bytes = Files.readAllBytes(workbook);
    switch (number % KINDS) {
      case 1, 9 -> box.put("bilan juin (" + number + ").xlsx", bytes, Verdict.ACCEPTED);
      case 2 -> box.put("courriels de juillet/" + name, bytes, Verdict.ACCEPTED);
      case 3 -> {
        box.put(name, bytes, Verdict.DUPLICATE);
        // of two files alike, the first in the alphabet counts
        box.put("Copie de " + name, bytes, Verdict.ACCEPTED);
      }
      case 4 -> box.putZipped("pièces jointes " + number + ".zip", name, bytes, Verdict.ACCEPTED);
      case 5 -> {
        box.put("corrigé " + name, retouched(bytes), Verdict.MODIFIED);
        retouched.add(house(name));
      }
      default -> box.put(name, bytes, Verdict.ACCEPTED);
    }
  }

  private void arriveBefore(Path workbook) throws IOException {
    String name = String.valueOf(workbook.getFileName());
    // what was retouched later replaces nothing
    boolean replaced = !retouched.contains(house(name));
    box.put(
        "archives/" + name,
        Files.readAllBytes(workbook),
        replaced ? Verdict.SUPERSEDED : Verdict.ACCEPTED);
  }

  /** The Maison's code in the name a workbook gets when it is made. */
  private static String house(String name) {
    return name.split("_", 3)[1];
  }

  /** A text of a cell changed after sending. */
  private static byte[] retouched(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = Parts.in(workbook);
    parts.replaceAll(
        (name, part) ->
            name.endsWith("sharedStrings.xml")
                ? new String(part, StandardCharsets.UTF_8)
                    .replace(">Structure ", ">Structures ")
                    .getBytes(StandardCharsets.UTF_8)
                : part);
    return Parts.of(parts);
  }
}
