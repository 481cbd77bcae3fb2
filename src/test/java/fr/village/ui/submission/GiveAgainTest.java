package fr.village.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.export.FilledNotebook;
import fr.village.app.export.Sent;
import fr.village.i18n.Messages;
import fr.village.ui.Waiting;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that left is given again, byte by byte, whatever was written since. */
final class GiveAgainTest {
  private static final LocalDate TODAY = FilledNotebook.TODAY;
  private static final Wording WORDS = new Wording(Messages.of(Locale.FRENCH));

  @TempDir private Path folder;
  private final Waiting waiting = new Waiting();
  private final NoticeBoard notices = new NoticeBoard();
  private final AtomicInteger closed = new AtomicInteger();
  private FilledNotebook filled;

  @BeforeEach
  void open() throws IOException {
    filled = waiting.inBackground(() -> new FilledNotebook(folder));
  }

  @AfterEach
  void close() {
    assertThat(waiting.faults).isEmpty();
    waiting.inBackground(
        () -> {
          filled.close();
          return true;
        });
    waiting.tasks.close();
  }

  @Test
  void theSameBytesAfterLaterWorkbooksAndTheFirstFileIsGone() throws IOException {
    byte[] left =
        waiting.inBackground(
            () -> {
              filled.fill(20);
              Path file = filled.export(TODAY).file();
              byte[] bytes = Files.readAllBytes(file);
              Files.delete(file);
              filled.export(TODAY.plusDays(30));
              return bytes;
            });
    List<Sent> history = history();
    assertThat(history).hasSize(2).allMatch(Sent::kept);
    give(history.getLast(), folder.resolve("encore.xlsx"));
    assertThat(folder.resolve("encore.xlsx")).hasBinaryContent(left);
    assertThat(Objects.requireNonNull(notices.noticeProperty().get()).what().key())
        .isEqualTo("submission.again.done");
    assertThat(closed).hasValue(1);
    assertThat(history()).as("giving is not sending").hasSize(2);
  }

  @Test
  void aWorkbookWrittenTwiceIsKeptOnce() {
    int kept =
        waiting.inBackground(
            () -> {
              filled.fill(20);
              filled.export(TODAY);
              filled.export(TODAY);
              return filled.session().read(s -> s.submissions().kept().size());
            });
    assertThat(history()).hasSize(2).allMatch(Sent::kept);
    assertThat(kept).isOne();
  }

  @Test
  void aPlaceThatRefusesIsSaid() throws IOException {
    waiting.inBackground(
        () -> {
          filled.fill(20);
          return filled.export(TODAY);
        });
    Path file = Files.createDirectory(folder.resolve("dossier")).resolve("nulle-part/x.xlsx");
    give(history().getFirst(), file);
    assertThat(Objects.requireNonNull(notices.noticeProperty().get()).what().key())
        .isEqualTo("submission.again.failed");
    assertThat(file).doesNotExist();
  }

  private List<Sent> history() {
    return waiting.inBackground(() -> filled.app.exports().history(filled.session()));
  }

  private void give(Sent sent, Path file) {
    new GiveAgain(
            filled.session(), waiting.tasks, notices, (words, name, owner) -> Optional.of(file))
        .write(sent, WORDS, null, closed::incrementAndGet);
    waiting.settle();
    waiting.settle();
  }
}
