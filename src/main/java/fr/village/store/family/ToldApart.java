package fr.village.store.family;

import static fr.village.store.schema.Tables.NOT_THE_SAME;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.store.Change;
import fr.village.store.Rows;
import fr.village.store.bin.Tombstones;
import fr.village.store.schema.tables.records.NotTheSameRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Pairs of families that look like one and are two: somebody looked, nobody is asked again. */
public final class ToldApart {
  private final DSLContext ctx;
  private final Change change;

  public ToldApart(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.change = change;
  }

  /** All pairs. */
  public Set<Set<Id<Family>>> all() {
    Set<Set<Id<Family>>> pairs = new HashSet<>();
    ctx.selectFrom(NOT_THE_SAME)
        .forEach(
            r -> pairs.add(Set.of(new Id<>(r.getOneFamilyId()), new Id<>(r.getOtherFamilyId()))));
    return pairs;
  }

  /** They are two; false when that was known. */
  public boolean add(Id<Family> one, Id<Family> other) {
    NotTheSameRecord row = row(one.value(), other.value());
    if (one.equals(other) || ctx.fetchExists(NOT_THE_SAME, is(row))) {
      return false;
    }
    ctx.executeInsert(new Rows(ctx, change).stamp(row));
    new Tombstones(ctx).lift(List.of(key(row)));
    return true;
  }

  /** It may be asked again; false when it was not said that they are two. */
  public boolean remove(Id<Family> one, Id<Family> other) {
    NotTheSameRecord row = row(one.value(), other.value());
    if (ctx.deleteFrom(NOT_THE_SAME).where(is(row)).execute() == 0) {
      return false;
    }
    new Tombstones(ctx).put(key(row), change.now());
    return true;
  }

  /** Whom the other family was told apart from is told apart from the one that stays. */
  void bring(Id<Family> kept, Id<Family> other) {
    remove(kept, other);
    for (NotTheSameRecord row : ctx.fetch(NOT_THE_SAME, of(other.value()))) {
      boolean first = row.getOneFamilyId().equals(other.value());
      add(kept, new Id<>(first ? row.getOtherFamilyId() : row.getOneFamilyId()));
    }
  }

  /** The pairs a family is in. */
  static Condition of(UUID... families) {
    return NOT_THE_SAME.ONE_FAMILY_ID.in(families).or(NOT_THE_SAME.OTHER_FAMILY_ID.in(families));
  }

  /** What stays of a pair when it goes. */
  static String key(NotTheSameRecord row) {
    return Tombstones.toldApart(row.getOneFamilyId(), row.getOtherFamilyId());
  }

  /** The pair of two families, the lesser id first as the table wants it. */
  public static NotTheSameRecord row(UUID one, UUID other) {
    List<UUID> sorted =
        Stream.of(one, other).sorted(java.util.Comparator.comparing(UUID::toString)).toList();
    NotTheSameRecord row = new NotTheSameRecord();
    row.setOneFamilyId(sorted.getFirst());
    row.setOtherFamilyId(sorted.getLast());
    return row;
  }

  private static Condition is(NotTheSameRecord row) {
    return NOT_THE_SAME
        .ONE_FAMILY_ID
        .eq(row.getOneFamilyId())
        .and(NOT_THE_SAME.OTHER_FAMILY_ID.eq(row.getOtherFamilyId()));
  }
}
