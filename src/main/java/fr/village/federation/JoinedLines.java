package fr.village.federation;

import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.TableDefinition;
import fr.village.workbook.Cover;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.Status;
import fr.village.workbook.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines of one Maison that today are one line. */
final class JoinedLines {
  private JoinedLines() {}

  /**
   * Cells of one level over one period that today are one cell. They left together, so that base
   * and later families are those of any of them.
   *
   * @param cells at least one
   */
  static IndicatorLine cells(
      List<IndicatorLine> cells, TableDefinition today, String level, LevelCell cell) {
    IndicatorLine any = cells.getFirst();
    boolean published = cells.stream().allMatch(line -> line.status() == Status.PUBLISHED);
    return new IndicatorLine(
        today.code(),
        level,
        today.label().fr(),
        today.isSensitive() ? Sensitivity.SENSITIVE : Sensitivity.ORDINARY,
        cell.values().equals(Set.of(Objects.toString(today.noAnswer(), "")))
            ? Measure.NO_ANSWER
            : Measure.COUNT,
        any.unit(),
        any.year(),
        cell.code(),
        cell.label().fr(),
        published ? sum(cells.stream().map(IndicatorLine::count)) : null,
        published ? any.base() : null,
        published ? any.released() : null,
        any.laterFamilies(),
        published ? Status.PUBLISHED : Status.NOT_YET);
  }

  /**
   * The same cell from an older table and from the one that took its place: no tranche is in both
   * (decision 0037).
   */
  static IndicatorLine tables(IndicatorLine older, IndicatorLine newer, Cover cover) {
    if (older.status() != Status.PUBLISHED || newer.status() != Status.PUBLISHED) {
      IndicatorLine said = older.status() == Status.PUBLISHED ? older : newer;
      return like(newer, said.count(), said.base(), said.released(), said.laterFamilies());
    }
    int base = sum(Stream.of(older.base(), newer.base()));
    // of other units a family is not one: how many are in both bases is not known
    int later =
        newer.unit() == Unit.FAMILIES
            ? Math.max(0, cover.frozenFamilies(newer.year()) - base)
            : Math.min(later(older), later(newer));
    LocalDate released =
        Stream.of(older.released(), newer.released())
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElseThrow();
    return like(newer, sum(Stream.of(older.count(), newer.count())), base, released, later);
  }

  private static IndicatorLine like(
      IndicatorLine line,
      @Nullable Integer count,
      @Nullable Integer base,
      @Nullable LocalDate released,
      @Nullable Integer later) {
    return new IndicatorLine(
        line.table(),
        line.level(),
        line.label(),
        line.sensitivity(),
        line.measure(),
        line.unit(),
        line.year(),
        line.value(),
        line.valueLabel(),
        count,
        base,
        released,
        later,
        released == null ? Status.NOT_YET : Status.PUBLISHED);
  }

  private static int later(IndicatorLine line) {
    Integer later = line.laterFamilies();
    return later == null ? Integer.MAX_VALUE : later;
  }

  private static int sum(Stream<@Nullable Integer> numbers) {
    return numbers.filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
  }
}
