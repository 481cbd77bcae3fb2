package fr.village.workbook.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Digests over canonical typed cells: what office programs change when they save (styles, order of
 * parts, shared strings, how a number is written) changes none of them. They show changes made by
 * mistake; they are no signature.
 */
public final class Digests {
  /** Hexadecimal digits of a row's digest: 64 bits. */
  private static final int ROW_DIGITS = 16;

  /** Facts the digest of all rows leaves out: itself, and the revision, which follows from it. */
  private static final Set<String> OUTSIDE_WHOLE = Set.of("digest", "revision");

  private static final char BETWEEN = '\u001F';

  private Digests() {}

  /** Digest of one row. */
  public static String row(TableFormat<?> format, List<? extends @Nullable Object> cells) {
    StringBuilder text = new StringBuilder(format.code());
    for (int i = 0; i < cells.size(); i++) {
      String code = format.fields().get(i).code();
      text.append(BETWEEN).append(code).append('=').append(CellValues.canonical(cells.get(i)));
    }
    return sha256(text.toString()).substring(0, ROW_DIGITS);
  }

  /**
   * Digest of a row outside of every table, such as a title.
   *
   * @param cells by column, from 0
   */
  public static String looseRow(String sheet, SortedMap<Integer, Object> cells) {
    StringBuilder text = new StringBuilder(sheet);
    cells.forEach(
        (column, value) ->
            text.append(BETWEEN).append(column).append('=').append(CellValues.canonical(value)));
    return sha256(text.toString()).substring(0, ROW_DIGITS);
  }

  /** Seals of the summary page, row by row; they have no key. */
  static List<Seal> seals(Summary summary) {
    SortedMap<Integer, SortedMap<Integer, Object>> rows = new TreeMap<>();
    for (SummaryLayout.Placed cell : SummaryLayout.of(summary).cells()) {
      rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell.value());
    }
    return loose(Summary.NAME, rows);
  }

  private static List<Seal> heads(TableFormat<?> format) {
    SortedMap<Integer, SortedMap<Integer, Object>> rows = new TreeMap<>();
    rows.put(0, new TreeMap<>(Map.of(0, format.title())));
    rows.put(1, new TreeMap<>(Map.of(0, format.rowMeaning())));
    for (int i = 0; i < format.notes().size(); i++) {
      rows.put(2 + i, new TreeMap<>(Map.of(0, format.notes().get(i))));
    }
    return loose(format.name(), rows);
  }

  private static List<Seal> loose(
      String sheet, SortedMap<Integer, SortedMap<Integer, Object>> rows) {
    List<Seal> seals = new ArrayList<>();
    rows.forEach((row, cells) -> seals.add(new Seal(sheet, row + 1, null, looseRow(sheet, cells))));
    return seals;
  }

  /** Seals of some parts, in their order: what stands over the table, then its rows. */
  public static List<Seal> seals(List<? extends Part<?>> parts) {
    List<Seal> seals = new ArrayList<>();
    for (Part<?> part : parts) {
      TableFormat<?> format = part.format();
      seals.addAll(heads(format));
      int row = format.firstRow();
      for (List<@Nullable Object> cells : part.cells()) {
        seals.add(new Seal(format.name(), row++, format.key(cells), row(format, cells)));
      }
    }
    return seals;
  }

  /** Digest of all rows of the tables whatever their order: 64 hexadecimal digits. */
  public static String whole(List<Seal> seals) {
    List<String> lines =
        seals.stream()
            .filter(seal -> seal.key() != null)
            .filter(seal -> !(isFact(seal) && OUTSIDE_WHOLE.contains(String.valueOf(seal.key()))))
            .map(seal -> seal.sheet() + BETWEEN + seal.digest())
            .sorted()
            .toList();
    return sha256(String.join("\n", lines));
  }

  private static boolean isFact(Seal seal) {
    return seal.sheet().equals(Format1.FACTS.name());
  }

  /** SHA-256 in hexadecimal, of a text's UTF-8. */
  static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 in hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
