package fr.village.app.tasks;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A short code somebody can read over the telephone. The same fault at the same place of the
 * program has the same code; the message, which may quote family data, is no part of it.
 */
public record SupportCode(String value) {
  /** No I, L, O, U, 0 or 1: they are misheard or misread. */
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 6;
  private static final String OURS = "fr.village.";

  public static SupportCode of(Throwable fault) {
    CRC32 sum = new CRC32();
    for (Throwable t = fault; t != null; t = t.getCause() == t ? null : t.getCause()) {
      sum.update(t.getClass().getName().getBytes(StandardCharsets.UTF_8));
      for (StackTraceElement frame : t.getStackTrace()) {
        if (frame.getClassName().startsWith(OURS)) {
          String place = frame.getClassName() + frame.getMethodName();
          sum.update(place.getBytes(StandardCharsets.UTF_8));
          break;
        }
      }
    }
    StringBuilder code = new StringBuilder("V-");
    long rest = sum.getValue();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt((int) (rest % LETTERS.length())));
      rest /= LETTERS.length();
    }
    return new SupportCode(code.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
