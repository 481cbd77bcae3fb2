package fr.village.workbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.workbook.ActivityLine;
import fr.village.workbook.Cover;
import fr.village.workbook.CrossingLine;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.PoolingLine;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import fr.village.workbook.Submissions;
import fr.village.workbook.Tranche;
import fr.village.workbook.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCheckTest {
  @ParameterizedTest
  @CsvSource({
    "ORDINARY, COUNT, 0, true",
    "ORDINARY, COUNT, 1, false",
    "ORDINARY, COUNT, 4, false",
    "ORDINARY, COUNT, 5, true",
    "SENSITIVE, COUNT, 0, false",
    "SENSITIVE, COUNT, 10, false",
    "SENSITIVE, COUNT, 11, true",
    "SENSITIVE, NO_ANSWER, 0, true",
    "SENSITIVE, NO_ANSWER, 4, false",
    "SENSITIVE, NO_ANSWER, 5, true",
  })
  void floors(Sensitivity kind, Measure measure, int count, boolean allowed) {
    List<IndicatorLine> lines = new ArrayList<>();
    lines.add(line(kind, measure, "a", count, 100));
    lines.add(line(kind, Measure.COUNT, "b", 100 - count, 100));
    assertThat(keys(of(lines)).contains("workbook.below-floor")).isEqualTo(!allowed);
  }

  @Test
  void valuesOfALevelMakeItsBase() {
    List<IndicatorLine> lines =
        List.of(
            line(Sensitivity.ORDINARY, Measure.COUNT, "a", 40, 100),
            line(Sensitivity.ORDINARY, Measure.COUNT, "b", 59, 100));
    assertThat(keys(of(lines))).containsExactly("workbook.level-sum");
  }

  @Test
  void rowsOfALevelAgree() {
    List<IndicatorLine> lines =
        List.of(
            line(Sensitivity.ORDINARY, Measure.COUNT, "a", 40, 100),
            line(Sensitivity.ORDINARY, Measure.COUNT, "b", 60, 101));
    assertThat(keys(of(lines))).containsExactly("workbook.level-torn");
  }

  @Test
  void noBaseBeyondTheTranches() {
    List<IndicatorLine> lines = List.of(line(Sensitivity.ORDINARY, Measure.COUNT, "a", 123, 123));
    assertThat(keys(of(lines))).containsExactly("workbook.base-above-tranches");
  }

  @Test
  void tranchesAreLargeEnoughAndFollowOneAnother() {
    LocalDate june = LocalDate.of(2025, 6, 30);
    assertThat(keys(tranches(new Tranche(1, 14, june)))).containsExactly("workbook.tranche-small");
    assertThat(keys(tranches(new Tranche(1, 15, june)))).isEmpty();
    assertThat(keys(tranches(new Tranche(1, 15, june), new Tranche(2, 15, june))))
        .containsExactly("workbook.tranche-order");
    assertThat(keys(tranches(new Tranche(1, 15, june.plusDays(1)))))
        .containsExactly("workbook.not-a-closing");
  }

  @Test
  void participationOfAClosedYearOnly() {
    assertThat(keys(activity(2025, 12))).isEmpty();
    assertThat(keys(activity(2026, 12))).containsExactly("workbook.year-open");
    assertThat(keys(activity(2025, 4))).containsExactly("workbook.below-floor");
  }

  @Test
  void valuesWithNoiseAreOnePerTableAndTrancheWithinTheEpsilonStated() {
    Tranche first = Submissions.arras().cover().tranches().getFirst();
    PoolingLine line = pooling("distress", first.number(), first.families());
    assertThat(keys(noisy("0.3", line))).isEmpty();
    assertThat(keys(noisy("0.6", line, pooling("isolation", first.number(), first.families()))))
        .isEmpty();
    assertThat(keys(noisy("0.3", line, pooling("isolation", first.number(), first.families()))))
        .containsExactly("workbook.epsilon");
    assertThat(keys(noisy("0.6", line, line))).containsExactly("workbook.row-twice");
    assertThat(keys(noisy("0.3", pooling("distress", 99, first.families()))))
        .containsExactly("workbook.tranche-unknown");
    assertThat(keys(noisy("0.3", pooling("distress", first.number(), first.families() + 1))))
        .containsExactly("workbook.tranche-unknown");
    assertThat(keys(noisy("2.1", line))).containsExactly("workbook.epsilon");
    assertThat(keys(noisy(null, line))).containsExactly("workbook.epsilon");
  }

  @Test
  void crossingsKeepTheFloorAndTheirMargins() {
    Submission arras = Submissions.arras();
    assertThat(keys(crossings(arras, 0))).isEmpty();
    // the row's table has 43: one more is one too many, and the base is no more the sum
    assertThat(keys(crossings(arras, 1)))
        .containsExactlyInAnyOrder(
            "workbook.level-sum", "workbook.crossing-margin", "workbook.crossing-margin");
    assertThat(keys(crossings(arras, -20))).contains("workbook.below-floor");
  }

  /** Arras, with so many more in the first cell. */
  private static Submission crossings(Submission arras, int more) {
    List<CrossingLine> lines = new ArrayList<>(arras.crossings());
    CrossingLine first = lines.getFirst();
    lines.set(
        0,
        new CrossingLine(
            first.crossing(),
            first.label(),
            first.rowTable(),
            first.rowLevel(),
            first.row(),
            first.rowLabel(),
            first.columnTable(),
            first.columnLevel(),
            first.column(),
            first.columnLabel(),
            29 + more,
            first.base(),
            first.released(),
            first.laterFamilies(),
            first.status()));
    return new Submission(
        arras.cover(), arras.indicators(), List.of(), lines, List.of(), List.of(), List.of());
  }

  private static PoolingLine pooling(String table, int tranche, int families) {
    LocalDate closing = Submissions.arras().cover().tranches().getFirst().closing();
    return new PoolingLine(table, "T", "yes", "oui", tranche, closing, families, -4);
  }

  private static Submission noisy(@Nullable String epsilon, PoolingLine... lines) {
    return new Submission(
        Submissions.arrasCover().epsilon(epsilon).build(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(lines));
  }

  private static Submission activity(int year, int families) {
    ActivityLine line =
        new ActivityLine("a", "A", year, 10, 0, BigDecimal.TEN, BigDecimal.ONE, 0, 50, families);
    return new Submission(Submissions.arrasCover().build(), List.of(), List.of(), List.of(line));
  }

  private static Submission tranches(Tranche... tranches) {
    Cover cover = Submissions.arrasCover().tranches(List.of(tranches)).build();
    return new Submission(cover, List.of(), List.of(), List.of());
  }

  private static Submission of(List<IndicatorLine> lines) {
    return new Submission(Submissions.arrasCover().build(), lines, List.of(), List.of());
  }

  private static List<String> keys(Submission submission) {
    return RuleCheck.check(submission, Map.of()).stream().map(f -> f.key()).toList();
  }

  private static IndicatorLine line(
      Sensitivity kind, Measure measure, String value, int count, int base) {
    return new IndicatorLine(
        "t",
        "l",
        "T",
        kind,
        measure,
        Unit.FAMILIES,
        null,
        value,
        value,
        count,
        base,
        Submissions.CLOSING,
        0,
        Status.PUBLISHED);
  }
}
