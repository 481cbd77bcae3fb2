package fr.village.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.anonymity.Ledger;
import fr.village.anonymity.LedgerVersion;
import fr.village.anonymity.Release;
import fr.village.anonymity.Tranche;
import fr.village.app.export.FilledNotebook;
import fr.village.ui.Waiting;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Envoi without a stage, on a real notebook; each refusal, and the way out of it. */
final class SubmissionViewModelTest {
  private static final LocalDate TODAY = FilledNotebook.TODAY;

  @TempDir private Path folder;
  private Path out;
  private final Waiting waiting = new Waiting();
  private final NoticeBoard notices = new NoticeBoard();
  private final List<Receipt> receipts = new ArrayList<>();
  private FilledNotebook filled;
  private SubmissionViewModel model;

  @BeforeEach
  void open() throws IOException {
    out = Files.createDirectory(folder.resolve("envois"));
    filled = waiting.inBackground(() -> new FilledNotebook(folder));
    change(() -> filled.fill(20));
    model =
        new SubmissionViewModel(
            filled.session(), filled.app::exports, waiting.tasks, notices, folder);
  }

  @AfterEach
  void close() {
    assertThat(waiting.faults).isEmpty();
    change(filled::close);
    waiting.tasks.close();
  }

  @Test
  void whatIsShownIsWrittenAndItsReceiptStays() {
    refresh();
    SubmissionState.Ready before = ready();
    assertThat(before.history()).isEmpty();
    write(out.toString());
    Receipt receipt = receipts.getFirst();
    assertThat(receipt.file()).exists().hasParent(out);
    assertThat(receipt.file().getFileName()).hasToString(before.preview().submission().fileName());
    assertThat(receipt.sha256()).hasSize(64);
    assertThat(ready().history()).hasSize(1);
    assertThat(ready().preview().changed()).isFalse();
    assertThat(model.folder()).isEqualTo(out);
    assertThat(notice().key()).isEqualTo("submission.written");
  }

  @Test
  void aFolderThatIsNoneIsSaidAndNothingIsWritten() {
    refresh();
    for (String typed : List.of("", "envois", folder.resolve("nulle-part").toString(), "\0")) {
      write(typed);
      assertThat(problem()).as(typed).isEqualTo("submission.write.no-folder");
    }
    write(filled.session().folder().toString());
    assertThat(problem()).isEqualTo("submission.write.in-notebook");
    assertThat(receipts).isEmpty();
    assertThat(ready().history()).isEmpty();
  }

  @Test
  void aPlaceThatRefusesLosesNothing() throws IOException {
    refresh();
    String name = ready().preview().submission().fileName();
    Files.createDirectories(out.resolve(name + ".part").resolve("in the way"));
    write(out.toString());
    assertThat(problem()).isEqualTo("submission.write.failed");
    assertThat(receipts).isEmpty();
    write(folder.toString());
    assertThat(receipts).hasSize(1);
    assertThat(receipts.getFirst().changed()).as("the same workbook").isFalse();
  }

  @Test
  void aDateBeforeTheLastFile() {
    change(() -> filled.export(TODAY.plusDays(40)));
    refresh();
    Trouble trouble = stopped();
    assertThat(trouble.title().key()).isEqualTo("submission.trouble.earlier");
    assertThat(trouble.byWorkbook()).isFalse();
  }

  @Test
  void anOlderNotebookGoesOnFromItsLastWorkbook() throws IOException {
    Path last = waiting.inBackground(() -> filled.export(TODAY).file());
    change(filled::forgetLedger);
    refresh();
    assertThat(stopped().title().key()).isEqualTo("submission.trouble.older");
    assertThat(stopped().byWorkbook()).isTrue();

    Path foreign = Files.writeString(folder.resolve("autre.xlsx"), "no workbook");
    model.continueFrom(foreign);
    waiting.settle();
    waiting.settle();
    waiting.settle();
    waiting.settle();
    assertThat(stopped().title().key()).isEqualTo("submission.trouble.stranger");
    assertThat(stopped().byWorkbook()).as("one may choose again").isTrue();

    model.continueFrom(folder.resolve("parti.xlsx"));
    waiting.settle();
    waiting.settle();
    waiting.settle();
    assertThat(stopped().title().key()).isEqualTo("submission.trouble.unreadable");

    model.continueFrom(last);
    waiting.settle();
    waiting.settle();
    waiting.settle();
    assertThat(ready().preview().submission().cover().tranches()).hasSize(1);
    assertThat(notice().key()).isEqualTo("submission.continued");
  }

  @Test
  void aNameInTheMaisonsOwnTextsIsSaidByItsPlace() {
    change(() -> filled.contact("écrire à Famille-07"));
    refresh();
    assertThat(stopped().title().key()).isEqualTo("submission.trouble.stopped");
    assertThat(stopped().places()).isNotEmpty();
    assertThat(String.join(" ", stopped().places())).doesNotContain("Famille-07");
    change(() -> filled.contact("evaluation@exemple.fr"));
    refresh();
    assertThat(ready().preview().submission().cover().contact()).contains("exemple");
  }

  @Test
  void aNameTypedMeanwhileStopsTheWritingToo() {
    refresh();
    change(() -> filled.contact("écrire à Famille-07"));
    write(out.toString());
    assertThat(problem()).isEqualTo("submission.trouble.stopped.text");
    assertThat(stopped().title().key()).isEqualTo("submission.trouble.stopped");
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void aLedgerThatSaysTooMuchWritesNothing() {
    LocalDate closing = LocalDate.of(2025, 3, 31);
    Release tooSmall =
        new Release(
            "structure", "single", closing, 1, 1, 20, Map.of("single_parent", 1, "not_single", 19));
    change(() -> filled.ledger(ledger(closing, List.of(tooSmall))));
    refresh();
    assertThat(stopped().title().key())
        .isIn("submission.trouble.promise", "submission.trouble.ledger");
    assertThat(stopped().kept().key()).isEqualTo("submission.trouble.kept");
  }

  private static Ledger ledger(LocalDate closing, List<Release> releases) {
    return new Ledger(
        List.of(new LedgerVersion(UUID.randomUUID(), closing)),
        closing,
        closing,
        20,
        null,
        List.of(new Tranche(1, closing, 20, closing)),
        List.of(),
        List.of(),
        releases,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private void change(Runnable what) {
    waiting.inBackground(
        () -> {
          what.run();
          return true;
        });
  }

  private void refresh() {
    model.refresh();
    waiting.settle();
    waiting.settle();
    waiting.settle();
  }

  private void write(String typed) {
    model.write(typed, receipts::add);
    waiting.settle();
    waiting.settle();
    waiting.settle();
    waiting.settle();
  }

  private SubmissionState.Ready ready() {
    return (SubmissionState.Ready) model.stateProperty().get();
  }

  private Trouble stopped() {
    return ((SubmissionState.Stopped) model.stateProperty().get()).trouble();
  }

  private String problem() {
    return Objects.requireNonNull(model.problemProperty().get()).key();
  }

  private Said notice() {
    return Objects.requireNonNull(notices.noticeProperty().get()).what();
  }
}
