package fr.village.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.village.workbook.Finding;
import fr.village.workbook.Submissions;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.write.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files in one: archives, and a folder of photographs. */
final class ArchiveTest {
  private static final byte[] ARRAS = WorkbookWriter.write(Submissions.arras());
  private static final byte[] GUERET = WorkbookWriter.write(Submissions.brandNew());

  @TempDir private Path folder;

  @Test
  void theFilesOfAnArchiveAreReadWhereTheyStand() throws IOException {
    byte[] inner = zip(Map.of("gueret.xlsx", GUERET));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("arras/envoi.xlsx", ARRAS);
    files.put("__MACOSX/arras/._envoi.xlsx", new byte[] {1});
    files.put("plus.zip", inner);
    files.put("profond.zip", zip(Map.of("encore.zip", inner)));
    Files.write(folder.resolve("tout.zip"), zip(files));
    assertThat(read())
        .extracting(a -> a.file().path(), Arrival::verdict)
        .containsExactlyInAnyOrder(
            tuple("tout.zip/arras/envoi.xlsx", Verdict.ACCEPTED),
            tuple("tout.zip/plus.zip/gueret.xlsx", Verdict.ACCEPTED),
            tuple("tout.zip/profond.zip/encore.zip", Verdict.NOT_SUBMISSION));
    Consolidation done = Consolidation.of(folder, Decisions.NONE, Codes.BUILT_IN, "test");
    assertThat(done.cover().houses()).isEqualTo(2);
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  void aNameInAnArchiveIsOnlyShown() {
    assertThat(Archive.shown("../../etc/passwd")).isEqualTo("etc/passwd");
    assertThat(Archive.shown("C:\\Windows\\x.xlsx")).isEqualTo("C_/Windows/x.xlsx");
    assertThat(Archive.shown("a/./b\u0000\u202Exslx")).isEqualTo("a/b__xslx");
    assertThat(Archive.shown("/")).isEqualTo("_");
    assertThat(Archive.shown("x".repeat(5000))).hasSize(161);
  }

  @Test
  void namesTwiceInAnArchiveAreToldApart() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.xlsx", ARRAS);
    files.put("./a.xlsx", ARRAS);
    Files.write(folder.resolve("z.zip"), zip(files));
    assertThat(read()).extracting(a -> a.file().path()).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void archivesThatAreNotOpened() throws IOException {
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 5_001; i++) {
      many.put("f" + i, new byte[0]);
    }
    Files.write(folder.resolve("beaucoup.zip"), zip(many));
    Files.write(folder.resolve("vide.zip"), zip(Map.of(".rien", new byte[1])));
    byte[] whole = zip(Map.of("a.xlsx", ARRAS));
    Files.write(folder.resolve("coupé.zip"), Arrays.copyOf(whole, whole.length / 2));
    byte[] blanks = new byte[15 << 20];
    Files.write(folder.resolve("bombe.zip"), zip(Map.of("b.xlsx", blanks, "c.zip", blanks)));
    assertThat(read())
        .extracting(a -> a.file().path(), Arrival::reason)
        .contains(
            tuple("beaucoup.zip", "workbook.kind.archive-large"),
            tuple("vide.zip", "workbook.kind.archive-empty"),
            tuple("coupé.zip", "workbook.damaged"),
            tuple("bombe.zip/b.xlsx", "workbook.suspicious"));
  }

  @Test
  void photographsOfAHolidayAreNotReadWhole() throws IOException {
    byte[] photo = new byte[60_000];
    new Random(3).nextBytes(photo);
    photo[0] = (byte) 0xFF;
    photo[1] = (byte) 0xD8;
    photo[2] = (byte) 0xFF;
    for (int i = 0; i < 500; i++) {
      Files.write(folder.resolve("IMG_" + i + ".jpg"), photo);
    }
    Files.write(folder.resolve("arras.xlsx"), ARRAS);
    List<Arrival> arrivals = read();
    assertThat(arrivals).filteredOn(a -> a.verdict() == Verdict.ACCEPTED).hasSize(1);
    assertThat(arrivals)
        .filteredOn(a -> a.verdict() == Verdict.NOT_SUBMISSION)
        .hasSize(500)
        .allMatch(a -> a.file().sha256().isEmpty())
        .allMatch(a -> a.reason().equals("workbook.kind.picture"));
  }

  @Test
  void aFileThatNeverEndsIsLeftBehind() throws IOException {
    Files.write(folder.resolve("a.xlsx"), ARRAS);
    Files.write(folder.resolve("b.xlsx"), new byte[1]);
    Inbox inbox =
        new Inbox(
            bytes -> {
              while (bytes.length == 1) {
                Thread.onSpinWait();
                if (Thread.interrupted()) {
                  throw new IllegalStateException();
                }
              }
              return WorkbookCheck.check(bytes);
            },
            Duration.ofMillis(300));
    assertThat(inbox.look(Source.ofFolder(folder), Steps.NONE))
        .extracting(seen -> seen.findings().stream().map(Finding::key).toList())
        .containsExactly(List.of(), List.of("workbook.too-slow"));
  }

  private List<Arrival> read() throws IOException {
    return new Inbox().read(Source.ofFolder(folder), Decisions.NONE, Steps.NONE);
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return out.toByteArray();
  }
}
