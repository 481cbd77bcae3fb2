package fr.village.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void comesBackAsWritten() throws IOException {
    SettingsFile file = new SettingsFile(folder.resolve("new").resolve("settings.properties"));
    Settings settings =
        Settings.INITIAL
            .withNotebook(Path.of("/a/Maison d’Arras.village"))
            .withNotebook(Path.of("/b/البيت.village"))
            .withTheme(ThemeChoice.CONTRAST)
            .withLanguage("en")
            .withTextSize(150)
            .withLockMinutes(12)
            .withWindow(new WindowState(-5, 20, 1280, 720, true));
    file.write(settings);
    assertThat(file.read()).isEqualTo(settings);
    assertThat(settings.notebooks().getFirst()).isEqualTo(Path.of("/b/البيت.village"));
  }

  @Test
  void whatMakesNoSenseIsNotYetSet() throws IOException {
    Path file = folder.resolve("settings.properties");
    assertThat(new SettingsFile(file).read()).isEqualTo(Settings.INITIAL);
    Files.writeString(file, "theme=pink\nlanguage=xx\ntextSize=900\nwindow=1 2\ncarnet.0=\n");
    assertThat(new SettingsFile(file).read())
        .isEqualTo(Settings.INITIAL.withTextSize(Settings.LARGEST_TEXT));
    Files.write(file, new byte[] {(byte) 0xff, '\\', 'u', 'z'});
    assertThat(new SettingsFile(file).read()).isEqualTo(Settings.INITIAL);
  }

  @Test
  void locksAfterFiveMinutesUnlessToldOtherwise() throws IOException {
    Path file = folder.resolve("settings.properties");
    assertThat(new SettingsFile(file).read().lockMinutes()).isEqualTo(5);
    Files.writeString(file, "lockMinutes=0\n");
    assertThat(new SettingsFile(file).read().lockMinutes()).isEqualTo(Settings.SHORTEST_LOCK);
    Files.writeString(file, "lockMinutes=9999\n");
    assertThat(new SettingsFile(file).read().lockMinutes()).isEqualTo(Settings.LONGEST_LOCK);
    Files.writeString(file, "lockMinutes=soon\n");
    assertThat(new SettingsFile(file).read().lockMinutes()).isEqualTo(Settings.USUAL_LOCK);
  }

  @Test
  void aNotebookOpenedAgainComesFirstOnce() {
    Settings s = Settings.INITIAL;
    for (int i = 0; i < 9; i++) {
      s = s.withNotebook(Path.of("n" + i % 7));
    }
    assertThat(s.notebooks()).hasSize(Settings.KEPT).doesNotHaveDuplicates();
    assertThat(s.notebooks().getFirst()).isEqualTo(Path.of("n1"));
    assertThat(s.withoutNotebook(Path.of("n1")).notebooks()).doesNotContain(Path.of("n1"));
  }

  @Test
  void eachSystemHasItsPlace() {
    Path home = Path.of("/home/n");
    assertThat(AppFolders.of("Linux", Map.of(), home).data())
        .isEqualTo(home.resolve(".local/share/village"));
    assertThat(AppFolders.of("Linux", Map.of("XDG_DATA_HOME", "/x"), home).data())
        .isEqualTo(Path.of("/x/village"));
    assertThat(AppFolders.of("Linux", Map.of("XDG_DATA_HOME", "relative"), home).data())
        .isEqualTo(home.resolve(".local/share/village"));
    assertThat(AppFolders.of("Windows 11", Map.of("APPDATA", "/r"), home).data())
        .isEqualTo(Path.of("/r/Village"));
    assertThat(AppFolders.of("Mac OS X", Map.of(), home).data())
        .isEqualTo(home.resolve("Library/Application Support/Village"));
  }
}
