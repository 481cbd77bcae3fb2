package fr.village.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Saves rows: each carries when it was created and last changed, and by whom. A row that is saved
 * as it already is stays untouched, its instants too.
 */
public final class Rows {
  /** Columns that say when and by whom, or that other classes own; never part of what is saved. */
  private static final Set<String> NOT_CONTENT =
      Set.of("created_at", "updated_at", "author_id", "deleted_at", "tranche");

  private final DSLContext ctx;
  private final Change change;

  public Rows(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.change = change;
  }

  /** Inserts the row, updates what differs, or does nothing; says whether anything changed. */
  public <R extends UpdatableRecord<R>> boolean save(R row) {
    return save(row, false);
  }

  /**
   * As {@link #save(UpdatableRecord)}.
   *
   * @param partsChanged rows that belong to this one changed, so it counts as changed too
   */
  public <R extends UpdatableRecord<R>> boolean save(R row, boolean partsChanged) {
    Table<R> table = row.getTable();
    R stored = ctx.selectFrom(table).where(keyOf(row)).fetchOne();
    if (stored == null) {
      stamp(row);
      ctx.executeInsert(row);
      return true;
    }
    boolean changed = partsChanged;
    for (Field<?> field : content(table)) {
      changed |= copy(field, row, stored);
    }
    if (changed) {
      set(stored, "updated_at", change.now());
      set(stored, "author_id", authorId());
      ctx.executeUpdate(stored);
    }
    return changed;
  }

  /**
   * Saves a row with what belongs to it, which needs the row to be there first.
   *
   * @param parts saves what belongs to it, and says whether anything changed
   */
  public <R extends UpdatableRecord<R>> boolean save(R row, BooleanSupplier parts) {
    boolean inserted = !ctx.fetchExists(row.getTable(), keyOf(row));
    if (inserted) {
      save(row);
    }
    boolean partsChanged = parts.getAsBoolean();
    return inserted || save(row, partsChanged);
  }

  /** Created and last changed now, by the author of the change. */
  public <R extends TableRecord<R>> R stamp(R row) {
    set(row, "created_at", change.now());
    set(row, "updated_at", change.now());
    set(row, "author_id", authorId());
    return row;
  }

  /** Marks a row changed now without changing its content. */
  public void touch(Table<?> table, Condition which) {
    ctx.update(table)
        .set(column(table, "updated_at", Instant.class), change.now())
        .set(column(table, "author_id", java.util.UUID.class), authorId())
        .where(which)
        .execute();
  }

  /**
   * Makes rows without instants of their own, such as the topics of a session, exactly the wanted
   * ones; says whether anything changed.
   */
  public <R extends TableRecord<R>> boolean replaceParts(
      Table<R> table, Condition ofWhom, Collection<R> wanted) {
    List<R> stored = ctx.selectFrom(table).where(ofWhom).fetch();
    if (values(stored).equals(values(wanted))) {
      return false;
    }
    ctx.deleteFrom(table).where(ofWhom).execute();
    wanted.forEach(ctx::executeInsert);
    return true;
  }

  /** The columns that hold what the domain says. */
  public static List<Field<?>> content(Table<?> table) {
    return java.util.Arrays.<Field<?>>stream(table.fields())
        .filter(f -> !NOT_CONTENT.contains(f.getName()))
        .toList();
  }

  private static Set<List<@Nullable Object>> values(Collection<? extends TableRecord<?>> rows) {
    Set<List<@Nullable Object>> all = new HashSet<>();
    rows.forEach(r -> all.add(java.util.Arrays.asList(r.intoArray())));
    return all;
  }

  private static <R extends UpdatableRecord<R>> Condition keyOf(R row) {
    List<? extends Field<?>> key =
        Objects.requireNonNull(row.getTable().getPrimaryKey(), "a table without key").getFields();
    return DSL.and(key.stream().map(f -> equal(f, row)).toList());
  }

  private static <T> Condition equal(Field<T> field, org.jooq.Record row) {
    return field.eq(row.get(field));
  }

  private static <T> boolean copy(Field<T> field, org.jooq.Record from, org.jooq.Record to) {
    if (Objects.equals(from.get(field), to.get(field))) {
      return false;
    }
    to.set(field, from.get(field));
    return true;
  }

  private static <T> void set(org.jooq.Record row, String name, @Nullable T value) {
    @SuppressWarnings("unchecked")
    Field<@Nullable T> field = (Field<@Nullable T>) row.field(name);
    if (field != null) {
      row.set(field, value);
    }
  }

  /** The field itself: asked for by type, jOOQ would give one without its converter. */
  public static <T> Field<T> column(Table<?> table, String name, Class<T> type) {
    Field<?> field = Objects.requireNonNull(table.field(name), name);
    if (field.getType() != type) {
      throw new IllegalArgumentException(name);
    }
    @SuppressWarnings("unchecked")
    Field<T> typed = (Field<T>) field;
    return typed;
  }

  private java.util.@Nullable UUID authorId() {
    return change.author() == null ? null : change.author().value();
  }
}
