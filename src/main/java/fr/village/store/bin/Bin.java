package fr.village.store.bin;

import static fr.village.store.schema.Tables.SURVEY_SHEET;

import fr.village.domain.Id;
import fr.village.store.Change;
import fr.village.store.Rows;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/** Deleting is undone for thirty days; then the rows go, their keys and the instant stay. */
public final class Bin {
  /** How long what was deleted can come back. */
  public static final Duration KEPT = Duration.ofDays(30);

  /** Something in the bin. */
  public record Entry(Binned kind, Id<?> id, Instant deletedAt) {}

  private final DSLContext ctx;
  private final Change change;
  private final Rows rows;

  public Bin(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.change = change;
    this.rows = new Rows(ctx, change);
  }

  /** Puts a row in the bin; false when it is not there, or is in the bin already. */
  public boolean delete(Binned kind, Id<?> id) {
    var live = kind.id().eq(id.value()).and(kind.deletedAt().isNull());
    if (!ctx.fetchExists(kind.table(), live)) {
      return false;
    }
    rows.touch(kind.table(), live);
    ctx.update(kind.table()).set(kind.deletedAt(), change.now()).where(live).execute();
    return true;
  }

  /**
   * Takes a row out of the bin; false when it is not in it, or when what it says has been said
   * again since (a questionnaire filled in anew).
   */
  public boolean restore(Binned kind, Id<?> id) {
    var binned = kind.id().eq(id.value()).and(kind.deletedAt().isNotNull());
    if (!ctx.fetchExists(kind.table(), binned)
        || (kind == Binned.SHEET_OF_PERSON && isAnsweredAgain(id.value()))) {
      return false;
    }
    rows.touch(kind.table(), binned);
    ctx.update(kind.table()).setNull(kind.deletedAt()).where(binned).execute();
    return true;
  }

  private boolean isAnsweredAgain(UUID sheet) {
    var other = SURVEY_SHEET.as("other");
    return ctx.fetchExists(
        SURVEY_SHEET
            .join(other)
            .on(other.PERSON_ID.eq(SURVEY_SHEET.PERSON_ID))
            .and(other.SURVEY.eq(SURVEY_SHEET.SURVEY))
            .and(other.WAVE.eq(SURVEY_SHEET.WAVE)),
        SURVEY_SHEET.ID.eq(sheet).and(other.DELETED_AT.isNull()));
  }

  /** What lies in the bin, last deleted first. */
  public List<Entry> entries() {
    List<Entry> all = new ArrayList<>();
    for (Binned kind : Binned.values()) {
      ctx.select(kind.id(), kind.deletedAt())
          .from(kind.table())
          .where(kind.deletedAt().isNotNull())
          .forEach(r -> all.add(new Entry(kind, new Id<>(r.value1()), r.value2())));
    }
    all.sort(
        Comparator.comparing(Entry::deletedAt).reversed().thenComparing(e -> e.id().toString()));
    return all;
  }

  /** Removes for good what has been in the bin for thirty days; says how many entries went. */
  public int empty() {
    Instant limit = change.now().minus(KEPT);
    int gone = 0;
    for (Entry entry : entries()) {
      if (!entry.deletedAt().isAfter(limit) && remove(entry.kind(), entry.id())) {
        gone++;
      }
    }
    return gone;
  }

  /**
   * Removes a row and all that belongs to it for good, in the bin or not (erasure on request).
   * Nothing stays but a tombstone for each: the instant it was deleted.
   */
  public boolean remove(Binned kind, Id<?> id) {
    UUID row = id.value();
    var found =
        ctx.select(kind.deletedAt()).from(kind.table()).where(kind.id().eq(row)).fetchOptional();
    if (found.isEmpty()) {
      return false;
    }
    Instant deletedAt = found.get().value1();
    new Tombstones(ctx)
        .put(new Belongings(ctx).keysOf(kind, row), deletedAt == null ? change.now() : deletedAt);
    ctx.deleteFrom(kind.table()).where(kind.id().eq(row)).execute();
    return true;
  }
}
