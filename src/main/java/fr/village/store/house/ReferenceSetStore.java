package fr.village.store.house;

import static fr.village.store.schema.Tables.REFERENCE_SET;

import fr.village.domain.Check;
import fr.village.store.Change;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reference sets received from the federation, kept as they came. */
public final class ReferenceSetStore {
  /** One set as received: its version and its text, letter for letter. */
  public record Received(String version, String content, java.time.Instant importedAt) {}

  private final DSLContext ctx;
  private final Change change;

  public ReferenceSetStore(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.change = change;
  }

  /** The last one received, by version among those of one instant; empty: the one shipped. */
  public Optional<Received> inUse() {
    return ctx.selectFrom(REFERENCE_SET)
        .orderBy(REFERENCE_SET.IMPORTED_AT.desc(), REFERENCE_SET.VERSION.desc())
        .limit(1)
        .fetchOptional(r -> new Received(r.getVersion(), r.getContent(), r.getImportedAt()));
  }

  /** Oldest first. */
  public List<Received> all() {
    return ctx.selectFrom(REFERENCE_SET)
        .orderBy(REFERENCE_SET.IMPORTED_AT, REFERENCE_SET.VERSION)
        .fetch(r -> new Received(r.getVersion(), r.getContent(), r.getImportedAt()));
  }

  /**
   * Keeps a set; one already kept under that version with the same text stays as it is.
   *
   * @return whether anything changed
   * @throws fr.village.domain.Invalid {@code invalid.reference.version.known} when that version is
   *     there with another text: workbooks may have been written under it
   */
  public boolean keep(String version, String content) {
    boolean known =
        ctx.fetchExists(
            REFERENCE_SET,
            REFERENCE_SET.VERSION.eq(version).and(REFERENCE_SET.CONTENT.eq(content)));
    if (known) {
      return false;
    }
    Check.that(
        !ctx.fetchExists(REFERENCE_SET, REFERENCE_SET.VERSION.eq(version)),
        "invalid.reference.version.known",
        version);
    ctx.insertInto(REFERENCE_SET)
        .set(REFERENCE_SET.VERSION, version)
        .set(REFERENCE_SET.CONTENT, content)
        .set(REFERENCE_SET.IMPORTED_AT, change.now())
        .execute();
    return true;
  }

  /** Takes a set away no workbook was written under; its codes may be in use all the same. */
  public boolean remove(String version) {
    return ctx.deleteFrom(REFERENCE_SET).where(REFERENCE_SET.VERSION.eq(version)).execute() > 0;
  }
}
