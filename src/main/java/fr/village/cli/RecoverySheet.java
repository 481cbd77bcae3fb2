package fr.village.cli;

import fr.village.app.transfer.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands over the recovery words, once: into a file to print, or onto the terminal. */
final class RecoverySheet {
  private static final int WORDS_A_LINE = 6;

  private final Cli cli;
  private final @Nullable Path file;

  RecoverySheet(Cli cli, @Nullable Path file) {
    this.cli = cli;
    this.file = file;
  }

  /** Before the notebook is made: its words must have somewhere to go. */
  void requireFree() {
    if (file != null && Files.exists(file)) {
      throw CliFailure.refused("cli.new.recovery-exists", file.toString());
    }
  }

  void write(List<String> words) {
    String text = text(words);
    if (file == null) {
      cli.out().println(text);
      return;
    }
    try {
      Files.writeString(PrivateFile.create(file), text + "\n");
    } catch (IOException e) {
      // the notebook is made: better on the terminal than nowhere
      cli.out().println(text);
      throw CliFailure.refused("cli.new.recovery-unwritten", file.toString());
    }
  }

  private String text(List<String> words) {
    StringBuilder sheet = new StringBuilder(cli.messages().text("cli.new.recovery")).append('\n');
    for (int i = 0; i < words.size(); i++) {
      sheet.append(i % WORDS_A_LINE == 0 ? "\n" : "  ");
      sheet.append("%2d %s".formatted(i + 1, words.get(i)));
    }
    return sheet.append('\n').toString();
  }
}
