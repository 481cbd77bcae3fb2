package fr.village.attack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What everybody may read: the reference set and the questionnaire the program comes with. */
final class PublicPages {
  private PublicPages() {}

  static String text(String name) {
    try (InputStream in = PublicPages.class.getResourceAsStream("/fr/village/reference/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
