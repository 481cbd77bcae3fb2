package fr.village.federation;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cells one after the other: nothing, a text, a number or a day; each text once. */
final class CellBytes {
  private static final int NOTHING = 0;
  private static final int NEW_TEXT = 1;
  private static final int KNOWN_TEXT = 2;
  private static final int WHOLE = 3;
  private static final int DECIMAL = 4;
  private static final int DAY = 5;
  private static final int KINDS = 3;

  private CellBytes() {}

  static final class Writer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<String, Integer> known = new HashMap<>();

    byte[] bytes() {
      return out.toByteArray();
    }

    /** A number from 0. */
    void number(long value) {
      long left = value;
      while (left >= 0x80) {
        out.write((int) (left & 0x7F | 0x80));
        left >>>= 7;
      }
      out.write((int) left);
    }

    void cell(@Nullable Object cell) {
      switch (cell) {
        case null -> number(NOTHING);
        case String text -> text(text);
        case LocalDate day -> kind(DAY, folded(day.toEpochDay()));
        case BigDecimal number -> number(number);
        default -> throw new IllegalStateException("not a cell: " + cell.getClass());
      }
    }

    private void text(String text) {
      Integer index = known.putIfAbsent(text, known.size());
      if (index != null) {
        kind(KNOWN_TEXT, index);
        return;
      }
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      kind(NEW_TEXT, bytes.length);
      out.writeBytes(bytes);
    }

    private void number(BigDecimal number) {
      boolean whole = number.scale() == 0 && number.unscaledValue().bitLength() < 48;
      if (whole) {
        kind(WHOLE, folded(number.longValueExact()));
      } else {
        kind(DECIMAL, 0);
        text(number.toString());
      }
    }

    private void kind(int kind, long value) {
      number(value << KINDS | kind);
    }

    /** Small numbers stay small, below zero too. */
    private static long folded(long value) {
      return value << 1 ^ value >> 63;
    }
  }

  static final class Reader {
    private final byte[] bytes;
    private final Map<String, String> shared;
    private String[] known = new String[64];
    private int texts;
    private int at;

    /**
     * @param shared texts of other files, so that each is in memory once
     */
    Reader(byte[] bytes, Map<String, String> shared) {
      this.bytes = bytes;
      this.shared = shared;
    }

    int number() {
      return Math.toIntExact(raw());
    }

    private long raw() {
      long value = 0;
      for (int shift = 0; shift < 64; shift += 7) {
        int next = bytes[at++];
        value |= (long) (next & 0x7F) << shift;
        if (next >= 0) {
          return value;
        }
      }
      throw new IllegalArgumentException("number too long");
    }

    @Nullable Object cell() {
      long raw = raw();
      long value = raw >>> KINDS;
      return switch ((int) raw & (1 << KINDS) - 1) {
        case NOTHING -> null;
        case NEW_TEXT -> text((int) value);
        case KNOWN_TEXT -> known[(int) value];
        case WHOLE -> BigDecimal.valueOf(unfolded(value));
        case DECIMAL -> new BigDecimal(String.valueOf(cell()));
        case DAY -> LocalDate.ofEpochDay(unfolded(value));
        default -> throw new IllegalArgumentException("no such cell");
      };
    }

    private String text(int length) {
      String read = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
      String text = shared.computeIfAbsent(read, same -> same);
      if (texts == known.length) {
        known = Arrays.copyOf(known, 2 * texts);
      }
      known[texts++] = text;
      return text;
    }

    private static long unfolded(long value) {
      return value >>> 1 ^ -(value & 1);
    }
  }
}
