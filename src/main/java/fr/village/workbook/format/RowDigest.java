package fr.village.workbook.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Digests of many rows one after another, by one thread. */
public final class RowDigest {
  /** Bytes of a row's digest. */
  private static final int LENGTH = 8;

  private static final char BETWEEN = '\u001F';

  private final MessageDigest sha256 = sha256();
  private final StringBuilder text = new StringBuilder(256);

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Digest of one row: 16 hexadecimal digits. */
  public String row(TableFormat<?> format, List<? extends @Nullable Object> cells) {
    text.setLength(0);
    text.append(format.code());
    for (int i = 0; i < cells.size(); i++) {
      text.append(BETWEEN).append(format.fields().get(i).code()).append('=');
      CellValues.appendCanonical(text, cells.get(i));
    }
    return digest();
  }

  /**
   * Digest of a row outside of every table, such as a title.
   *
   * @param cells by column, from 0
   */
  public String looseRow(String sheet, SortedMap<Integer, Object> cells) {
    text.setLength(0);
    text.append(sheet);
    cells.forEach(
        (column, value) -> {
          text.append(BETWEEN).append((int) column).append('=');
          CellValues.appendCanonical(text, value);
        });
    return digest();
  }

  private String digest() {
    byte[] hash = sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, LENGTH);
  }
}
