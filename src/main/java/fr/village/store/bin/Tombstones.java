package fr.village.store.bin;

import static fr.village.store.schema.Tables.TOMBSTONE;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.store.Bulk;
import fr.village.store.schema.tables.records.TombstoneRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;

/** What stays of a row removed for good: its key and when, so that a merge can tell. */
public final class Tombstones {
  /** The key of the logo, of which there is one at most. */
  public static final String LOGO = "logo";

  private final DSLContext ctx;

  public Tombstones(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** The key of a family's situation, which has no id of its own. */
  public static String situation(Id<Family> family) {
    return family + "/situation";
  }

  /** The key of an attendance, which has no id of its own. */
  public static String attendance(Object session, Object person) {
    return session + "/" + person;
  }

  /** The key of a pair of families told apart, which has no id of its own. */
  public static String toldApart(Object one, Object other) {
    return one + "/" + other;
  }

  /** The key of a year's budget, which has no id of its own. */
  public static String budget(int year) {
    return "budget/" + year;
  }

  public void put(String key, Instant at) {
    put(List.of(key), at);
  }

  public void put(Collection<String> keys, Instant at) {
    lift(keys);
    new Bulk(ctx).insert(TOMBSTONE, keys.stream().map(k -> new TombstoneRecord(k, at)).toList());
  }

  /** A row with this key is there again. */
  public void lift(Collection<String> keys) {
    keys.forEach(k -> ctx.deleteFrom(TOMBSTONE).where(TOMBSTONE.ROW_KEY.eq(k)).execute());
  }
}
