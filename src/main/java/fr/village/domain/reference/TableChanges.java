package fr.village.domain.reference;

import fr.village.domain.reference.ReferenceChange.Kind;
import fr.village.domain.reference.ReferenceChange.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tables and sums: under one code they count the same people, cut the same way, for ever. */
final class TableChanges {
  private static final String CHANGED = "invalid.reference.table.changed";
  private static final String SUM_CHANGED = "invalid.reference.sum.changed";

  private final ReferenceSet older;
  private final ReferenceSet newer;
  private final ReferenceChanges.Found found;

  TableChanges(ReferenceSet older, ReferenceSet newer, ReferenceChanges.Found found) {
    this.older = older;
    this.newer = newer;
    this.found = found;
  }

  void find() {
    for (TableDefinition was : older.declaredTables()) {
      newer.declaredTables().stream()
          .filter(t -> t.code().equals(was.code()))
          .findFirst()
          .ifPresentOrElse(
              now -> table(was, now),
              () -> found.refuse("invalid.reference.table.gone", was.code()));
    }
    for (TableDefinition table : newer.declaredTables()) {
      if (older.table(table.code()).isEmpty()) {
        found.changes.add(ReferenceChange.of(Part.TABLE, Kind.ADDED, table.code(), table.label()));
      }
    }
    for (SumDefinition was : older.sums()) {
      newer
          .sum(was.code())
          .ifPresentOrElse(
              now -> sum(was, now), () -> found.refuse("invalid.reference.sum.gone", was.code()));
    }
    for (SumDefinition sum : newer.sums()) {
      if (older.sum(sum.code()).isEmpty()) {
        found.changes.add(ReferenceChange.of(Part.SUM, Kind.ADDED, sum.code(), sum.label()));
      }
    }
  }

  private void table(TableDefinition was, TableDefinition now) {
    String code = was.code();
    // a table that becomes sensitive would have to take back what left at the lower floor
    found.same(CHANGED, code, "reference.table.sensitivity", was.sensitivity(), now.sensitivity());
    found.same(CHANGED, code, "reference.table.unit", was.unit(), now.unit());
    found.same(
        CHANGED, code, "reference.table.maturity", was.maturityMonths(), now.maturityMonths());
    found.same(CHANGED, code, "reference.table.formula", was.formula(), now.formula());
    found.same(CHANGED, code, "reference.table.noAnswer", was.noAnswer(), now.noAnswer());
    found.same(
        CHANGED, code, "reference.table.unfavourable", was.unfavourable(), now.unfavourable());
    found.same(CHANGED, code, "reference.table.levels", cut(was), cut(now));
    if (was.poolValue() != null) {
      found.same(CHANGED, code, "reference.table.poolValue", was.poolValue(), now.poolValue());
    } else if (now.poolValue() != null) {
      found.changes.add(ReferenceChange.of(Part.TABLE, Kind.POOLED, code, now.label()));
    }
    found.label(null, Part.TABLE, code, was.label(), now.label());
    if (!was.definition().equals(now.definition())) {
      found.changes.add(ReferenceChange.of(Part.TABLE, Kind.REWORDED, code, now.label()));
    }
    cellLabels(was, now);
    found.retired(Part.TABLE, code, now.label(), was, now, "invalid.reference.table.retired");
  }

  /** Its levels without their words: code, then cells with their values, in order. */
  private static List<Map.Entry<String, Map<String, Set<String>>>> cut(TableDefinition table) {
    return table.levels().stream()
        .map(
            level ->
                Map.entry(
                    level.code(),
                    level.cells().stream()
                        .collect(Collectors.toMap(LevelCell::code, LevelCell::values))))
        .toList();
  }

  private void cellLabels(TableDefinition was, TableDefinition now) {
    for (Level level : was.levels()) {
      for (LevelCell cell : level.cells()) {
        now.levels().stream()
            .filter(l -> l.code().equals(level.code()))
            .flatMap(l -> l.cells().stream())
            .filter(c -> c.code().equals(cell.code()))
            .forEach(c -> found.label(was.code(), Part.CELL, cell.code(), cell.label(), c.label()));
      }
    }
  }

  private void sum(SumDefinition was, SumDefinition now) {
    String code = was.code();
    found.same(
        SUM_CHANGED, code, "reference.sum.maturity", was.maturityMonths(), now.maturityMonths());
    found.same(SUM_CHANGED, code, "reference.sum.formula", was.formula(), now.formula());
    found.label(null, Part.SUM, code, was.label(), now.label());
    if (!was.definition().equals(now.definition())) {
      found.changes.add(ReferenceChange.of(Part.SUM, Kind.REWORDED, code, now.label()));
    }
    found.retired(Part.SUM, code, now.label(), was, now, "invalid.reference.sum.retired");
  }
}
