package fr.village.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.workbook.Finding.Kind;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import fr.village.workbook.Submissions;
import fr.village.workbook.check.HistoryCheck;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.format.Format1;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * {@code arras.xlsx} as Village wrote it, and the same opened and saved by LibreOffice 7.4: {@code
 * soffice --headless --convert-to xlsx}; {@code demo.xlsx} likewise, made by {@code village-cli
 * demo --maisons 1 --seed 1 --today 2026-03-10}.
 */
class ResavedTest {
  @Test
  void theFileAsSentIsFoundInOrder() throws IOException {
    ReadWorkbook read = WorkbookCheck.check(resource("arras.xlsx"));
    assertThat(read.findings()).isEmpty();
    assertThat(read.submission()).isEqualTo(Submissions.arras());
  }

  @Test
  void savingWithLibreOfficeChangesNoDigest() throws IOException {
    ReadWorkbook read = WorkbookCheck.check(resource("arras-libreoffice.xlsx"));
    assertThat(read.findings()).allMatch(finding -> finding.kind() == Kind.NOTE);
    assertThat(read.submission()).isEqualTo(Submissions.arras());
    assertThat(read.contentDigest()).isEqualTo(Format1.contentDigest(Submissions.arras()));
  }

  @Test
  @DisplayName("files of the first versions, without the sheets of later ones, are in order")
  void theFirstFilesStayReadable() throws IOException {
    ReadWorkbook sent = WorkbookCheck.check(resource("arras-first.xlsx"));
    assertThat(sent.findings()).isEmpty();
    assertThat(sent.submission()).isEqualTo(Submissions.arrasFirst());
    ReadWorkbook saved = WorkbookCheck.check(resource("arras-first-libreoffice.xlsx"));
    assertThat(saved.findings()).allMatch(finding -> finding.kind() == Kind.NOTE);
    assertThat(saved.submission()).isEqualTo(Submissions.arrasFirst());
    assertThat(saved.contentDigest()).isEqualTo(sent.contentDigest());
  }

  /**
   * What the sample Maison of Arras sends: scores, crossings and values with noise, not by hand.
   */
  @Test
  void aFileOfTheProgramItselfStaysTheSame() throws IOException {
    ReadWorkbook sent = WorkbookCheck.check(resource("demo.xlsx"));
    assertThat(sent.findings()).isEmpty();
    Submission submission = Objects.requireNonNull(sent.submission());
    assertThat(submission.scores()).anyMatch(l -> l.status() == Status.PUBLISHED);
    assertThat(submission.crossings()).anyMatch(l -> l.status() == Status.PUBLISHED);
    assertThat(submission.pooling()).isNotEmpty();
    ReadWorkbook saved = WorkbookCheck.check(resource("demo-libreoffice.xlsx"));
    assertThat(saved.findings()).allMatch(finding -> finding.kind() == Kind.NOTE);
    assertThat(saved.submission()).isEqualTo(submission);
    assertThat(saved.contentDigest()).isEqualTo(sent.contentDigest());
    assertThat(HistoryCheck.check(List.of(sent, saved)))
        .allSatisfy(compared -> assertThat(compared.findings()).isEmpty());
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = ResavedTest.class.getResourceAsStream("/fr/village/workbook/" + name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
