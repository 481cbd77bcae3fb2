package fr.village.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.federation.Codes;
import fr.village.federation.Consolidation;
import fr.village.federation.Decisions;
import fr.village.federation.Verdict;
import fr.village.workbook.CoverBuilder;
import fr.village.workbook.Submissions;
import fr.village.workbook.write.WorkbookWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as e-mail leaves it: every file has the verdict it should have. */
final class MailboxTest {
  private static final int MAISONS = 18;

  @TempDir private Path folder;

  @Test
  void everyVerdictIsTheOneExpected() throws Exception {
    Path sent = Files.createDirectories(folder.resolve("envois"));
    for (int i = 0; i < MAISONS; i++) {
      String code = "ESS-%02d".formatted(i);
      byte[] workbook =
          WorkbookWriter.write(
              Submissions.withCover(
                  new CoverBuilder()
                      .house(code, "Maison " + i, "62", "Pas-de-Calais", "Hauts-de-France")
                      .notebook(new UUID(i, 1))
                      .build()));
      Files.write(sent.resolve("M1000J_" + code + "_2026-06-30_r1.xlsx"), workbook);
    }
    Path received = folder.resolve("recus");
    Map<String, Verdict> expected = Mailbox.fill(sent, received);
    Map<String, Verdict> seen = new TreeMap<>();
    Consolidation.of(received, Decisions.NONE, Codes.BUILT_IN, "essai")
        .arrivals()
        .forEach(a -> seen.put(a.file().path(), a.verdict()));
    assertThat(seen).isEqualTo(expected);
    assertThat(seen)
        .containsValues(
            Verdict.ACCEPTED,
            Verdict.DUPLICATE,
            Verdict.MODIFIED,
            Verdict.UNREADABLE,
            Verdict.NOT_SUBMISSION);
  }
}
