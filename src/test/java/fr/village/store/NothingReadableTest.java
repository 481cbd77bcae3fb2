package fr.village.store;

import static fr.village.store.StoreSamples.ANNE;
import static fr.village.store.StoreSamples.addTopic;
import static fr.village.store.StoreSamples.notebooks;
import static fr.village.store.StoreSamples.right;
import static fr.village.store.StoreSamples.today;
import static org.assertj.core.api.Assertions.assertThat;

import fr.village.store.backup.Backups;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code strings} would look for is in no file, while the notebook is open or after. */
class NothingReadableTest {
  private static final List<String> NAMES =
      List.of("Quentinelle", "Wojciechowska", "Éléonore", "0612345678", "bébé prématuré");

  @TempDir Path temp;

  @Test
  void noNameIsInAnyFile() throws Exception {
    Path folder = temp.resolve("Arras.village");
    Path elsewhere = temp.resolve("cle-usb");
    try (Notebook notebook = notebooks().create(folder, right(), ANNE).notebook()) {
      for (int i = 0; i < 10; i++) {
        addTopic(notebook, "t" + i, String.join(" ", NAMES) + " " + "z".repeat(2000));
      }
      // an open transaction of many pages has its journal and perhaps spilled pages on disk
      notebook.write(
          dsl -> {
            dsl.execute("PRAGMA cache_size=5");
            dsl.execute("UPDATE custom_topic SET label = label || ' ' || label");
            assertThat(folder.resolve("carnet.db-journal")).exists();
            assertUnreadable();
            return 0;
          });
      notebook.read(
          dsl -> dsl.fetch("SELECT label, count(*) FROM custom_topic GROUP BY label ORDER BY 2"));
      new Backups(today()).toFolder(notebook, elsewhere);
      new Backups(today()).atClosing(notebook);
      assertUnreadable();
    }
    assertUnreadable();
  }

  private void assertUnreadable() {
    try (var files = Files.walk(temp)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        for (Charset charset :
            List.of(
                StandardCharsets.ISO_8859_1,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE)) {
          String text = new String(bytes, charset).toLowerCase(Locale.ROOT);
          for (String name : NAMES) {
            assertThat(text.contains(name.toLowerCase(Locale.ROOT)))
                .as("%s in %s as %s", name, file.getFileName(), charset)
                .isFalse();
          }
        }
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
            .doesNotContain("SQLite format", "custom_topic");
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
