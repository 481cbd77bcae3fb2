package fr.village.cli;

import fr.village.app.report.ReportFile;
import fr.village.app.transfer.PrivateFile;
import fr.village.report.Document;
import fr.village.report.paper.RecoveryPaper;
import fr.village.report.paper.Tongue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands over the recovery words, once: onto the terminal, or into a file to print, PDF or DOCX
 * where its name ends so.
 */
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

  void write(List<String> words, String house) {
    String text = text(words);
    if (file == null) {
      cli.out().println(text);
      return;
    }
    byte[] sheet =
        ReportFile.of(file)
            .map(paper -> paper.bytes(paper(words, house)))
            .orElseGet(() -> (text + "\n").getBytes(StandardCharsets.UTF_8));
    try {
      Files.write(PrivateFile.create(file), sheet);
    } catch (IOException e) {
      // the notebook is made: better on the terminal than nowhere
      cli.out().println(text);
      throw CliFailure.refused("cli.new.recovery-unwritten", file.toString());
    }
  }

  private Document paper(List<String> words, String house) {
    LocalDate today = LocalDate.ofInstant(cli.app().clock().instant(), cli.app().clock().getZone());
    return new RecoveryPaper(house, words, today).of(Tongue.of(cli.messages()));
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
