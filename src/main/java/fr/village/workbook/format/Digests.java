package fr.village.workbook.format;

import java.nio.charset.StandardCharsets;
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
  /** Facts the digest of all rows leaves out: itself, and the revision, which follows from it. */
  private static final Set<String> OUTSIDE_WHOLE = Set.of("digest", "revision");

  private static final char BETWEEN = '\u001F';

  private Digests() {}

  /** Digest of one row. */
  public static String row(TableFormat<?> format, List<? extends @Nullable Object> cells) {
    return new RowDigest().row(format, cells);
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
    RowDigest digest = new RowDigest();
    List<Seal> seals = new ArrayList<>();
    rows.forEach(
        (row, cells) -> seals.add(new Seal(sheet, row + 1, null, digest.looseRow(sheet, cells))));
    return seals;
  }

  /** Seals of some parts, in their order: what stands over the table, then its rows. */
  public static List<Seal> seals(List<? extends Part<?>> parts) {
    RowDigest digest = new RowDigest();
    List<Seal> seals = new ArrayList<>();
    for (Part<?> part : parts) {
      TableFormat<?> format = part.format();
      seals.addAll(heads(format));
      int row = format.firstRow();
      for (List<@Nullable Object> cells : part.cells()) {
        seals.add(new Seal(format.name(), row++, format.key(cells), digest.row(format, cells)));
      }
    }
    return seals;
  }

  /** Digest of all rows of the tables whatever their order: 64 hexadecimal digits. */
  static String whole(List<Seal> seals) {
    return wholeOf(
        seals.stream()
            .filter(seal -> seal.key() != null)
            .filter(seal -> !(isFact(seal.sheet()) && isOutside(String.valueOf(seal.key()))))
            .map(seal -> line(seal.sheet(), seal.digest()))
            .toList());
  }

  /**
   * As above, of rows already digested.
   *
   * @param lines a {@link #line} for each row, in any order
   */
  public static String wholeOf(List<String> lines) {
    return sha256(String.join("\n", lines.stream().sorted().toList()));
  }

  /** A row's line in the digest of all rows. */
  public static String line(String sheet, String digest) {
    return sheet + BETWEEN + digest;
  }

  /** Whether the digest of all rows leaves a fact out. */
  public static boolean isOutside(String fact) {
    return OUTSIDE_WHOLE.contains(fact);
  }

  private static boolean isFact(String sheet) {
    return sheet.equals(Format1.FACTS.name());
  }

  /** SHA-256 in hexadecimal, of a text's UTF-8. */
  static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 in hexadecimal. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(RowDigest.sha256().digest(bytes));
  }
}
