package fr.village.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.workbook.Submissions;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.read.ReadWorkbook;
import fr.village.workbook.write.WorkbookWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders dropped together, and files made to break their reader. */
final class InboxTest {
  @TempDir private Path folder;

  @Test
  void whateverAFileMakesItsReaderThrowTheOthersAreRead() throws IOException {
    put("a.xlsx", WorkbookWriter.write(Submissions.arras()));
    put("deep.xlsx", "PK\u0003\u0004deep".getBytes(StandardCharsets.UTF_8));
    put("wrong.xlsx", "PK\u0003\u0004wrong".getBytes(StandardCharsets.UTF_8));
    Inbox inbox = new Inbox(InboxTest::hostile, Duration.ofSeconds(10));
    List<Arrival> arrivals = inbox.read(Source.ofFolder(folder), Decisions.NONE, Steps.NONE);
    assertThat(arrivals)
        .extracting(Arrival::verdict)
        .containsExactly(Verdict.ACCEPTED, Verdict.UNREADABLE, Verdict.UNREADABLE);
    assertThat(arrivals.getLast().reason()).isEqualTo("workbook.suspicious");
  }

  private static ReadWorkbook hostile(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.endsWith("deep")) {
      throw new StackOverflowError();
    }
    if (text.endsWith("wrong")) {
      throw new IllegalStateException();
    }
    return WorkbookCheck.check(bytes);
  }

  @Test
  void aFileReachedTwoWaysIsThereOnce() throws IOException {
    Path a = put("a.xlsx", new byte[1]);
    put("sous/b.xlsx", new byte[1]);
    put(".caché.xlsx", new byte[1]);
    put("~$a.xlsx", new byte[1]);
    List<Source> sources =
        Source.ofAll(List.of(a, folder, folder.resolve("sous"), folder.resolve("./a.xlsx")));
    assertThat(sources).extracting(Source::name).containsExactly("a.xlsx", "sous/b.xlsx");
  }

  @Test
  void filesOfOneNameAreToldApart() throws IOException {
    Path one = put("arras/envoi.xlsx", new byte[1]);
    Path two = put("rouen/envoi.xlsx", new byte[1]);
    Path three = put("autre/rouen/envoi.xlsx", new byte[1]);
    assertThat(Source.ofAll(List.of(one, two, three)))
        .extracting(Source::name)
        .containsExactly("envoi.xlsx", "rouen/envoi.xlsx", "rouen/envoi.xlsx (2)");
  }

  @Test
  void whatIsGoneIsAFileThatCannotBeRead() throws IOException {
    Path there = put("a.xlsx", WorkbookWriter.write(Submissions.arras()));
    Consolidation done =
        Consolidation.of(
            List.of(there, folder.resolve("parti.xlsx")),
            Decisions.NONE,
            Codes.BUILT_IN,
            "test",
            Steps.NONE);
    assertThat(done.arrivals())
        .extracting(Arrival::verdict)
        .containsExactly(Verdict.ACCEPTED, Verdict.UNREADABLE);
    assertThat(done.cover().houses()).isEqualTo(1);
  }

  @Test
  void filesTogetherAreWhatTheirFolderIs() throws IOException {
    Path a = put("a.xlsx", WorkbookWriter.write(Submissions.arras()));
    Path b = put("b.xlsx", WorkbookWriter.write(Submissions.brandNew()));
    Consolidation files =
        Consolidation.of(List.of(b, a), Decisions.NONE, Codes.BUILT_IN, "test", Steps.NONE);
    Consolidation whole = Consolidation.of(folder, Decisions.NONE, Codes.BUILT_IN, "test");
    assertThat(WorkbookWriter.write(files.book())).isEqualTo(WorkbookWriter.write(whole.book()));
  }

  @Test
  void itSaysHowManyFilesAreReadAndCanBeEnded() throws IOException {
    put("a.xlsx", new byte[1]);
    put("b.xlsx", new byte[1]);
    List<String> told = new ArrayList<>();
    Consolidation.of(
        List.of(folder),
        Decisions.NONE,
        Codes.BUILT_IN,
        "test",
        (done, of) -> told.add(done + "/" + of));
    assertThat(told).containsExactly("0/2", "1/2", "2/2");
    assertThatThrownBy(
            () ->
                Consolidation.of(
                    List.of(folder),
                    Decisions.NONE,
                    Codes.BUILT_IN,
                    "test",
                    (done, of) -> {
                      throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);
  }

  private Path put(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }
}
