package fr.village.store.group;

import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.SESSION;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.group.PeerGroup;
import fr.village.store.Change;
import fr.village.store.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Peer groups. */
public final class GroupStore {
  private final DSLContext ctx;
  private final Rows rows;

  public GroupStore(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.rows = new Rows(ctx, change);
  }

  /** Empty when there is none, or it is in the bin. */
  public Optional<PeerGroup> find(Id<PeerGroup> id) {
    return ctx.selectFrom(PEER_GROUP)
        .where(PEER_GROUP.ID.eq(id.value()))
        .and(PEER_GROUP.DELETED_AT.isNull())
        .fetchOptional(GroupRows::group);
  }

  /** All groups out of the bin, by number. */
  public List<PeerGroup> all() {
    return ctx.selectFrom(PEER_GROUP)
        .where(PEER_GROUP.DELETED_AT.isNull())
        .orderBy(PEER_GROUP.NUMBER, PEER_GROUP.ID)
        .fetch(GroupRows::group);
  }

  /** The number of the next group; those of groups in the bin are not given again. */
  public int nextNumber() {
    Integer last = ctx.select(DSL.max(PEER_GROUP.NUMBER)).from(PEER_GROUP).fetchOne(0, int.class);
    return Objects.requireNonNullElse(last, 0) + 1;
  }

  /**
   * Saves a group.
   *
   * @throws fr.village.domain.Invalid {@code invalid.session.before.group} when one of its sessions
   *     would come before its new first day
   */
  public boolean save(PeerGroup group) {
    LocalDate first =
        ctx.select(DSL.min(SESSION.DATE))
            .from(SESSION)
            .where(SESSION.GROUP_ID.eq(group.id().value()))
            .fetchOne(0, LocalDate.class);
    if (first != null) {
      Check.that(
          !first.isBefore(group.startsOn()),
          "invalid.session.before.group",
          first,
          group.startsOn());
    }
    return rows.save(GroupRows.row(group));
  }
}
