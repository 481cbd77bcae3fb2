package fr.village.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.AppContext;
import fr.village.app.settings.AppFolders;
import fr.village.i18n.Messages;
import fr.village.store.key.Argon2Parameters;
import fr.village.workbook.check.Edit;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportBlankCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void writesTheFileItSays() throws Exception {
    Path file = folder.resolve("vierge.xlsx");
    assertThat(run("export-blank", "--out", file.toString())).as(err.toString()).isZero();
    assertThat(out.toString()).contains("Classeur vierge écrit", "vierge.xlsx");
    Edit.workbook(
        Files.readAllBytes(file),
        book -> {
          XSSFSheet lists = book.getSheet("Listes");
          // the last closing, 30 September 2026, after a year of others
          assertThat(lists.getRow(3).getCell(2).getLocalDateTimeCellValue().toLocalDate())
              .isEqualTo(LocalDate.of(2025, 9, 30));
          assertThat(lists.getRow(15).getCell(2).getLocalDateTimeCellValue().toLocalDate())
              .isEqualTo(LocalDate.of(2028, 9, 30));
          assertThat(lists.getRow(16).getCell(2)).isNull();
        });
  }

  @Test
  void aFolderGetsAFileOfItsOwnName() {
    assertThat(run("export-blank", "--out", folder.toString())).isZero();
    assertThat(folder.resolve("M1000J_classeur-vierge.xlsx")).exists();
  }

  @Test
  void whereNothingCanBeWrittenItSaysSo() {
    assertThat(run("export-blank", "--out", folder.resolve("a/b.xlsx").toString()))
        .isEqualTo(ExitCode.REFUSED.status());
    assertThat(err.toString()).isNotBlank();
    assertThat(run("export-blank")).isEqualTo(ExitCode.WRONG_USE.status());
  }

  private int run(String... args) {
    AppContext app =
        new AppContext(
            CLOCK,
            new AppFolders(folder.resolve("data"), folder),
            new Argon2Parameters(64, 1, 1),
            UUID::randomUUID);
    Cli cli =
        new Cli(
            Messages.of(Locale.FRENCH),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Map.of(),
            app);
    return VillageCli.run(cli, args);
  }
}
