package fr.village.store;

import static fr.village.store.StoreSamples.ANNE;
import static fr.village.store.StoreSamples.notebooks;
import static fr.village.store.StoreSamples.right;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program killed at any moment loses nothing it said was saved. */
class KillTest {
  @TempDir Path temp;

  @Test
  void everyMarkThatWasSavedIsThereAfterAKill() throws Exception {
    Path folder = temp.resolve("Arras.village");
    notebooks().create(folder, right(), ANNE).close();
    Random random = new Random(11);
    List<String> told = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      told.addAll(marksUntilKilled(folder, round, 20 + random.nextInt(100)));
      try (Notebook notebook = notebooks().open(folder, right())) {
        Set<String> kept =
            notebook.read(
                dsl -> dsl.fetch("SELECT code FROM custom_topic").intoSet(0, String.class));
        assertThat(kept).containsAll(told);
        // one more may have been committed and not told; never a half one
        assertThat(kept.size()).isBetween(told.size(), told.size() + round + 1);
        assertThat(notebook.verify()).isEmpty();
      }
      Path journal = folder.resolve("carnet.db-journal");
      // what is left of it has its header wiped: nothing to roll back
      assertThat(Files.notExists(journal) || Files.readAllBytes(journal)[0] == 0).isTrue();
    }
    assertThat(told).hasSizeGreaterThanOrEqualTo(60);
  }

  /** Starts a program that saves marks, kills it after some, gives the ones it told. */
  private List<String> marksUntilKilled(Path folder, int round, int enough) throws IOException {
    Path scratch = Files.createDirectories(temp.resolve("tmp"));
    ProcessBuilder program =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + scratch,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                MarkWriter.class.getName(),
                folder.toString(),
                String.valueOf(round))
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    program.environment().put("TMPDIR", scratch.toString());
    program.environment().put("SQLITE_TMPDIR", scratch.toString());
    Process process = program.start();
    List<String> told = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        told.add(line);
        if (told.size() == enough) {
          // not Process.destroyForcibly, which throws away what was told and not read yet
          process.toHandle().destroyForcibly();
        }
      }
    }
    assertThat(told.size()).isGreaterThanOrEqualTo(enough);
    try (var left = Files.list(scratch)) {
      // the driver's library, where the app image does not bring it; nothing of the notebook
      assertThat(left.map(file -> String.valueOf(file.getFileName())))
          .allMatch(name -> name.startsWith("sqlite-") || name.startsWith("hsperfdata"));
    }
    return told;
  }

  /** The program that is killed. */
  static final class MarkWriter {
    public static void main(String[] args) {
      try (Notebook notebook = notebooks().open(Path.of(args[0]), right())) {
        for (int mark = 0; mark < 1_000_000; mark++) {
          String code = "local-" + args[1] + "-" + mark;
          notebook.write(
              dsl ->
                  dsl.execute(
                      "INSERT INTO custom_topic (code, label, created_at, updated_at)"
                          + " VALUES (?, 'x', '2026-03-12', '2026-03-12')",
                      code));
          System.out.println(code);
        }
      }
    }
  }
}
