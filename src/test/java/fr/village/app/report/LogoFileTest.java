package fr.village.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.report.Logo;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogoFileTest {
  private static final long MORE_THAN_MEMORY = 200L << 30;

  @TempDir Path folder;

  @Test
  void takesAPictureAndNothingElse() throws IOException {
    assertThat(LogoFile.read(Path.of("icons", "village-256.png"), "Village"))
        .get()
        .extracting(Logo::width)
        .isEqualTo(256);
    Path text = Files.writeString(folder.resolve("logo.png"), "pas une image");
    assertThat(LogoFile.read(text, "Village")).isEmpty();
    assertThat(LogoFile.read(folder.resolve("nulle-part.png"), "Village")).isEmpty();
  }

  /** A sparse file: it takes no room on the disk, and would take all there is in memory. */
  @Test
  void refusesAnEndlessFileWithoutReadingIt() throws IOException {
    Path file = folder.resolve("logo.png");
    try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
      made.setLength(MORE_THAN_MEMORY);
    }
    assertThat(LogoFile.read(file, "Village")).isEmpty();
  }
}
