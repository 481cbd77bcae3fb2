package fr.village.store.screen;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.SESSION;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.session.Mark;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Families nobody has seen or spoken to for long. */
public final class RetentionQuery {
  /** A family and the last sign of it. */
  public record Past(Id<Family> family, String name, LocalDate lastContact) {}

  private static final LocalDate NEVER = LocalDate.of(1900, 1, 1);

  private final DSLContext ctx;

  public RetentionQuery(DSLContext ctx) {
    this.ctx = ctx;
  }

  /**
   * Families whose last contact was before a day, longest ago first. A contact is one noted, a
   * presence, or a date of a place in a group; for want of any, the day the card was made. Whoever
   * has a place in a group still open is not among them.
   */
  public List<Past> before(LocalDate limit) {
    Field<LocalDate> presence =
        DSL.field(
            DSL.select(DSL.max(SESSION.DATE))
                .from(ATTENDANCE)
                .join(SESSION)
                .on(SESSION.ID.eq(ATTENDANCE.SESSION_ID))
                .where(ATTENDANCE.FAMILY_ID.eq(FAMILY.ID))
                .and(ATTENDANCE.MARK.eq(Mark.PRESENT))
                .and(SESSION.DELETED_AT.isNull()));
    Field<LocalDate> place =
        DSL.field(
            DSL.select(
                    DSL.max(
                        DSL.coalesce(
                            ENROLMENT.LEFT_ON, ENROLMENT.ENTERED_ON, ENROLMENT.REQUESTED_ON)))
                .from(ENROLMENT)
                .where(ENROLMENT.FAMILY_ID.eq(FAMILY.ID))
                .and(ENROLMENT.DELETED_AT.isNull()));
    Field<LocalDate> said =
        DSL.greatest(
            orNever(FAMILY.LAST_CONTACT_ON),
            orNever(FAMILY.FIRST_CONTACT_ON),
            orNever(presence),
            orNever(place));
    Field<LocalDate> made =
        DSL.substring(FAMILY.CREATED_AT.coerce(String.class), 1, 10).coerce(FAMILY.LAST_CONTACT_ON);
    Field<LocalDate> last =
        DSL.when(said.eq(DSL.val(NEVER, FAMILY.LAST_CONTACT_ON)), made)
            .otherwise(said)
            .as("last_contact");
    return ctx
        .select(FAMILY.ID, FAMILY.NAME, last)
        .from(FAMILY)
        .where(FAMILY.DELETED_AT.isNull())
        .and(DSL.not(accompanied()))
        .and(FAMILY.LAST_CONTACT_ON.isNull().or(FAMILY.LAST_CONTACT_ON.lt(limit)))
        .orderBy(last, FAMILY.FOLDED_NAME, FAMILY.ID)
        .fetch(r -> new Past(new Id<>(r.value1()), r.value2(), r.value3()))
        .stream()
        .filter(past -> past.lastContact().isBefore(limit))
        .toList();
  }

  private static Field<LocalDate> orNever(Field<LocalDate> date) {
    return DSL.coalesce(date, DSL.val(NEVER, FAMILY.LAST_CONTACT_ON));
  }

  private static Condition accompanied() {
    return DSL.exists(
        DSL.selectOne()
            .from(ENROLMENT)
            .join(PEER_GROUP)
            .on(PEER_GROUP.ID.eq(ENROLMENT.GROUP_ID))
            .where(ENROLMENT.FAMILY_ID.eq(FAMILY.ID))
            .and(ENROLMENT.ENTERED_ON.isNotNull())
            .and(ENROLMENT.LEFT_ON.isNull())
            .and(ENROLMENT.DELETED_AT.isNull())
            .and(PEER_GROUP.CLOSED_ON.isNull())
            .and(PEER_GROUP.DELETED_AT.isNull()));
  }
}
