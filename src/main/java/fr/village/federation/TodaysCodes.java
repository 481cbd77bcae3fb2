package fr.village.federation;

import fr.village.domain.reference.CodeHistory;
import fr.village.domain.reference.CodeHistory.Cell;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import fr.village.workbook.Cover;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.PoolingLine;
import fr.village.workbook.Status;
import fr.village.workbook.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Maisons sent under older reference sets, in the codes of the federation's current one, so
 * that it adds up with what others send today. What was cut otherwise and cannot be compared stays
 * under its own code. Two-way tables and numbers given in bands always do: cells of two bands
 * together are no band.
 */
public final class TodaysCodes {
  private final ReferenceSet set;
  private final CodeHistory history;
  private final Map<List<String>, Optional<Map<String, Cell>>> known = new HashMap<>();

  private record LevelKey(String table, String level, @Nullable Integer year) {}

  private record TodaysLevel(String older, String table, String level, @Nullable Integer year) {}

  /**
   * @param set the federation's current one
   */
  public TodaysCodes(ReferenceSet set) {
    this.set = set;
    this.history = new CodeHistory(set);
  }

  /** What a line is about, in today's codes; none for a level announced without its values. */
  @Nullable FigureKey key(IndicatorLine line) {
    String value = line.value();
    Cell cell = value == null ? null : cells(line.table(), line.level()).get(value);
    return cell == null
        ? FigureKey.of(line)
        : new FigureKey(cell.table(), cell.level(), line.year(), cell.value());
  }

  /** All that a Maison sent; the same where it is in today's codes already. */
  public Submission of(Submission sent) {
    boolean older =
        set.history().tables().stream()
            .anyMatch(
                old ->
                    sent.indicators().stream().anyMatch(line -> line.table().equals(old.table()))
                        || sent.pooling().stream().anyMatch(l -> l.table().equals(old.table())));
    return older
        ? new Submission(
            sent.cover(),
            indicators(sent),
            sent.scores(),
            sent.crossings(),
            sent.sessions(),
            sent.activities(),
            sent.pooling().stream().map(this::pooling).toList())
        : sent;
  }

  private List<IndicatorLine> indicators(Submission sent) {
    Map<LevelKey, List<IndicatorLine>> byLevel = new LinkedHashMap<>();
    for (IndicatorLine line : sent.indicators()) {
      byLevel
          .computeIfAbsent(
              new LevelKey(line.table(), line.level(), line.year()), k -> new ArrayList<>())
          .add(line);
    }
    // of an older table several levels may be the same one today, and count the same families
    Map<TodaysLevel, List<IndicatorLine>> translated = new LinkedHashMap<>();
    List<IndicatorLine> lines = new ArrayList<>();
    byLevel.forEach(
        (level, ofLevel) -> {
          Map<String, Cell> cells = cells(level.table(), level.level());
          if (!fits(ofLevel, cells)) {
            lines.addAll(ofLevel);
            return;
          }
          List<IndicatorLine> now = translated(ofLevel, cells);
          translated.merge(
              new TodaysLevel(
                  level.table(), now.getFirst().table(), now.getFirst().level(), level.year()),
              now,
              TodaysCodes::fuller);
        });
    Map<FigureKey, IndicatorLine> joined = new LinkedHashMap<>();
    // those of today first, whatever their order in the file
    lines.forEach(line -> put(joined, line, sent.cover()));
    translated.values().forEach(all -> all.forEach(line -> put(joined, line, sent.cover())));
    List<IndicatorLine> all =
        new ArrayList<>(lines.stream().filter(line -> line.value() == null).toList());
    all.addAll(joined.values());
    return all;
  }

  /** A line already there is of the table of today; older ones come after it. */
  private static void put(Map<FigureKey, IndicatorLine> joined, IndicatorLine line, Cover cover) {
    FigureKey key = FigureKey.of(line);
    if (key != null) {
      joined.merge(
          key,
          line,
          (now, older) -> now.measure().isCell() ? JoinedLines.tables(older, now, cover) : now);
    }
  }

  /** Whether the lines are what the set says of their level: somebody may have written the file. */
  private static boolean fits(List<IndicatorLine> ofLevel, Map<String, Cell> cells) {
    int counted = 0;
    for (IndicatorLine line : ofLevel) {
      String value = line.value();
      if (value == null || !cells.containsKey(value) || !line.measure().isCell()) {
        return false;
      }
      Integer count = line.count();
      counted += count == null ? 0 : count;
    }
    int least = counted;
    return ofLevel.stream()
        .map(IndicatorLine::base)
        .allMatch(base -> base == null || least <= base);
  }

  /** The one of two lists of the same cells that says more. */
  private static List<IndicatorLine> fuller(List<IndicatorLine> a, List<IndicatorLine> b) {
    return base(b) > base(a) ? b : a;
  }

  private static int base(List<IndicatorLine> level) {
    IndicatorLine any = level.getFirst();
    Integer base = any.base();
    return any.status() == Status.PUBLISHED && base != null ? base : -1;
  }

  private List<IndicatorLine> translated(List<IndicatorLine> ofLevel, Map<String, Cell> cells) {
    Map<Cell, List<IndicatorLine>> byCell = new LinkedHashMap<>();
    for (IndicatorLine line : ofLevel) {
      Cell cell = Objects.requireNonNull(cells.get(Objects.requireNonNull(line.value())));
      byCell.computeIfAbsent(cell, c -> new ArrayList<>()).add(line);
    }
    List<IndicatorLine> lines = new ArrayList<>();
    byCell.forEach((cell, of) -> lines.add(joined(cell, of)));
    return lines;
  }

  private IndicatorLine joined(Cell cell, List<IndicatorLine> lines) {
    return JoinedLines.cells(lines, table(cell), cell.level(), today(cell));
  }

  private TableDefinition table(Cell cell) {
    return set.table(cell.table()).orElseThrow();
  }

  private LevelCell today(Cell cell) {
    return table(cell).levels().stream()
        .filter(level -> level.code().equals(cell.level()))
        .flatMap(level -> level.cells().stream())
        .filter(c -> c.code().equals(cell.value()))
        .findFirst()
        .orElseThrow();
  }

  /** A value with noise goes over where it is one value today, and no other is. */
  private PoolingLine pooling(PoolingLine line) {
    Optional<TableDefinition> old = set.table(line.table());
    Map<String, Cell> cells =
        old.map(table -> cells(line.table(), table.finest().code())).orElse(Map.of());
    Cell cell = cells.get(line.value());
    if (cell == null
        || Set.copyOf(cells.values()).size() < cells.size()
        || !table(cell).finest().code().equals(cell.level())) {
      return line;
    }
    return new PoolingLine(
        cell.table(),
        table(cell).label().fr(),
        cell.value(),
        today(cell).label().fr(),
        line.tranche(),
        line.closing(),
        line.families(),
        line.noisy());
  }

  /** Today's cells of a level of an older table by their old codes; none where it stays apart. */
  private Map<String, Cell> cells(String table, String level) {
    return known
        .computeIfAbsent(List.of(table, level), k -> changed(table, level))
        .orElse(Map.of());
  }

  private Optional<Map<String, Cell>> changed(String table, String level) {
    if (set.history().ofTable(table).isEmpty()) {
      return Optional.empty();
    }
    return history
        .level(table, level)
        .filter(cells -> cells.values().stream().noneMatch(c -> isBanded(table, c.table())));
  }

  private boolean isBanded(String older, String today) {
    return set.table(older).orElseThrow().isBanded() || set.table(today).orElseThrow().isBanded();
  }
}
