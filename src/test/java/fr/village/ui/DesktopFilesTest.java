package fr.village.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class DesktopFilesTest {
  @TempDir Path folder;
  private final Waiting waiting = new Waiting();

  @AfterEach
  void close() {
    assertThat(waiting.faults).isEmpty();
    waiting.tasks.close();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinuxDesktopShowsTheFolderWithItsOwnProgram() throws IOException {
    Path told = folder.resolve("told");
    Path program = folder.resolve("xdg-open");
    Files.writeString(program, "#!/bin/sh\nprintf %s \"$1\" > '" + told + "'\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    DesktopFiles files =
        new DesktopFiles("Linux", "/nulle/part:" + folder.toAbsolutePath(), waiting.tasks);
    assertThat(files.isThere()).isTrue();
    Path shown = folder.resolve("mes envois");
    files.show(shown);
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> Files.exists(told) && Files.readString(told).equals(shown.toAbsolutePath() + ""));
  }

  @Test
  void aMachineWithoutOneOffersNone() {
    assertThat(new DesktopFiles("Linux", "", waiting.tasks).isThere()).isFalse();
    assertThat(new DesktopFiles("Windows 11", "", waiting.tasks).isThere()).isTrue();
  }
}
