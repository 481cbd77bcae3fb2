package fr.village.app.report;

import fr.village.report.Logo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A logo from a file that may be anybody's. */
public final class LogoFile {
  private LogoFile() {}

  /**
   * Reads it; empty when it is no picture we can print, too large, or cannot be read.
   *
   * @param alt what it shows, in words
   */
  public static Optional<Logo> read(Path file, String alt) {
    try {
      // a file of gigabytes is refused by its size, not by memory
      return Files.size(file) > Logo.MOST_BYTES
          ? Optional.empty()
          : Logo.of(Files.readAllBytes(file), alt);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
