package fr.village.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.federation.Inbox;
import fr.village.federation.Seen;
import fr.village.federation.Source;
import fr.village.federation.Steps;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.Submissions;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.read.ReadWorkbook;
import fr.village.workbook.write.WorkbookWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Workbooks changed at random: each gets a verdict in time, nothing is thrown, nothing stays on the
 * disk, and none that passes says anything else than the one it was made of. How many: {@code
 * -Dfuzz.mutants=5000}, or the profile {@code fuzz}; from which seed: {@code -Dfuzz.seed}.
 */
final class WorkbookFuzzTest {
  private static final int MUTANTS = Integer.getInteger("fuzz.mutants", 300);
  private static final long SEED = Long.getLong("fuzz.seed", 1);
  private static final int TOGETHER = 50;
  private static final double MOST_SECONDS = 10;

  /** A workbook nobody changed, and what stands in its cells. */
  private record Original(byte[] file, ReadWorkbook read, List<String> cells) {
    static Original of(byte[] file) throws IOException {
      return new Original(file, WorkbookCheck.check(file), cellsOf(file));
    }
  }

  @Test
  void everyMutantGetsAVerdictAndNoneThatDiffersPasses() throws IOException {
    List<Original> originals = originals();
    Set<String> before = leftBehind();
    List<Source> together = new ArrayList<>();
    int passed = 0;
    for (long seed = SEED; seed < SEED + MUTANTS; seed++) {
      Original original = originals.get((int) (seed % originals.size()));
      byte[] mutant = Mutation.of(original.file(), seed);
      passed += judge(original, mutant, seed) ? 1 : 0;
      together.add(new Source("mutant " + seed, new InMemory(mutant)));
      if (together.size() == TOGETHER || seed == SEED + MUTANTS - 1) {
        lookTogether(together);
        together.clear();
      }
    }
    System.out.printf("%d mutants, %d of them say the same and pass%n", MUTANTS, passed);
    assertThat(leftBehind()).isEqualTo(before);
  }

  /** Whether it passes. */
  private static boolean judge(Original original, byte[] mutant, long seed) {
    long began = System.nanoTime();
    ReadWorkbook read;
    try {
      read = WorkbookCheck.check(mutant);
    } catch (Throwable e) {
      throw new AssertionError("seed " + seed, e);
    }
    assertThat((System.nanoTime() - began) / 1e9).as("seed %d", seed).isLessThan(MOST_SECONDS);
    if (read.worst().orElse(Kind.NOTE) != Kind.NOTE) {
      return false;
    }
    assertThat(read.submission()).as("seed %d", seed).isEqualTo(original.read().submission());
    assertThat(read.contentDigest()).as("seed %d", seed).isEqualTo(original.read().contentDigest());
    List<String> cells = cellsOrNothing(mutant);
    if (cells != null) {
      assertThat(without(cells, original.cells())).as("added, seed %d", seed).isEmpty();
      assertThat(without(original.cells(), cells)).as("gone, seed %d", seed).isEmpty();
    }
    return true;
  }

  private static void lookTogether(List<Source> sources) {
    List<Seen> seen = new Inbox().look(sources, Steps.NONE);
    assertThat(seen).extracting(Seen::path).isEqualTo(sources.stream().map(Source::name).toList());
    assertThat(seen)
        .allMatch(s -> s.cover() != null || !s.findings().isEmpty())
        .noneMatch(
            s -> s.findings().stream().map(Finding::key).anyMatch("workbook.too-slow"::equals));
  }

  private static List<Original> originals() throws IOException {
    List<Original> originals = new ArrayList<>();
    for (String name :
        List.of("arras", "arras-libreoffice", "demo", "demo-libreoffice", "arras-first")) {
      try (InputStream in =
          WorkbookFuzzTest.class.getResourceAsStream("/fr/village/workbook/" + name + ".xlsx")) {
        originals.add(Original.of(Objects.requireNonNull(in).readAllBytes()));
      }
    }
    originals.add(Original.of(WorkbookWriter.write(Submissions.brandNew())));
    originals.add(Original.of(WorkbookWriter.write(Submissions.arras())));
    assertThat(originals).allMatch(o -> o.read().submission() != null);
    return originals;
  }

  /** What another reader finds, whatever the order of sheets, rows and columns. */
  private static List<String> cellsOf(byte[] file) throws IOException {
    List<String> cells = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (Sheet sheet : book) {
        List<String> before = List.copyOf(cells);
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.NUMERIC) {
              cells.add("n" + cell.getNumericCellValue());
            } else if (cell.getCellType() != CellType.BLANK && !cell.toString().isEmpty()) {
              cells.add(cell.getCellType() + " " + cell);
            }
          }
        }
        if (cells.contains("STRING row_key") && !before.contains("STRING row_key")) {
          // where a row stood when it was written is told to people, and compared with nothing
          cells.removeIf(cell -> cell.startsWith("n"));
          cells.addAll(before.stream().filter(cell -> cell.startsWith("n")).toList());
        }
      }
    }
    return cells.stream().sorted().toList();
  }

  private static List<String> without(List<String> some, List<String> others) {
    List<String> left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  private static @Nullable List<String> cellsOrNothing(byte[] file) {
    try {
      return cellsOf(file);
    } catch (IOException | RuntimeException e) {
      // the other reader is not asked to be as patient
      return null;
    }
  }

  /** Files where programs leave them; other programs' own left out. */
  private static Set<String> leftBehind() throws IOException {
    Set<String> files = new TreeSet<>();
    for (Path folder : List.of(Path.of(System.getProperty("java.io.tmpdir")), Path.of(""))) {
      try (Stream<Path> all = Files.list(folder)) {
        files.addAll(
            all.map(Path::toString)
                .filter(name -> name.matches(".*(poi|xlsx|zip|fastexcel|mutant).*"))
                .collect(Collectors.toSet()));
      }
    }
    return files;
  }

  /** A file that is on no disk. */
  private record InMemory(byte[] bytes) implements Source.Content {
    @Override
    public Path file() {
      return Path.of("mutant.xlsx");
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public byte[] head(int most) {
      return Arrays.copyOf(bytes, Math.min(most, bytes.length));
    }

    @Override
    public byte[] all(long most) {
      return bytes;
    }
  }
}
