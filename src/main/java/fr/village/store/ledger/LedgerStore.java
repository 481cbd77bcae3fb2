package fr.village.store.ledger;

import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.LEDGER;
import static fr.village.store.schema.Tables.LEDGER_CROSSING;
import static fr.village.store.schema.Tables.LEDGER_CROSSING_CELL;
import static fr.village.store.schema.Tables.LEDGER_CROSSING_RELEASE;
import static fr.village.store.schema.Tables.LEDGER_CROSSING_RELEASE_CELL;
import static fr.village.store.schema.Tables.LEDGER_OUTCOME_RELEASE;
import static fr.village.store.schema.Tables.LEDGER_PARTICIPATION;
import static fr.village.store.schema.Tables.LEDGER_POOLING;
import static fr.village.store.schema.Tables.LEDGER_RELEASE;
import static fr.village.store.schema.Tables.LEDGER_RELEASE_CELL;
import static fr.village.store.schema.Tables.LEDGER_SCORE;
import static fr.village.store.schema.Tables.LEDGER_SCORE_CELL;
import static fr.village.store.schema.Tables.LEDGER_SCORE_RELEASE;
import static fr.village.store.schema.Tables.LEDGER_SESSION;
import static fr.village.store.schema.Tables.LEDGER_SESSION_TOPIC;
import static fr.village.store.schema.Tables.LEDGER_SUM;
import static fr.village.store.schema.Tables.LEDGER_SUM_RELEASE;
import static fr.village.store.schema.Tables.LEDGER_TABLE;
import static fr.village.store.schema.Tables.LEDGER_TABLE_CELL;
import static fr.village.store.schema.Tables.LEDGER_TRANCHE;
import static fr.village.store.schema.Tables.LEDGER_VERSION;

import fr.village.anonymity.FrozenTable;
import fr.village.anonymity.Gap;
import fr.village.anonymity.Ledger;
import fr.village.anonymity.LedgerVersion;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.store.Bulk;
import fr.village.store.schema.tables.records.LedgerCrossingCellRecord;
import fr.village.store.schema.tables.records.LedgerCrossingReleaseCellRecord;
import fr.village.store.schema.tables.records.LedgerRecord;
import fr.village.store.schema.tables.records.LedgerReleaseCellRecord;
import fr.village.store.schema.tables.records.LedgerScoreCellRecord;
import fr.village.store.schema.tables.records.LedgerSessionTopicRecord;
import fr.village.store.schema.tables.records.LedgerTableCellRecord;
import fr.village.store.schema.tables.records.LedgerTableRecord;
import fr.village.store.schema.tables.records.LedgerVersionRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** The one ledger of a notebook, and the tranche each family was frozen in. */
public final class LedgerStore {
  private final DSLContext ctx;
  private final Bulk bulk;

  public LedgerStore(DSLContext ctx) {
    this.ctx = ctx;
    this.bulk = new Bulk(ctx);
  }

  /** {@link Ledger#EMPTY} before the first file. */
  public Ledger read() {
    LedgerRecord state = ctx.selectFrom(LEDGER).fetchOne();
    if (state == null) {
      return Ledger.EMPTY;
    }
    Map<Integer, Map<String, Integer>> tableCells =
        cells(
            LEDGER_TABLE_CELL,
            LEDGER_TABLE_CELL.POSITION,
            LEDGER_TABLE_CELL.VALUE_CODE,
            LEDGER_TABLE_CELL.FAMILIES);
    Map<Integer, Map<String, Integer>> releaseCells =
        cells(
            LEDGER_RELEASE_CELL,
            LEDGER_RELEASE_CELL.POSITION,
            LEDGER_RELEASE_CELL.VALUE_CODE,
            LEDGER_RELEASE_CELL.FAMILIES);
    Map<Integer, List<String>> topics =
        ctx.selectFrom(LEDGER_SESSION_TOPIC)
            .orderBy(LEDGER_SESSION_TOPIC.POSITION, LEDGER_SESSION_TOPIC.TOPIC)
            .fetchGroups(LEDGER_SESSION_TOPIC.POSITION, LEDGER_SESSION_TOPIC.TOPIC);
    Map<Integer, List<LedgerScoreCellRecord>> scoreCells =
        ctx.selectFrom(LEDGER_SCORE_CELL).fetch().stream()
            .collect(Collectors.groupingBy(LedgerScoreCellRecord::getPosition));
    Map<Integer, List<LedgerCrossingCellRecord>> crossingCells =
        ctx.selectFrom(LEDGER_CROSSING_CELL).fetch().stream()
            .collect(Collectors.groupingBy(LedgerCrossingCellRecord::getPosition));
    Map<Integer, List<LedgerCrossingReleaseCellRecord>> crossingReleaseCells =
        ctx.selectFrom(LEDGER_CROSSING_RELEASE_CELL).fetch().stream()
            .collect(Collectors.groupingBy(LedgerCrossingReleaseCellRecord::getPosition));
    return new Ledger(
        inOrder(LEDGER_VERSION).map(r -> new LedgerVersion(r.getVersionId(), r.getClosingOn())),
        state.getHandledUntilOn(),
        state.getLastFileOn(),
        state.getEnrolled(),
        gap(state),
        ctx.selectFrom(LEDGER_TRANCHE).orderBy(LEDGER_TRANCHE.NUMBER).fetch(LedgerRows::tranche),
        inOrder(LEDGER_TABLE)
            .map(
                r ->
                    new FrozenTable(
                        r.getTranche(),
                        r.getTableCode(),
                        tableCells.getOrDefault(r.getPosition(), Map.of()))),
        inOrder(LEDGER_SUM).map(LedgerRows::sum),
        inOrder(LEDGER_RELEASE)
            .map(r -> LedgerRows.release(r, releaseCells.getOrDefault(r.getPosition(), Map.of()))),
        inOrder(LEDGER_SUM_RELEASE).map(LedgerRows::sumRelease),
        inOrder(LEDGER_SESSION)
            .map(r -> LedgerRows.session(r, topics.getOrDefault(r.getPosition(), List.of()))),
        inOrder(LEDGER_PARTICIPATION).map(LedgerRows::participation),
        inOrder(LEDGER_POOLING).map(LedgerRows::pooling),
        inOrder(LEDGER_SCORE)
            .map(r -> ScoreRows.score(r, scoreCells.getOrDefault(r.getPosition(), List.of()))),
        inOrder(LEDGER_SCORE_RELEASE).map(ScoreRows::release),
        inOrder(LEDGER_CROSSING)
            .map(
                r ->
                    CrossingRows.crossing(
                        r, crossingCells.getOrDefault(r.getPosition(), List.of()))),
        inOrder(LEDGER_CROSSING_RELEASE)
            .map(
                r ->
                    CrossingRows.release(
                        r, crossingReleaseCells.getOrDefault(r.getPosition(), List.of()))),
        inOrder(LEDGER_OUTCOME_RELEASE).map(LedgerRows::outcome));
  }

  /** Replaces the stored ledger by its next state, in the transaction of the caller. */
  public void save(Ledger ledger) {
    // most files say what the last one did: ten years of rows are not written again for their day
    if (ledger.versions().isEmpty() || !ledger.equalsButForTheDay(read())) {
      saveLists(ledger);
    }
    saveState(ledger);
  }

  private void saveState(Ledger ledger) {
    ctx.deleteFrom(LEDGER).execute();
    Gap gap = ledger.gap();
    ctx.executeInsert(
        new LedgerRecord(
            1,
            ledger.handledUntil(),
            ledger.lastFileOn(),
            ledger.enrolled(),
            gap == null ? null : gap.throughTranche(),
            gap == null ? null : gap.throughDate()));
  }

  private void saveLists(Ledger ledger) {
    List.of(
            LEDGER_VERSION,
            LEDGER_TRANCHE,
            LEDGER_TABLE,
            LEDGER_SUM,
            LEDGER_RELEASE,
            LEDGER_SUM_RELEASE,
            LEDGER_SESSION,
            LEDGER_PARTICIPATION,
            LEDGER_POOLING,
            LEDGER_SCORE,
            LEDGER_SCORE_RELEASE,
            LEDGER_CROSSING,
            LEDGER_CROSSING_RELEASE,
            LEDGER_OUTCOME_RELEASE)
        .forEach(table -> ctx.deleteFrom(table).execute());
    bulk.insert(
        LEDGER_VERSION,
        numbered(ledger.versions(), (i, v) -> new LedgerVersionRecord(i, v.id(), v.closing())));
    bulk.insert(LEDGER_TRANCHE, ledger.tranches().stream().map(LedgerRows::row).toList());
    bulk.insert(
        LEDGER_TABLE,
        numbered(
            ledger.frozenTables(), (i, t) -> new LedgerTableRecord(i, t.tranche(), t.table())));
    bulk.insert(
        LEDGER_TABLE_CELL,
        flat(
            numbered(
                ledger.frozenTables(),
                (i, t) ->
                    t.counts().entrySet().stream()
                        .map(c -> new LedgerTableCellRecord(i, c.getKey(), c.getValue()))
                        .toList())));
    bulk.insert(LEDGER_SUM, numbered(ledger.frozenSums(), LedgerRows::row));
    bulk.insert(LEDGER_RELEASE, numbered(ledger.releases(), LedgerRows::row));
    bulk.insert(
        LEDGER_RELEASE_CELL,
        flat(
            numbered(
                ledger.releases(),
                (i, r) ->
                    r.counts().entrySet().stream()
                        .map(c -> new LedgerReleaseCellRecord(i, c.getKey(), c.getValue()))
                        .toList())));
    bulk.insert(LEDGER_SUM_RELEASE, numbered(ledger.sumReleases(), LedgerRows::row));
    bulk.insert(LEDGER_SESSION, numbered(ledger.sessionRows(), LedgerRows::row));
    bulk.insert(
        LEDGER_SESSION_TOPIC,
        flat(
            numbered(
                ledger.sessionRows(),
                (i, s) ->
                    s.topics().stream().map(t -> new LedgerSessionTopicRecord(i, t)).toList())));
    bulk.insert(LEDGER_PARTICIPATION, numbered(ledger.participation(), LedgerRows::row));
    bulk.insert(LEDGER_POOLING, numbered(ledger.pooling(), LedgerRows::row));
    bulk.insert(LEDGER_SCORE, numbered(ledger.frozenScores(), ScoreRows::row));
    bulk.insert(LEDGER_SCORE_CELL, flat(numbered(ledger.frozenScores(), ScoreRows::cells)));
    bulk.insert(LEDGER_SCORE_RELEASE, numbered(ledger.scoreReleases(), ScoreRows::row));
    bulk.insert(LEDGER_OUTCOME_RELEASE, numbered(ledger.bandedReleases(), LedgerRows::row));
    bulk.insert(LEDGER_CROSSING, numbered(ledger.frozenCrossings(), CrossingRows::row));
    bulk.insert(
        LEDGER_CROSSING_CELL, flat(numbered(ledger.frozenCrossings(), CrossingRows::cells)));
    bulk.insert(LEDGER_CROSSING_RELEASE, numbered(ledger.crossingReleases(), CrossingRows::row));
    bulk.insert(
        LEDGER_CROSSING_RELEASE_CELL,
        flat(numbered(ledger.crossingReleases(), CrossingRows::cells)));
  }

  /** The tranche of every frozen family, those in the bin included. */
  public Map<Id<Family>, Integer> tranches() {
    Map<Id<Family>, Integer> tranches = new TreeMap<>();
    ctx.select(FAMILY.ID, FAMILY.TRANCHE)
        .from(FAMILY)
        .where(FAMILY.TRANCHE.isNotNull())
        .forEach(r -> tranches.put(new Id<>(r.value1()), r.value2()));
    return tranches;
  }

  /** Writes tranches on families; not a change of the family, whose instants stay. */
  public void assign(Map<Id<Family>, Integer> tranches) {
    tranches.forEach(
        (family, tranche) ->
            ctx.update(FAMILY)
                .set(FAMILY.TRANCHE, tranche)
                .where(FAMILY.ID.eq(family.value()))
                .execute());
  }

  private <R extends org.jooq.Record> org.jooq.Result<R> inOrder(Table<R> table) {
    return ctx.selectFrom(table).orderBy(table.field("position")).fetch();
  }

  private Map<Integer, Map<String, Integer>> cells(
      Table<?> table,
      org.jooq.Field<Integer> position,
      org.jooq.Field<String> value,
      org.jooq.Field<Integer> families) {
    Map<Integer, Map<String, Integer>> all = new TreeMap<>();
    ctx.select(position, value, families)
        .from(table)
        .forEach(
            r -> all.computeIfAbsent(r.value1(), p -> new TreeMap<>()).put(r.value2(), r.value3()));
    return all;
  }

  private static @Nullable Gap gap(LedgerRecord state) {
    return state.getGapOn() == null ? null : new Gap(state.getGapTranche(), state.getGapOn());
  }

  private static <T, R> List<R> numbered(List<T> items, BiFunction<Integer, T, R> row) {
    List<R> rows = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      rows.add(row.apply(i, items.get(i)));
    }
    return rows;
  }

  private static <R extends TableRecord<R>> List<R> flat(List<List<R>> rows) {
    return rows.stream().flatMap(List::stream).toList();
  }
}
