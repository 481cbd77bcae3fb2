package fr.village.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.village.app.AppContext;
import fr.village.app.settings.AppFolders;
import fr.village.store.key.Argon2Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RehearsalTest {
  @TempDir Path folder;

  /** Bank holidays, leap days, a summer without sessions: whatever day the program is started. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-10T08:18:00Z",
        "2026-05-01T22:59:00Z",
        "2027-12-25T00:30:00Z",
        "2028-02-29T12:00:00Z",
        "2026-08-15T09:00:00Z"
      })
  void goesThroughAnOpeningWithoutTouchingAFile(String instant) throws IOException {
    Clock clock = Clock.fixed(Instant.parse(instant), ZoneId.of("Europe/Paris"));
    AppContext app =
        new AppContext(
            clock,
            new AppFolders(folder.resolve("data"), folder),
            new Argon2Parameters(8, 1, 1),
            UUID::randomUUID);
    assertThatCode(app.window().rehearsal()::run).doesNotThrowAnyException();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files).containsExactly(folder);
    }
    assertThat(Path.of("repetition.village")).doesNotExist();
  }
}
