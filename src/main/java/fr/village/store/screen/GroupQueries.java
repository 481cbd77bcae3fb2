package fr.village.store.screen;

import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.FAMILY;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;

/** Who belongs to a group and who waits. */
public final class GroupQueries {
  /** A family's place in a group. */
  public record Place(
      Id<Enrolment> enrolment,
      Id<Family> family,
      String name,
      LocalDate requestedOn,
      @Nullable LocalDate enteredOn,
      @Nullable LocalDate leftOn,
      @Nullable String exitReason) {}

  private final DSLContext ctx;

  public GroupQueries(DSLContext ctx) {
    this.ctx = ctx;
  }

  /** Members that day, by name. */
  public List<Place> members(Id<PeerGroup> group, LocalDate day) {
    return places(
        group,
        ENROLMENT.ENTERED_ON.le(day).and(ENROLMENT.LEFT_ON.isNull().or(ENROLMENT.LEFT_ON.gt(day))),
        FAMILY.FOLDED_NAME);
  }

  /** Members who had left by that day, by name. */
  public List<Place> past(Id<PeerGroup> group, LocalDate day) {
    return places(group, ENROLMENT.LEFT_ON.le(day), FAMILY.FOLDED_NAME);
  }

  /** The waiting list, first asked first. */
  public List<Place> waiting(Id<PeerGroup> group) {
    return places(group, ENROLMENT.ENTERED_ON.isNull(), ENROLMENT.REQUESTED_ON);
  }

  private List<Place> places(Id<PeerGroup> group, Condition which, OrderField<?> order) {
    return ctx.select(ENROLMENT, FAMILY.NAME)
        .from(ENROLMENT)
        .join(FAMILY)
        .on(FAMILY.ID.eq(ENROLMENT.FAMILY_ID))
        .where(ENROLMENT.GROUP_ID.eq(group.value()))
        .and(which)
        .and(ENROLMENT.DELETED_AT.isNull())
        .and(FAMILY.DELETED_AT.isNull())
        .orderBy(order, ENROLMENT.ID)
        .fetch(
            r ->
                new Place(
                    new Id<>(r.value1().getId()),
                    new Id<>(r.value1().getFamilyId()),
                    r.value2(),
                    r.value1().getRequestedOn(),
                    r.value1().getEnteredOn(),
                    r.value1().getLeftOn(),
                    r.value1().getExitReason()));
  }
}
