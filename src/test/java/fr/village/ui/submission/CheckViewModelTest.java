package fr.village.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.ui.Waiting;
import fr.village.ui.gallery.ReceivedFiles;
import fr.village.workbook.Submissions;
import fr.village.workbook.write.WorkbookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any file looked at, without a notebook. */
final class CheckViewModelTest {
  @TempDir private Path folder;
  private final Waiting waiting = new Waiting();
  private final CheckViewModel model = new CheckViewModel(waiting.tasks);

  @AfterEach
  void close() {
    assertThat(waiting.faults).isEmpty();
    waiting.tasks.close();
  }

  @Test
  void aWorkbookAsItLeft() throws IOException {
    Checked checked = check(WorkbookWriter.write(Submissions.arras()));
    assertThat(checked.sound()).isTrue();
    assertThat(checked.remarks()).isEmpty();
    assertThat(Objects.requireNonNull(checked.of()).arguments()).contains("Maison d’Arras");
  }

  @Test
  void oneChangedAfterwardsSaysInWhichRow() throws IOException {
    Checked checked = check(ReceivedFiles.retouched(WorkbookWriter.write(Submissions.arras())));
    assertThat(checked.sound()).isFalse();
    Checked.Remark first = checked.remarks().getFirst();
    assertThat(Objects.requireNonNull(first.where()).arguments())
        .containsExactly("Indicateurs", "8");
    assertThat(first.what().key()).isEqualTo("workbook.row-modified");
  }

  @Test
  void anythingElseHasItsSentence() throws IOException {
    assertThat(check(new byte[] {-1, -40, -1, -32}).remarks()).isNotEmpty();
    model.check(folder.resolve("parti.xlsx"));
    waiting.settle();
    Checked gone = Objects.requireNonNull(model.checkedProperty().get());
    assertThat(gone.sound()).isFalse();
    assertThat(gone.remarks().getFirst().what().key()).isEqualTo("federation.why.unreachable");
  }

  private Checked check(byte[] content) throws IOException {
    model.check(Files.write(folder.resolve("envoi.xlsx"), content));
    waiting.settle();
    return Objects.requireNonNull(model.checkedProperty().get());
  }
}
