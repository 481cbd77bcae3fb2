package fr.village.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Attack 10 from outside: random histories on encrypted notebooks, every attacker over every pair
 * and chain of their files. {@code -Dattack.histories=N} (200) from {@code -Dattack.seed=S} (1).
 */
@Tag("attack")
final class AttackSuiteTest {
  /** One history in so many is written as workbooks; the others are printed as their lines. */
  private static final int WRITTEN = 16;

  private static final int THREADS = 2;

  @TempDir private Path folder;

  @Test
  @DisplayName("10: random histories, all pairs and chains of workbooks: nothing is found")
  void histories() throws Exception {
    int histories = Integer.getInteger("attack.histories", 200);
    long first = Long.getLong("attack.seed", 1L);
    Effort effort = new Effort();
    List<String> findings = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> attacks = new ArrayList<>();
      for (long seed = first; seed < first + histories; seed++) {
        long one = seed;
        attacks.add(threads.submit(() -> attack(one, effort)));
      }
      for (Future<List<String>> attack : attacks) {
        findings.addAll(attack.get());
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e.getMessage(), e);
    } finally {
      threads.shutdownNow();
    }
    System.out.println(
        "[attack] seeds %d–%d: %s, %d findings"
            .formatted(first, first + histories - 1, effort, findings.size()));
    assertThat(findings).isEmpty();
    assertThat(effort.pairs()).as("pairs of files attacked").isGreaterThan(histories);
  }

  @ParameterizedTest
  @ValueSource(longs = {1464, 20261692})
  @DisplayName("seeds by which something was found once")
  void found(long seed) {
    assertThat(attack(seed, new Effort())).isEmpty();
  }

  private List<String> attack(long seed, Effort effort) {
    Path own = folder.resolve("seed-" + seed);
    try {
      Files.createDirectory(own);
      History history = new History(seed);
      history = seed % WRITTEN == 0 ? history.live(own) : history.print(own);
      return Attackers.findings(history, effort).stream()
          .map(f -> "seed %d, %s: %s".formatted(seed, f.attack(), f.what()))
          .toList();
    } catch (IOException | RuntimeException | AssertionError e) {
      throw new AssertionError("seed %d: %s".formatted(seed, e), e);
    } finally {
      delete(own);
    }
  }

  /** Ten thousand histories would fill a disk. */
  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
