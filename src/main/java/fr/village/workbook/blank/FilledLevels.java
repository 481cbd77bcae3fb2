package fr.village.workbook.blank;

import fr.village.workbook.Cover;
import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.Status;
import fr.village.workbook.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes lines of a submission of what was counted by hand: a level leaves whole or not at all, a
 * coarser one follows from the one before it (ANONYMITY.md rules 1a to 1c, with all families as one
 * window). What contradicts a floor, a sum or another level is said of its row.
 */
public final class FilledLevels {
  private final Cover cover;
  private final int families;
  private final int tranche;
  private final Consumer<Finding> findings;
  private final List<IndicatorLine> lines = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();

  /**
   * @param tranche the smallest number of families that may be told of
   */
  public FilledLevels(Cover cover, int tranche, Consumer<Finding> findings) {
    this.cover = cover;
    this.families = cover.frozenFamilies(null);
    this.tranche = tranche;
    this.findings = findings;
  }

  /** The lines, in the order of the sheet; a level that does not leave has lines without value. */
  public List<IndicatorLine> of(List<FilledLine> filled) {
    Map<String, Map<String, List<FilledLine>>> tables = new LinkedHashMap<>();
    for (FilledLine line : filled) {
      tables
          .computeIfAbsent(line.line().table(), table -> new LinkedHashMap<>())
          .computeIfAbsent(line.line().level(), level -> new ArrayList<>())
          .add(line);
    }
    tables.values().forEach(levels -> addTable(levels.values()));
    return List.copyOf(lines);
  }

  /** Row of each line, in the same order. */
  public List<Integer> rows() {
    return List.copyOf(rows);
  }

  private void addTable(Collection<List<FilledLine>> levels) {
    Map<Set<String>, Integer> finer = Map.of();
    for (List<FilledLine> level : levels) {
      Map<Set<String>, Integer> counts = counts(level, finer);
      add(level, counts);
      finer = counts.isEmpty() ? finer : counts;
    }
  }

  /** Counts by the finest values they stand for; none where the level does not leave. */
  private Map<Set<String>, Integer> counts(
      List<FilledLine> level, Map<Set<String>, Integer> finer) {
    boolean floors = level.stream().map(this::keepsFloor).reduce(true, Boolean::logicalAnd);
    if (level.stream().anyMatch(line -> line.count() == null)) {
      boolean begun = level.stream().anyMatch(line -> line.count() != null);
      if (begun && level.stream().noneMatch(FilledLine::unreadable)) {
        FilledLine gap = level.stream().filter(FilledLine::isEmpty).findFirst().orElseThrow();
        say(Kind.NOTE, gap, "workbook.blank.half", gap.line().label());
      }
      return summed(level, finer);
    }
    if (!floors || !keepsSum(level)) {
      return Map.of();
    }
    Map<Set<String>, Integer> counts = new LinkedHashMap<>();
    for (FilledLine line : level) {
      counts.put(Set.copyOf(line.line().groups()), count(line));
    }
    return finer.isEmpty() || agree(level, summed(level, finer)) ? counts : Map.of();
  }

  private boolean keepsFloor(FilledLine line) {
    Integer count = line.count();
    if (count == null) {
      return true;
    }
    boolean answer =
        line.line().sensitivity() == Sensitivity.SENSITIVE
            && line.line().measure() == Measure.COUNT;
    if (answer && count < cover.sensitiveFloor()) {
      say(Kind.WRONG, line, "workbook.blank.below-sensitive", cover.sensitiveFloor());
      return false;
    }
    if (count > 0 && count < cover.ordinaryFloor()) {
      say(Kind.WRONG, line, "workbook.blank.below-ordinary", cover.ordinaryFloor());
      return false;
    }
    return true;
  }

  /** All families, or fewer by as many as a tranche has: no sum tells of the few others. */
  private boolean keepsSum(List<FilledLine> level) {
    int sum = level.stream().mapToInt(FilledLevels::count).sum();
    boolean kept = sum == families || (sum >= tranche && sum <= families - tranche);
    if (!kept) {
      FilledLine last = level.getLast();
      say(Kind.WRONG, last, "workbook.blank.sum", last.line().label(), sum, families);
    }
    return kept;
  }

  private boolean agree(List<FilledLine> level, Map<Set<String>, Integer> summed) {
    boolean agree = true;
    for (FilledLine line : level) {
      Integer expected = summed.get(Set.copyOf(line.line().groups()));
      if (expected != null && expected != count(line)) {
        say(Kind.WRONG, line, "workbook.blank.groups", expected);
        agree = false;
      }
    }
    return agree;
  }

  private static Map<Set<String>, Integer> summed(
      List<FilledLine> level, Map<Set<String>, Integer> finer) {
    Map<Set<String>, Integer> summed = new LinkedHashMap<>();
    if (!finer.isEmpty()) {
      for (FilledLine line : level) {
        Set<String> groups = Set.copyOf(line.line().groups());
        int sum =
            finer.entrySet().stream()
                .filter(cell -> groups.containsAll(cell.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        summed.put(groups, sum);
      }
    }
    return summed;
  }

  private void add(List<FilledLine> level, Map<Set<String>, Integer> counts) {
    int base = counts.values().stream().mapToInt(Integer::intValue).sum();
    for (FilledLine filled : level) {
      Integer count = counts.get(Set.copyOf(filled.line().groups()));
      lines.add(line(filled.line(), count, base));
      rows.add(filled.row());
    }
  }

  private IndicatorLine line(BlankLine line, @Nullable Integer count, int base) {
    return new IndicatorLine(
        line.table(),
        line.level(),
        line.label(),
        line.sensitivity(),
        line.measure(),
        Unit.FAMILIES,
        null,
        line.value(),
        line.valueLabel(),
        count,
        count == null ? null : base,
        count == null ? null : cover.closing(),
        families - base,
        count == null ? Status.NOT_YET : Status.PUBLISHED);
  }

  /** The bare number of families, which leaves from 5 on. */
  public IndicatorLine enrolled() {
    return new IndicatorLine(
        "families",
        "total",
        "Familles accompagnées",
        Sensitivity.ORDINARY,
        Measure.SUM,
        Unit.FAMILIES,
        null,
        "total",
        "Total",
        families,
        null,
        cover.closing(),
        0,
        Status.PUBLISHED);
  }

  private static int count(FilledLine line) {
    Integer count = line.count();
    return count == null ? 0 : count;
  }

  private void say(Kind kind, FilledLine line, String key, Object... arguments) {
    String header = BlankFormat.LINES.fields().get(BlankFormat.LINES.indexOf("count")).header();
    findings.accept(
        Finding.of(kind, key, arguments).in(BlankFormat.LINES.name()).at(line.row(), header));
  }
}
