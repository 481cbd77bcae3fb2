package fr.village.cli;

import fr.village.app.report.LogoFile;
import fr.village.report.Logo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What somebody adds to a bilan from files. */
record Extras(@Nullable Path words, @Nullable Path logo, String house) {

  /** The words of the Maison; empty without a file. */
  String text() {
    if (words == null) {
      return "";
    }
    try {
      return Files.readString(words);
    } catch (IOException e) {
      throw CliFailure.refused("cli.report.words", words.toString());
    }
  }

  /** The logo; null without a file. */
  @Nullable Logo picture() {
    if (logo == null) {
      return null;
    }
    return LogoFile.read(logo, house)
        .orElseThrow(() -> CliFailure.refused("cli.report.logo", logo.toString()));
  }
}
