package fr.village.workbook.write;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.workbook.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class WorkbookWriterTest {
  @Test
  void sameSubmissionGivesTheSameBytesInAnyZoneAndLanguage() throws IOException {
    TimeZone zone = TimeZone.getDefault();
    Locale language = Locale.getDefault();
    byte[] first = WorkbookWriter.write(Submissions.arras());
    Files.createDirectories(Path.of("target/workbook"));
    Files.write(Path.of("target/workbook/arras.xlsx"), first);
    Files.write(
        Path.of("target/workbook/gueret.xlsx"), WorkbookWriter.write(Submissions.brandNew()));
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      byte[] second = WorkbookWriter.write(Submissions.arras());
      assertThat(Arrays.equals(second, first)).isTrue();
      assertThat(Submissions.arras().fileName()).isEqualTo("M1000J_ARR-01_2026-06-30_r1.xlsx");
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(language);
    }
  }
}
