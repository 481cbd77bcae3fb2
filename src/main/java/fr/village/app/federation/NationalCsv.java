package fr.village.app.federation;

import fr.village.federation.TidyTables;
import fr.village.workbook.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Writes the long tables beside a national workbook: {@code national_donnees.csv}, {@code
 * national_scores.csv} and {@code national_dictionnaire.csv}. They go from Maison to Maison
 * straight to the disk; under their names they are whole, or not there.
 */
public final class NationalCsv {
  /** Without it Excel takes UTF-8 for the letters of an old Windows. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final String PART = ".part";

  /**
   * @param houses what each Maison counted sent, at most once, read one after the other
   * @return the files written
   * @throws UncheckedIOException when they cannot be written
   */
  public List<Path> write(Path national, Iterable<Submission> houses) {
    Path lines = beside(national, "donnees");
    Path scores = beside(national, "scores");
    Path dictionary = beside(national, "dictionnaire");
    List<Path> files = List.of(lines, scores, dictionary);
    try {
      try (Writer toLines = open(lines);
          Writer toScores = open(scores);
          Writer toDictionary = open(dictionary)) {
        TidyTables tables = new TidyTables(toLines, toScores);
        for (Submission house : houses) {
          tables.add(house);
        }
        TidyTables.dictionary(toDictionary);
      }
      for (Path file : files) {
        move(part(file), file);
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      files.forEach(NationalCsv::dropPart);
    }
  }

  /** The file of a kind beside a national workbook. */
  static Path beside(Path national, String kind) {
    return beside(national, kind, ".csv");
  }

  static Path beside(Path national, String kind, String ending) {
    String name = String.valueOf(national.getFileName());
    int dot = name.lastIndexOf('.');
    return national.resolveSibling((dot < 1 ? name : name.substring(0, dot)) + "_" + kind + ending);
  }

  private static Writer open(Path file) throws IOException {
    Writer writer = Files.newBufferedWriter(part(file), StandardCharsets.UTF_8);
    writer.append(BYTE_ORDER_MARK);
    return writer;
  }

  private static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + PART);
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void dropPart(Path file) {
    try {
      Files.deleteIfExists(part(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
