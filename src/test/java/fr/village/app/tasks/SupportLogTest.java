package fr.village.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SupportLogTest {
  @TempDir Path folder;

  @Test
  void keepsClassesAndPlacesButNoMessage() throws IOException {
    Path file = folder.resolve("deep").resolve("support.log");
    SupportLog log = new SupportLog(file, () -> Instant.parse("2026-03-10T08:00:00Z"));
    SupportCode code =
        log.record(new IllegalStateException("Aïssata Diallo", new IOException("06 12 34 56 78")));
    assertThat(file)
        .content()
        .startsWith("2026-03-10T08:00:00Z " + code + "\njava.lang.IllegalStateException\n")
        .contains("caused by java.io.IOException", "SupportLogTest.java")
        .doesNotContain("Diallo")
        .doesNotContain("06 12");
  }

  @Test
  void theSameFaultHasTheSameCodeWhateverItSays() {
    assertThat(fault("a")).isEqualTo(fault("b"));
    assertThat(fault("a").value()).matches("V-[2-9A-Z]{6}");
    assertThat(fault("a")).isNotEqualTo(SupportCode.of(new IOException()));
  }

  @Test
  void startsAnotherFileBeforeTheFirstGrowsTooLarge() throws IOException {
    Path file = folder.resolve("support.log");
    Files.writeString(file, "x".repeat(600 * 1024));
    new SupportLog(file, Instant::now).record(new IOException());
    assertThat(Files.size(file)).isLessThan(100_000);
    assertThat(folder.resolve("support.log.1")).hasSize(600 * 1024);
  }

  @Test
  void aDiskThatRefusesIsNotASecondFault() throws IOException {
    Path notAFolder = Files.writeString(folder.resolve("file"), "");
    SupportLog log = new SupportLog(notAFolder.resolve("support.log"), Instant::now);
    assertThat(log.record(new IOException()).value()).startsWith("V-");
  }

  private static SupportCode fault(String message) {
    return SupportCode.of(new IllegalStateException(message));
  }
}
