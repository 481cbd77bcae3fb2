package fr.village.workbook.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
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

  /** Seals of the rows of some parts, in their order. */
  public static List<Seal> seals(List<? extends Part<?>> parts) {
    List<Seal> seals = new ArrayList<>();
    for (Part<?> part : parts) {
      TableFormat<?> format = part.format();
      int row = format.firstRow();
      for (List<@Nullable Object> cells : part.cells()) {
        seals.add(new Seal(format.name(), row++, format.key(cells), row(format, cells)));
      }
    }
    return seals;
  }

  /** Digest of all rows whatever their order: 64 hexadecimal digits. */
  public static String whole(List<Seal> seals) {
    List<String> lines =
        seals.stream()
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
