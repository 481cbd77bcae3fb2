package fr.village.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.federation.Codes;
import fr.village.federation.Consolidation;
import fr.village.federation.Decisions;
import fr.village.federation.Verdict;
import fr.village.reference.ReferenceSets;
import fr.village.workbook.Cover;
import fr.village.workbook.CoverBuilder;
import fr.village.workbook.Submission;
import fr.village.workbook.Submissions;
import fr.village.workbook.write.WorkbookWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as e-mail leaves it: every file has the verdict it should have. */
final class MailboxTest {
  private static final int MAISONS = Mailbox.LEAST;
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 10);

  @TempDir private Path folder;

  @Test
  void everyVerdictIsTheOneExpected() throws Exception {
    Path sent = Files.createDirectories(folder.resolve("envois"));
    for (int i = 0; i < MAISONS; i++) {
      write(sent, i, Submissions.withCover(cover(i).build()));
    }
    Path earlier = Files.createDirectories(folder.resolve("envois-precedents"));
    for (int i = 5; i < MAISONS; i++) {
      Cover march = cover(i).closing(LocalDate.of(2026, 3, 31)).tranches(List.of()).build();
      write(earlier, i, new Submission(march, List.of(), List.of(), List.of()));
    }
    Path received = folder.resolve("recus");
    Map<String, Verdict> expected =
        Mailbox.fill(ReferenceSets.builtIn(), TODAY, sent, earlier, received);
    Map<String, Verdict> seen = new TreeMap<>();
    Consolidation.of(received, Decisions.NONE, Codes.BUILT_IN, "essai")
        .arrivals()
        .forEach(a -> seen.put(a.file().path(), a.verdict()));
    assertThat(seen).isEqualTo(expected);
    assertThat(seen)
        .containsEntry("archives/M1000J_ESS-05_r1.xlsx", Verdict.ACCEPTED)
        .containsEntry("archives/M1000J_ESS-06_r1.xlsx", Verdict.SUPERSEDED);
    assertThat(seen)
        .containsValues(
            Verdict.ACCEPTED,
            Verdict.HAND_FILLED,
            Verdict.SUPERSEDED,
            Verdict.DUPLICATE,
            Verdict.MODIFIED,
            Verdict.NEW_NOTEBOOK,
            Verdict.REFUSED,
            Verdict.PERSONAL,
            Verdict.UNREADABLE,
            Verdict.NOT_SUBMISSION);
  }

  private static CoverBuilder cover(int maison) {
    return new CoverBuilder()
        .house(code(maison), "Maison " + maison, "62", "Pas-de-Calais", "Hauts-de-France")
        .notebook(new UUID(maison, 1));
  }

  private static String code(int maison) {
    return "ESS-%02d".formatted(maison);
  }

  private static void write(Path folder, int maison, Submission submission) throws Exception {
    Files.write(
        folder.resolve("M1000J_" + code(maison) + "_r1.xlsx"), WorkbookWriter.write(submission));
  }
}
