package fr.village.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.anonymity.EarlierThanLastFile;
import fr.village.anonymity.Ledger;
import fr.village.app.session.Refusal;
import fr.village.app.tasks.Progress;
import fr.village.workbook.Submission;
import fr.village.workbook.read.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown before a workbook is written is what is written; looking changes nothing. */
final class PreviewTest {
  private static final LocalDate TODAY = FilledNotebook.TODAY;

  @TempDir private Path folder;
  private FilledNotebook filled;

  @BeforeEach
  void open() throws Refusal {
    filled = new FilledNotebook(folder);
  }

  @AfterEach
  void close() {
    filled.close();
  }

  @Test
  void everyCellOfTheFileWasShown() throws IOException {
    filled.fill(33);
    Preview shown = preview(TODAY);
    Submission written = read(filled.export(TODAY).file());
    assertThat(written.indicators()).isNotEmpty().isEqualTo(shown.submission().indicators());
    assertThat(shown.lines()).extracting(PreviewLine::line).isEqualTo(written.indicators());
    assertThat(written.sessions()).isNotEmpty().isEqualTo(shown.submission().sessions());
    assertThat(written.activities()).isNotEmpty().isEqualTo(shown.submission().activities());
    assertThat(written.cover())
        .usingRecursiveComparison()
        .ignoringFields("ledgerVersion")
        .isEqualTo(shown.submission().cover());
    assertThat(shown.submission().fileName()).isEqualTo(written.fileName());
    assertThat(shown.submission().cover().ledgerVersion())
        .as("no version is drawn for a look")
        .isEqualTo(ExportService.UNDRAWN);
  }

  @Test
  void whereNothingChangesNotEvenTheVersionDiffers() throws IOException {
    filled.fill(33);
    Submission written = read(filled.export(TODAY).file());
    Preview shown = preview(TODAY.plusDays(2));
    assertThat(shown.submission()).isEqualTo(written);
    assertThat(shown.changed()).isFalse();
    assertThat(Objects.requireNonNull(shown.replaces()).fileName()).isEqualTo(written.fileName());
  }

  @Test
  void lookingKeepsNothing() {
    filled.fill(33);
    preview(TODAY);
    preview(TODAY.plusDays(500));
    assertThat(filled.session().<Ledger>read(stores -> stores.ledger().read()))
        .isEqualTo(Ledger.EMPTY);
    assertThat(filled.app.exports().history(filled.session())).isEmpty();
    assertThat(export(TODAY).submission().cover().revision())
        .as("a later look did not move the day")
        .isEqualTo(1);
  }

  @Test
  void theMaisonsOwnTotalsStandBeside() {
    filled.fill(14);
    assertThat(line(preview(TODAY), "structure", "single", "single_parent"))
        .extracting(PreviewLine::total, PreviewLine::reason)
        .containsExactly(7, new Reason.NoTranche(15));
  }

  @Test
  void eachPasEncoreSaysWhatItWaitsFor() {
    filled.fill(20);
    Preview early = preview(LocalDate.of(2025, 4, 1));
    assertThat(line(early, "retention", "detail", "stayed_8").reason())
        .as("entered by 20 January: eight months later is 20 September")
        .isEqualTo(new Reason.TooEarly(8, LocalDate.of(2025, 9, 30)));
    PreviewLine distress = line(preview(TODAY), "distress", "detail", "yes");
    assertThat(distress.reason()).isEqualTo(new Reason.TooFew(11, true));
    assertThat(distress.total()).isEqualTo(5);
    assertThat(line(preview(TODAY), "structure", "single", "single_parent").leaves()).isTrue();
  }

  @Test
  void whatStaysIsCounted() {
    filled.fill(14);
    assertThat(preview(TODAY).stays()).isEqualTo(new StaysHere(14, 0, 14, 0));
    assertThat(preview(TODAY).waiting().families()).isEqualTo(14);
  }

  @Test
  void aLookIsRefusedAsTheFileWouldBe() {
    filled.fill(20);
    export(TODAY);
    assertThatThrownBy(() -> preview(TODAY.minusDays(1))).isInstanceOf(EarlierThanLastFile.class);
    filled.contact("écrire à Famille-07");
    assertThatThrownBy(() -> preview(TODAY)).isInstanceOf(ExportStopped.class);
  }

  @Test
  void stoppedBeforeItIsSavedNothingHappened() throws IOException {
    filled.fill(20);
    Path out = Files.createDirectory(folder.resolve("sortie"));
    Progress stoppedAtTheEnd =
        new Progress() {
          @Override
          public void at(long done, long of) {
            if (done == of) {
              throw new CancellationException();
            }
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
    assertThatThrownBy(
            () -> filled.app.exports().export(filled.session(), TODAY, out, stoppedAtTheEnd))
        .isInstanceOf(CancellationException.class);
    assertThat(out).isEmptyDirectory();
    assertThat(filled.app.exports().history(filled.session())).isEmpty();
  }

  private Preview preview(LocalDate day) {
    return filled.app.exports().preview(filled.session(), day, Progress.NONE);
  }

  private ExportResult export(LocalDate day) {
    return filled.export(day);
  }

  private static Submission read(Path file) throws IOException {
    return Objects.requireNonNull(WorkbookReader.read(file).submission());
  }

  private static PreviewLine line(Preview preview, String table, String level, String value) {
    return preview.lines().stream()
        .filter(l -> l.line().table().equals(table) && l.line().level().equals(level))
        .filter(l -> value.equals(l.line().value()) && l.line().year() == null)
        .findFirst()
        .orElseThrow();
  }
}
