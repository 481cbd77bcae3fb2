package fr.village.workbook.check;

import fr.village.workbook.ActivityLine;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.PoolingLine;
import fr.village.workbook.SessionLine;
import fr.village.workbook.Submission;
import fr.village.workbook.Tranche;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.TableFormat;
import fr.village.workbook.read.ReadWorkbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a workbook differs from an earlier one of its notebook by whole tranches alone: tranches
 * go on, what was released stays, windows keep the floors, rows and bands and noise stay as first
 * printed (ANONYMITY.md rules 0c, 1c, 1d, 2, 6, 12).
 */
final class DifferenceCheck {
  private final Submission earlier;
  private final Submission later;
  private final Map<TableFormat<?>, List<Integer>> rows;
  private final List<Finding> findings = new ArrayList<>();

  private DifferenceCheck(
      Submission earlier, Submission later, Map<TableFormat<?>, List<Integer>> rows) {
    this.earlier = earlier;
    this.later = later;
    this.rows = rows;
  }

  /** Findings of the later one. */
  static List<Finding> check(Submission earlier, ReadWorkbook workbook) {
    Submission later = Objects.requireNonNull(workbook.submission());
    DifferenceCheck check = new DifferenceCheck(earlier, later, workbook.rows());
    check.tranches();
    WindowCheck windows = new WindowCheck(earlier, later, check::wrong);
    new LevelDifference(earlier, later, windows, check::wrong, check::note).check();
    new PanelDifference(earlier, later, windows, check::wrong).check();
    check.sessions();
    check.activities();
    check.pooling();
    return check.findings;
  }

  /**
   * Says something of a cell of the later workbook.
   *
   * @param index of its line in the submission; null where no line is meant
   */
  @FunctionalInterface
  interface Saying {
    void say(
        TableFormat<?> table,
        @Nullable Integer index,
        String column,
        String key,
        Object... arguments);
  }

  private void wrong(
      TableFormat<?> table, @Nullable Integer index, String column, String key, Object... more) {
    add(Kind.WRONG, table, index, column, key, more);
  }

  private void note(
      TableFormat<?> table, @Nullable Integer index, String column, String key, Object... more) {
    add(Kind.NOTE, table, index, column, key, more);
  }

  /** The first argument of every message is the earlier workbook. */
  private void add(
      Kind kind,
      TableFormat<?> table,
      @Nullable Integer index,
      String column,
      String key,
      Object... more) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(earlier.fileName());
    arguments.addAll(List.of(more));
    List<Integer> numbers = rows.getOrDefault(table, List.of());
    Integer row = index != null && index < numbers.size() ? numbers.get(index) : null;
    String header = table.fields().get(table.indexOf(column)).header();
    findings.add(Finding.of(kind, key, arguments.toArray()).in(table.name()).at(row, header));
  }

  /** Those before are a beginning of those after; what is new closed later. */
  private void tranches() {
    List<Tranche> before = earlier.cover().tranches();
    List<Tranche> after = later.cover().tranches();
    boolean goOn = after.size() >= before.size() && after.subList(0, before.size()).equals(before);
    boolean newer =
        goOn
            && after.subList(before.size(), after.size()).stream()
                .allMatch(t -> t.closing().isAfter(earlier.cover().closing()));
    if (!newer) {
      wrong(Format1.FACTS, null, "value", "workbook.difference.tranches");
    }
  }

  /** Rows are frozen at the closing that first prints them. */
  private void sessions() {
    Map<SessionLine, Integer> count = new HashMap<>();
    later.sessions().forEach(line -> count.merge(figures(line), 1, Integer::sum));
    for (SessionLine line : earlier.sessions()) {
      if (count.merge(figures(line), -1, Integer::sum) < 0) {
        wrong(
            Format1.SESSIONS,
            null,
            "month",
            "workbook.difference.session",
            line.month(),
            line.group());
      }
    }
    boolean sameClosing = later.cover().closing().equals(earlier.cover().closing());
    if (sameClosing && later.sessions().size() > earlier.sessions().size()) {
      wrong(Format1.SESSIONS, null, "month", "workbook.difference.between-closings");
    }
  }

  /** Without labels, which a reference set may word anew. */
  private static SessionLine figures(SessionLine line) {
    String setting = line.setting();
    return new SessionLine(
        line.month(),
        line.group(),
        line.topics(),
        line.topics(),
        line.minutes(),
        setting,
        setting,
        line.attendance());
  }

  /** Participation of a year is frozen once. */
  private void activities() {
    for (ActivityLine before : earlier.activities()) {
      if (before.presences() == null && before.families() == null) {
        continue;
      }
      int index = -1;
      for (int i = 0; i < later.activities().size(); i++) {
        ActivityLine line = later.activities().get(i);
        if (line.activity().equals(before.activity()) && line.year() == before.year()) {
          index = i;
        }
      }
      ActivityLine after = index < 0 ? null : later.activities().get(index);
      if (after == null
          || !Objects.equals(after.presences(), before.presences())
          || !Objects.equals(after.families(), before.families())) {
        Integer at = index < 0 ? null : (Integer) index;
        wrong(
            Format1.ACTIVITIES,
            at,
            "presences",
            "workbook.difference.participation",
            String.valueOf(before.year()));
      }
    }
  }

  /** Noise is drawn once. */
  private void pooling() {
    Map<List<Object>, Integer> places = new HashMap<>();
    for (int i = 0; i < later.pooling().size(); i++) {
      places.put(key(later.pooling().get(i)), i);
    }
    Set<List<Object>> before = new HashSet<>();
    for (PoolingLine line : earlier.pooling()) {
      before.add(key(line));
      Integer place = places.get(key(line));
      PoolingLine now = place == null ? null : later.pooling().get(place);
      if (now == null || now.noisy() != line.noisy() || !now.value().equals(line.value())) {
        wrong(
            Format1.POOLING,
            place,
            "noisy",
            "workbook.difference.noise",
            line.label(),
            line.tranche());
      }
    }
    if (later.cover().closing().equals(earlier.cover().closing())
        && !before.containsAll(places.keySet())) {
      wrong(Format1.POOLING, null, "noisy", "workbook.difference.between-closings");
    }
  }

  private static List<Object> key(PoolingLine line) {
    return List.of(line.table(), line.tranche());
  }
}
