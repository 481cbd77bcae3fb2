package fr.village.store.family;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.CONSENT;
import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.NOT_THE_SAME;
import static fr.village.store.schema.Tables.PAPER_CODE;
import static fr.village.store.schema.Tables.PARTICIPANT;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.REFERRAL;
import static fr.village.store.schema.Tables.SITUATION;
import static fr.village.store.schema.Tables.SITUATION_PARENT;
import static fr.village.store.schema.Tables.SURVEY_ANSWER;
import static fr.village.store.schema.Tables.SURVEY_SHEET;
import static fr.village.store.schema.Tables.TOMBSTONE;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.store.Rows;
import fr.village.store.bin.Tombstones;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Every row of two families at one moment. */
public final class MergeState {
  private final List<UUID> families;
  private final Set<String> keys;
  private final Map<Table<?>, Map<List<@Nullable Object>, UpdatableRecord<?>>> rows =
      new LinkedHashMap<>();

  private MergeState(List<UUID> families, Set<String> keys) {
    this.families = families;
    this.keys = keys;
  }

  static MergeState of(DSLContext ctx, List<UUID> families) {
    Set<UUID> people =
        ctx.select(PERSON.ID).from(PERSON).where(PERSON.FAMILY_ID.in(families)).fetchSet(PERSON.ID);
    Set<UUID> sessions =
        ctx.selectDistinct(ATTENDANCE.SESSION_ID)
            .from(ATTENDANCE)
            .where(ATTENDANCE.FAMILY_ID.in(families))
            .fetchSet(ATTENDANCE.SESSION_ID);
    Set<String> keys = new HashSet<>();
    families.forEach(f -> keys.add(Tombstones.situation(new Id<Family>(f))));
    ctx.select(SURVEY_SHEET.ID)
        .from(SURVEY_SHEET)
        .where(SURVEY_SHEET.FAMILY_ID.in(families))
        .forEach(r -> keys.add(r.value1().toString()));
    sessions.forEach(s -> people.forEach(p -> keys.add(Tombstones.attendance(s, p))));
    pairs(ctx, families, keys);
    return new MergeState(families, keys).read(ctx);
  }

  /** Whoever either is told apart from, either may come to be. */
  private static void pairs(DSLContext ctx, List<UUID> families, Set<String> keys) {
    Set<UUID> involved = new HashSet<>(families);
    for (var row : ctx.fetch(NOT_THE_SAME, ToldApart.of(families.toArray(UUID[]::new)))) {
      involved.add(row.getOneFamilyId());
      involved.add(row.getOtherFamilyId());
    }
    families.forEach(
        f -> involved.stream().filter(o -> !o.equals(f)).forEach(o -> keys.add(key(f, o))));
  }

  private static String key(UUID one, UUID other) {
    return ToldApart.key(ToldApart.row(one, other));
  }

  /** What is there now of the same families. */
  public MergeState now(DSLContext ctx) {
    return new MergeState(families, keys).read(ctx);
  }

  /** Whether two moments hold the same, whenever and by whomever it was written. */
  public boolean isSameAs(MergeState other) {
    return contents().equals(other.contents());
  }

  private Map<String, Set<Map<String, Object>>> contents() {
    return rows.entrySet().stream()
        .collect(
            Collectors.toMap(
                e -> e.getKey().getName(),
                e ->
                    e.getValue().values().stream()
                        .map(MergeState::content)
                        .collect(Collectors.toSet())));
  }

  private static Map<String, Object> content(UpdatableRecord<?> row) {
    Map<String, Object> content = new LinkedHashMap<>(row.intoMap());
    content.keySet().removeAll(Set.of("created_at", "updated_at", "author_id"));
    content.values().removeIf(Objects::isNull);
    return content;
  }

  private MergeState read(DSLContext ctx) {
    take(ctx, FAMILY, FAMILY.ID.in(families));
    take(ctx, PERSON, PERSON.FAMILY_ID.in(families));
    take(ctx, CONSENT, CONSENT.FAMILY_ID.in(families));
    take(ctx, SITUATION, SITUATION.FAMILY_ID.in(families));
    take(ctx, SITUATION_PARENT, SITUATION_PARENT.FAMILY_ID.in(families));
    take(ctx, ENROLMENT, ENROLMENT.FAMILY_ID.in(families));
    take(
        ctx,
        PARTICIPANT,
        PARTICIPANT.ENROLMENT_ID.in(
            DSL.select(ENROLMENT.ID).from(ENROLMENT).where(ENROLMENT.FAMILY_ID.in(families))));
    take(ctx, ATTENDANCE, ATTENDANCE.FAMILY_ID.in(families));
    take(ctx, SURVEY_SHEET, SURVEY_SHEET.FAMILY_ID.in(families));
    take(
        ctx,
        SURVEY_ANSWER,
        SURVEY_ANSWER.SHEET_ID.in(
            DSL.select(SURVEY_SHEET.ID)
                .from(SURVEY_SHEET)
                .where(SURVEY_SHEET.FAMILY_ID.in(families))));
    take(
        ctx,
        PAPER_CODE,
        PAPER_CODE.PERSON_ID.in(
            DSL.select(PERSON.ID).from(PERSON).where(PERSON.FAMILY_ID.in(families))));
    take(ctx, REFERRAL, REFERRAL.FAMILY_ID.in(families));
    take(ctx, NOT_THE_SAME, ToldApart.of(families.toArray(UUID[]::new)));
    take(ctx, TOMBSTONE, TOMBSTONE.ROW_KEY.in(keys));
    return this;
  }

  private <R extends UpdatableRecord<R>> void take(
      DSLContext ctx, Table<R> table, Condition which) {
    Map<List<@Nullable Object>, UpdatableRecord<?>> found = new LinkedHashMap<>();
    for (R row : ctx.fetch(table, which)) {
      found.put(key(row), row);
    }
    rows.put(table, found);
  }

  private static List<@Nullable Object> key(UpdatableRecord<?> row) {
    List<@Nullable Object> key = new ArrayList<>();
    for (Field<?> field : primaryKey(row)) {
      key.add(row.get(field));
    }
    return key;
  }

  private static List<? extends Field<?>> primaryKey(TableRecord<?> row) {
    return Objects.requireNonNull(row.getTable().getPrimaryKey(), "a table without key")
        .getFields();
  }

  /** Writes these rows back, changed at that instant; those there now and not here go. */
  void restore(DSLContext ctx, Instant at) {
    MergeState now = now(ctx);
    List<Table<?>> last = new ArrayList<>(rows.keySet()).reversed();
    for (Table<?> table : last) {
      Set<List<@Nullable Object>> here = of(table).keySet();
      now.of(table)
          .forEach(
              (key, row) -> {
                if (!here.contains(key)) {
                  ctx.deleteFrom(table).where(keyOf(row)).execute();
                }
              });
    }
    for (Table<?> table : rows.keySet()) {
      Set<List<@Nullable Object>> there = now(ctx).of(table).keySet();
      of(table)
          .forEach(
              (key, row) -> {
                UpdatableRecord<?> other = now.of(table).get(key);
                if (!there.contains(key)) {
                  ctx.insertInto(table).set(row.intoMap()).execute();
                } else if (other == null || !content(row).equals(content(other))) {
                  ctx.update(table).set(row.intoMap()).where(keyOf(row)).execute();
                } else {
                  return;
                }
                if (table.field("updated_at") != null) {
                  ctx.update(table)
                      .set(Rows.column(table, "updated_at", Instant.class), at)
                      .where(keyOf(row))
                      .execute();
                }
              });
    }
  }

  private Map<List<@Nullable Object>, UpdatableRecord<?>> of(Table<?> table) {
    return Objects.requireNonNull(rows.get(table));
  }

  private static Condition keyOf(UpdatableRecord<?> row) {
    return DSL.and(primaryKey(row).stream().map(f -> equal(f, row)).toList());
  }

  private static <T> Condition equal(Field<T> field, UpdatableRecord<?> row) {
    return field.eq(row.get(field));
  }
}
