package fr.village.workbook.check;

import fr.village.workbook.ActivityLine;
import fr.village.workbook.Cover;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.PoolingLine;
import fr.village.workbook.ScoreLine;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.SessionLine;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import fr.village.workbook.Tranche;
import fr.village.workbook.Unit;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.TableFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether figures keep the floors and agree with one another (ANONYMITY.md rules 0, 1, 2, 6). */
final class RuleCheck {
  /** Lowest floors a reference set may set. */
  private static final int ORDINARY = 5;

  private static final int SENSITIVE = 11;
  private static final int TRANCHE = 15;

  /** ε of one table with noise, and of all of them. */
  private static final BigDecimal EPSILON = new BigDecimal("0.3");

  private static final BigDecimal MOST_EPSILON = BigDecimal.TWO;

  /** Numbers in a band. */
  private static final int BAND = 5;

  private static final BigDecimal ROUNDING = new BigDecimal("0.015");

  private final Submission submission;
  private final Cover cover;
  private final Map<TableFormat<?>, List<Integer>> rows;
  private final List<Finding> findings = new ArrayList<>();

  private RuleCheck(Submission submission, Map<TableFormat<?>, List<Integer>> rows) {
    this.submission = submission;
    this.cover = submission.cover();
    this.rows = rows;
  }

  static List<Finding> check(Submission submission, Map<TableFormat<?>, List<Integer>> rows) {
    RuleCheck check = new RuleCheck(submission, rows);
    check.checkCover();
    check.checkIndicators();
    check.checkLevels();
    check.checkSessions();
    check.checkActivities();
    check.checkOutcomes();
    check.checkPooling();
    check.checkScores();
    check.findings.addAll(CrossingCheck.check(submission, rows));
    return check.findings;
  }

  private void add(
      TableFormat<?> table, @Nullable Integer row, String column, String key, Object... arguments) {
    String header = table.fields().get(table.indexOf(column)).header();
    findings.add(Finding.of(Kind.WRONG, key, arguments).in(table.name()).at(row, header));
  }

  private @Nullable Integer row(TableFormat<?> table, int index) {
    List<Integer> numbers = rows.getOrDefault(table, List.of());
    return index < numbers.size() ? numbers.get(index) : null;
  }

  private void checkCover() {
    if (cover.ordinaryFloor() < ORDINARY || cover.sensitiveFloor() < SENSITIVE) {
      add(Format1.FACTS, null, "value", "workbook.floor-lowered", ORDINARY, SENSITIVE);
    }
    checkClosing(cover.closing());
    LocalDate before = LocalDate.MIN;
    for (Tranche tranche : cover.tranches()) {
      if (tranche.families() < TRANCHE) {
        add(Format1.FACTS, null, "value", "workbook.tranche-small", tranche.number(), TRANCHE);
      }
      checkClosing(tranche.closing());
      if (!tranche.closing().isAfter(before) || tranche.closing().isAfter(cover.closing())) {
        add(Format1.FACTS, null, "value", "workbook.tranche-order");
      }
      before = tranche.closing();
    }
  }

  private void checkClosing(LocalDate date) {
    if (!isClosing(date)) {
      add(Format1.FACTS, null, "value", "workbook.not-a-closing", date);
    }
  }

  private static boolean isClosing(LocalDate date) {
    return date.getMonthValue() % 3 == 0 && date.plusDays(1).getDayOfMonth() == 1;
  }

  private void checkIndicators() {
    Set<List<@Nullable Object>> keys = new HashSet<>();
    for (int i = 0; i < submission.indicators().size(); i++) {
      IndicatorLine line = submission.indicators().get(i);
      Integer row = row(Format1.INDICATORS, i);
      List<@Nullable Object> key = new ArrayList<>();
      key.add(line.table());
      key.add(line.level());
      key.add(line.year());
      key.add(line.value());
      if (!keys.add(key)) {
        add(Format1.INDICATORS, row, "value", "workbook.row-twice");
      }
      checkFloor(line, row);
      LocalDate released = line.released();
      if (released != null && (!isClosing(released) || released.isAfter(cover.closing()))) {
        add(Format1.INDICATORS, row, "released", "workbook.not-a-closing", released);
      }
    }
  }

  private void checkFloor(IndicatorLine line, @Nullable Integer row) {
    Integer count = line.count();
    boolean plainSum = line.measure() == Measure.SUM && line.unit() != Unit.FAMILIES;
    if (count == null || plainSum) {
      return;
    }
    boolean sensitive = line.sensitivity() == Sensitivity.SENSITIVE;
    if (sensitive && line.measure() == Measure.COUNT) {
      if (count < cover.sensitiveFloor()) {
        add(Format1.INDICATORS, row, "count", "workbook.below-floor", cover.sensitiveFloor());
      }
    } else if (count > 0 && count < cover.ordinaryFloor()) {
      add(Format1.INDICATORS, row, "count", "workbook.below-floor", cover.ordinaryFloor());
    }
  }

  private void checkLevels() {
    Map<List<@Nullable Object>, List<Integer>> levels = new LinkedHashMap<>();
    for (int i = 0; i < submission.indicators().size(); i++) {
      IndicatorLine line = submission.indicators().get(i);
      if (line.measure().isCell()) {
        List<@Nullable Object> key = new ArrayList<>();
        key.add(line.table());
        key.add(line.level());
        key.add(line.year());
        levels.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    levels.values().forEach(this::checkLevel);
  }

  private void checkLevel(List<Integer> level) {
    List<IndicatorLine> lines = level.stream().map(submission.indicators()::get).toList();
    IndicatorLine first = lines.getFirst();
    Integer row = row(Format1.INDICATORS, level.getFirst());
    boolean alike =
        lines.stream()
            .allMatch(
                line ->
                    line.status() == first.status()
                        && Objects.equals(line.base(), first.base())
                        && Objects.equals(line.released(), first.released())
                        && Objects.equals(line.laterFamilies(), first.laterFamilies())
                        && line.sensitivity() == first.sensitivity());
    if (!alike) {
      add(Format1.INDICATORS, row, "status", "workbook.level-torn", first.label());
      return;
    }
    Integer base = first.base();
    if (first.status() != Status.PUBLISHED || base == null) {
      return;
    }
    int sum = lines.stream().mapToInt(l -> l.count() == null ? 0 : l.count()).sum();
    if (sum != base) {
      add(Format1.INDICATORS, row, "base", "workbook.level-sum", first.label(), sum, base);
    }
    boolean families = first.unit() == Unit.FAMILIES;
    if (families && base > cover.frozenFamilies(first.year())) {
      add(Format1.INDICATORS, row, "base", "workbook.base-above-tranches");
    }
  }

  private void checkSessions() {
    YearMonth last = YearMonth.from(cover.closing());
    if (submission.sessions().stream().map(SessionLine::month).anyMatch(last::isBefore)) {
      add(Format1.SESSIONS, null, "month", "workbook.after-closing");
    }
  }

  private void checkActivities() {
    for (int i = 0; i < submission.activities().size(); i++) {
      ActivityLine line = submission.activities().get(i);
      Integer row = row(Format1.ACTIVITIES, i);
      LocalDate end = LocalDate.of(line.year(), 12, 31);
      boolean closed = !end.isAfter(cover.closing());
      if (!closed && (line.presences() != null || line.families() != null)) {
        add(Format1.ACTIVITIES, row, "families", "workbook.year-open");
      }
      Integer families = line.families();
      if (families != null && families > 0 && families < cover.ordinaryFloor()) {
        add(Format1.ACTIVITIES, row, "families", "workbook.below-floor", cover.ordinaryFloor());
      }
    }
  }

  /** One value a table and tranche, of a tranche that is there, within the ε that is stated. */
  private void checkPooling() {
    BigDecimal stated = cover.epsilon() == null ? BigDecimal.ZERO : cover.epsilon();
    if (stated.compareTo(MOST_EPSILON) > 0) {
      add(Format1.FACTS, null, "value", "workbook.epsilon", MOST_EPSILON);
    }
    Set<List<Object>> known = new HashSet<>();
    cover.tranches().forEach(t -> known.add(List.of(t.number(), t.families(), t.closing())));
    Map<Integer, Set<String>> tables = new HashMap<>();
    for (int i = 0; i < submission.pooling().size(); i++) {
      PoolingLine line = submission.pooling().get(i);
      Integer row = row(Format1.POOLING, i);
      if (!known.contains(List.of(line.tranche(), line.families(), line.closing()))) {
        add(Format1.POOLING, row, "tranche", "workbook.tranche-unknown", line.tranche());
      }
      Set<String> drawn = tables.computeIfAbsent(line.tranche(), t -> new HashSet<>());
      if (!drawn.add(line.table())) {
        add(Format1.POOLING, row, "table", "workbook.row-twice");
      }
      if (EPSILON.multiply(BigDecimal.valueOf(drawn.size())).compareTo(stated) > 0) {
        add(Format1.POOLING, row, "noisy", "workbook.epsilon", stated);
      }
    }
  }

  /** The counts are those of the sheet Indicateurs, and the means fit together. */
  private void checkScores() {
    Set<String> tables = new HashSet<>();
    Set<List<Object>> counts = new HashSet<>();
    for (IndicatorLine line : submission.indicators()) {
      if (line.year() == null && line.value() != null && line.count() != null) {
        counts.add(List.of(line.table(), line.value(), line.count()));
      }
    }
    for (int i = 0; i < submission.scores().size(); i++) {
      ScoreLine line = submission.scores().get(i);
      Integer row = row(Format1.SCORES, i);
      if (!tables.add(line.table())) {
        add(Format1.SCORES, row, "table", "workbook.row-twice");
      }
      for (LocalDate on :
          Stream.of(line.counted(), line.released()).filter(Objects::nonNull).toList()) {
        if (!isClosing(on) || on.isAfter(cover.closing())) {
          add(Format1.SCORES, row, "released", "workbook.not-a-closing", on);
        }
      }
      checkCount(counts, line, row, "improved", line.improved());
      checkCount(counts, line, row, "same", line.same());
      checkCount(counts, line, row, "worse", line.worse());
      checkMeans(line, row);
    }
  }

  private void checkCount(
      Set<List<Object>> counts,
      ScoreLine score,
      @Nullable Integer row,
      String value,
      @Nullable Integer count) {
    if (count == null) {
      return;
    }
    boolean same = counts.contains(List.of(score.table(), value, count));
    if (!same) {
      add(Format1.SCORES, row, value, "workbook.score-differs");
    }
  }

  private void checkMeans(ScoreLine line, @Nullable Integer row) {
    Integer n = line.n();
    Integer families = line.families();
    BigDecimal before = line.meanBefore();
    BigDecimal after = line.meanAfter();
    BigDecimal change = line.meanChange();
    if (n == null || families == null || before == null || after == null || change == null) {
      return;
    }
    if (n <= cover.sensitiveFloor()) {
      add(Format1.SCORES, row, "n", "workbook.below-floor", cover.sensitiveFloor() + 1);
    }
    if (families > cover.frozenFamilies(null)) {
      add(Format1.SCORES, row, "families", "workbook.base-above-tranches");
    }
    // each of the three was rounded
    if (after.subtract(before).subtract(change).abs().compareTo(ROUNDING) > 0) {
      add(Format1.SCORES, row, "mean_change", "workbook.score-means");
    }
  }

  /** Enough answered, and the others are none or enough; the rest is a whole band. */
  private void checkOutcomes() {
    for (int i = 0; i < submission.indicators().size(); i++) {
      IndicatorLine line = submission.indicators().get(i);
      Integer count = line.count();
      Integer base = line.base();
      if (line.measure().isCell() || line.measure() == Measure.SUM || count == null) {
        continue;
      }
      Integer row = row(Format1.INDICATORS, i);
      if (base == null || count > base) {
        add(Format1.INDICATORS, row, "base", "workbook.base-too-small");
      } else if (line.measure() == Measure.ANSWERED) {
        int silent = base - count;
        if (count < cover.sensitiveFloor() || (silent > 0 && silent < cover.ordinaryFloor())) {
          add(Format1.INDICATORS, row, "count", "workbook.below-floor", cover.sensitiveFloor());
        }
        if (base > cover.frozenFamilies(line.year())) {
          add(Format1.INDICATORS, row, "base", "workbook.base-above-tranches");
        }
      } else if (count % BAND != 0) {
        add(Format1.INDICATORS, row, "count", "workbook.band", BAND);
      }
    }
  }
}
