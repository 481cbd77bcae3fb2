package fr.village.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.ui.submission.CheckCard;
import fr.village.workbook.Submissions;
import fr.village.workbook.write.WorkbookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Envoi: before it is written, where to, the receipt; other workbooks checked. */
final class SubmissionGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(GalleryView.class)
  void beforeAndAfter(GalleryView view) throws IOException {
    Path out = Files.createDirectory(folder.resolve("envois"));
    try (Visit visit = Visit.begin(view, folder)) {
      visit.go("submission");
      visit.desk.find("submission-leave");
      visit.picture("submission");
      visit.press("show-scores").picture("submission-scores");
      visit.press("show-crossings").picture("submission-crossings");
      visit.press("show-pooling").picture("submission-pooling");
      visit.press("show-sessions").picture("submission-sessions");
      visit.press("show-activities").picture("submission-activities");
      visit.press("show-cover").picture("submission-cover");
      visit.press("show-indicators");
      if (visit.there("submission-unveil") != null) {
        visit.press("submission-unveil").picture("submission-unveiled");
      } else {
        visit.press("show-2025").picture("submission-year").press("show-all");
      }
      visit.press("submission-explain").picture("submission-explain");
      visit.press("submission-explain-print").picture("submission-explain-sheet");
      visit.key(KeyCode.ESCAPE);
      visit.press("submission-dpo");
      visit.desk.find("dpo-text");
      assertThat(visit.there("dpo-french") == null)
          .as("others than the French are told why it is in French")
          .isEqualTo(view != GalleryView.ENGLISH_WIDE);
      visit.picture("submission-dpo").press("dpo-close");
      visit.press("submission-write");
      visit.type("submission-folder", folder.resolve("nulle-part").toString());
      visit.press("submission-write-here").picture("submission-write");
      visit.type("submission-folder", out.toAbsolutePath().toString());
      visit.press("submission-write-here");
      visit.desk.find("submission-receipt");
      visit.press("submission-print-whole").picture("submission-receipt");
      visit.press("submission-open-folder");
      assertThat(visit.desk.foldersShown).containsExactly(out.toAbsolutePath());
      visit.press("submission-receipt-close").picture("submission-after");
      visit.press("submission-history-all");
      assertThat(visit.there("submission-again-0")).isNotNull();
      visit.picture("submission-history").key(KeyCode.ESCAPE);
      check(visit);
    }
    assertThat(out).isDirectoryContaining("glob:**.xlsx");
  }

  private void check(Visit visit) throws IOException {
    Path sent = Files.createDirectory(folder.resolve("recus")).resolve("retouché.xlsx");
    Files.write(sent, ReceivedFiles.retouched(WorkbookWriter.write(Submissions.arras())));
    visit.press("submission-check").picture("submission-check");
    CheckCard card = (CheckCard) Objects.requireNonNull(visit.there("submission-check-card"));
    visit.desk.onScreen(() -> card.check(List.of(sent)));
    Label verdict = (Label) visit.desk.find("submission-check-verdict");
    assertThat(verdict.getText()).isNotBlank();
    visit.picture("submission-checked").key(KeyCode.ESCAPE);
  }
}
