package fr.village.recount;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.reference.Crossing;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.SumDefinition;
import fr.village.federation.NationalFigure;
import fr.village.federation.NationalPicture;
import fr.village.federation.NationalPooling;
import fr.village.federation.NationalScore;
import fr.village.federation.Verdict;
import fr.village.recount.MixedFolder.Beside;
import fr.village.workbook.CrossingLine;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder as the federation gets it, of {@code -Dfederation.maisons} (16) sample Maisons: each
 * file has its verdict, and what is made of them holds against every family's own record.
 */
@Tag("federation")
final class MixedFolderTest {
  private static final int SEEDS = 200;

  @TempDir private static Path temporary;

  private static MixedFolder folder;
  private static NationalTruth truth;

  @BeforeAll
  static void receive() throws Exception {
    folder = MixedFolder.make(Integer.getInteger("federation.maisons", 16), temporary);
    truth = new NationalTruth(folder);
  }

  @Test
  @DisplayName("every file has the verdict it should have")
  void verdicts() {
    Map<String, Verdict> seen = new TreeMap<>();
    folder.together().arrivals().forEach(a -> seen.put(a.file().path(), a.verdict()));
    assertThat(seen).isEqualTo(folder.expected());
    assertThat(seen).containsValues(Verdict.values());
  }

  @Test
  @DisplayName("every true number lies in its interval, at every level and in every year")
  void intervals() {
    int wide = 0;
    int years = 0;
    for (NationalFigure figure : folder.together().figures()) {
      Optional<Range> known = truth.of(figure);
      if (known.isPresent()) {
        Range real = known.get();
        Integer high = figure.high();
        assertThat(real.low()).as("%s", figure.key()).isGreaterThanOrEqualTo(figure.low());
        if (high != null) {
          assertThat(real.high()).as("%s", figure.key()).isLessThanOrEqualTo(high);
          wide += figure.low() < high ? 1 : 0;
        }
        years += figure.year() == null ? 0 : 1;
      }
    }
    System.out.println(
        "[federation] %d Maisons, %d figures wide, %d of one year"
            .formatted(folder.notebooks().size(), wide, years));
    assertThat(wide).as("figures of which a part is not published").isGreaterThan(60);
    assertThat(years).isGreaterThan(20);
  }

  @Test
  @DisplayName(
      "what is published is true of just the tranches it says, in each Maison and together")
  void published() {
    NationalPicture picture = new NationalPicture();
    Map<String, Integer> sums = new TreeMap<>();
    int looked = 0;
    for (Beside one : folder.beside()) {
      picture.add(one.sent());
      for (IndicatorLine line : one.sent().indicators()) {
        if (line.status() == Status.PUBLISHED) {
          int real = real(one, line);
          assertThat(line.count()).as("%s %s", one.maison().code(), line).isEqualTo(real);
          sums.merge(
              key(line.table(), line.level(), line.year(), line.value()), real, Integer::sum);
          looked++;
        }
      }
    }
    System.out.println("[federation] %d lines published".formatted(looked));
    assertThat(looked).isGreaterThan(30 * folder.notebooks().size());
    for (NationalFigure figure : picture.national().figures()) {
      String key = key(figure.table(), figure.level(), figure.year(), figure.value());
      assertThat(figure.low()).as(key).isEqualTo(sums.getOrDefault(key, 0));
    }
  }

  private static String key(
      String table, String level, @Nullable Integer year, @Nullable String value) {
    return table + " " + level + " " + year + " " + value;
  }

  private int real(Beside one, IndicatorLine line) {
    Integer base = line.base();
    if (base == null) {
      return one.maison().enrolled(one.sent().cover().closing());
    }
    List<RecountedMaison.Tranche> of =
        RecountedMaison.first(one.maison().tranches(line.year()), base);
    Optional<SumDefinition> sum =
        folder.reference().sums().stream().filter(s -> s.code().equals(line.table())).findFirst();
    if (sum.isPresent()) {
      return one.maison().people(sum.get(), of);
    }
    LevelCell cell =
        truth
            .cell(line.table(), line.level(), Objects.requireNonNull(line.value()), line.measure())
            .orElseThrow();
    int count = one.maison().count(line.table(), cell.values(), of);
    return line.measure() == Measure.BAND ? count - count % 5 : count;
  }

  @Test
  @DisplayName("two-way tables are those of the tranches of the Maisons that publish them")
  void crossings() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Beside one : folder.beside()) {
      for (CrossingLine line : one.sent().crossings()) {
        Integer base = line.base();
        if (base != null) {
          Crossing crossing = crossing(line.crossing());
          int real =
              one.maison()
                  .count(
                      crossing.rows().table(),
                      values(crossing.rows(), line.row()),
                      crossing.columns().table(),
                      values(crossing.columns(), line.column()),
                      RecountedMaison.first(one.maison().tranches(null), base));
          assertThat(line.count()).as("%s %s", one.maison().code(), line).isEqualTo(real);
          counts.merge(
              line.crossing() + " " + line.row() + " " + line.column(), real, Integer::sum);
        }
      }
    }
    Map<String, Integer> national = new TreeMap<>();
    folder.together().picture().national().crossings().stream()
        .filter(
            c ->
                folder.reference().crossings().stream()
                    .anyMatch(k -> k.code().equals(c.crossing())))
        .forEach(c -> national.put(c.crossing() + " " + c.row() + " " + c.column(), c.count()));
    assertThat(counts).isNotEmpty();
    assertThat(national).isEqualTo(counts);
  }

  private static Crossing crossing(String code) {
    return folder.reference().crossings().stream()
        .filter(c -> c.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> values(Crossing.Margin of, String cell) {
    return of.in(folder.reference()).cells().stream()
        .filter(c -> c.code().equals(cell))
        .findFirst()
        .orElseThrow()
        .values();
  }

  @Test
  @DisplayName("scores are those of all raw answers, in each Maison and together, as printed")
  void scores() {
    PooledAnswers answers = new PooledAnswers(folder.beside());
    answers.checkEach();
    NationalPicture picture = new NationalPicture();
    folder.beside().forEach(one -> picture.add(one.sent()));
    List<NationalScore> scores = picture.national().scores();
    scores.forEach(answers::check);
    System.out.println("[federation] %d pooled scores".formatted(scores.size()));
    assertThat(scores).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  @DisplayName("rule 12: every estimate is within three standard errors of the truth")
  void estimates() {
    RedrawnPooling pooling = new RedrawnPooling(folder.beside());
    List<NationalPooling> sent = pooling.estimates();
    assertThat(sent).isNotEmpty();
    for (NationalPooling estimate : sent) {
      assertThat(Math.abs(errors(pooling, estimate))).as(estimate.table()).isLessThanOrEqualTo(3);
    }
  }

  @Test
  @DisplayName("rule 12: and would be under other noise, over 200 seeds")
  void redrawn() {
    RedrawnPooling pooling = new RedrawnPooling(folder.beside());
    int drawn = 0;
    int beyondThree = 0;
    double sum = 0;
    double squares = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      for (NationalPooling estimate : pooling.estimates(seed)) {
        double z = errors(pooling, estimate);
        drawn++;
        beyondThree += Math.abs(z) > 3 ? 1 : 0;
        sum += z;
        squares += z * z;
      }
    }
    System.out.println(
        "[federation] %d estimates redrawn, %d beyond three standard errors, bias %.3f, square %.3f"
            .formatted(drawn, beyondThree, sum / drawn, squares / drawn));
    // of 1,000 sums of many draws 2.7 are beyond three errors by chance alone; 1 % is four times
    // that
    assertThat(beyondThree).isLessThanOrEqualTo(Math.max(2, drawn / 100));
    // each has a mean of 0 ± 1 and a square of 1 ± √2, over all those drawn; four times that
    assertThat(Math.abs(sum / drawn)).as("bias").isLessThan(4 / Math.sqrt(drawn));
    assertThat(Math.abs(squares / drawn - 1)).as("stated error").isLessThan(6 / Math.sqrt(drawn));
  }

  private static double errors(RedrawnPooling pooling, NationalPooling estimate) {
    return (estimate.estimate() - pooling.truth(estimate.table()))
        / estimate.standardError().doubleValue();
  }
}
