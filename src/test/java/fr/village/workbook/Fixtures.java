package fr.village.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Workbooks kept as files. */
public final class Fixtures {
  private Fixtures() {}

  /** Of a sample Maison, by the real export. */
  public static byte[] demo() {
    try (InputStream in = Fixtures.class.getResourceAsStream("demo.xlsx")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
