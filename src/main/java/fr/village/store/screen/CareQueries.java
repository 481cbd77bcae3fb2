package fr.village.store.screen;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.SESSION;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Mark;
import fr.village.store.family.FamilyRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Whom to think of these days: births expected, families not seen. */
public final class CareQueries {
  /**
   * A child expected.
   *
   * @param birth twins share it
   */
  public record ExpectedBirth(
      Id<Family> family,
      String familyName,
      Id<Person> child,
      @Nullable String firstName,
      LocalDate dueOn,
      UUID birth,
      boolean doNotContact) {}

  /** A family missing without a word from its group's last two sessions it was asked for at. */
  public record Unseen(
      Id<Family> family,
      String name,
      Id<PeerGroup> group,
      LocalDate before,
      LocalDate last,
      boolean doNotContact) {}

  private final DSLContext ctx;

  public CareQueries(DSLContext ctx) {
    this.ctx = ctx;
  }

  /**
   * Births expected from {@code daysBefore} days before a day to {@code daysAfter} days after it,
   * by date. Children mourned are not among them.
   */
  public List<ExpectedBirth> births(LocalDate day, int daysBefore, int daysAfter) {
    return ctx.select(PERSON, FAMILY.NAME, FAMILY.DO_NOT_CONTACT)
        .from(PERSON)
        .join(FAMILY)
        .on(FAMILY.ID.eq(PERSON.FAMILY_ID))
        .where(PERSON.DUE_ON.between(day.minusDays(daysBefore), day.plusDays(daysAfter)))
        .and(PERSON.KIND.eq(org.jooq.impl.DSL.inline(FamilyRows.CHILD)))
        .and(PERSON.BORN_ON.isNull())
        .and(PERSON.DELETED_AT.isNull())
        .and(PERSON.BEREAVED_ON.isNull())
        .and(FAMILY.DELETED_AT.isNull())
        .orderBy(PERSON.DUE_ON, FAMILY.FOLDED_NAME, PERSON.POSITION, PERSON.ID)
        .fetch(
            r ->
                new ExpectedBirth(
                    new Id<>(r.value1().getFamilyId()),
                    r.value2(),
                    new Id<>(r.value1().getId()),
                    r.value1().getFirstName(),
                    r.value1().getDueOn(),
                    r.value1().getBirthEvent(),
                    r.value3()));
  }

  /**
   * Present members of groups whose last two sessions with a mark of theirs, by that day, have
   * nobody present or excused; by name.
   */
  public List<Unseen> unseen(LocalDate day) {
    List<Unseen> found = new ArrayList<>();
    ctx.select(FAMILY.ID, FAMILY.NAME, FAMILY.DO_NOT_CONTACT, PEER_GROUP.ID)
        .from(PEER_GROUP)
        .join(ENROLMENT)
        .on(ENROLMENT.GROUP_ID.eq(PEER_GROUP.ID))
        .join(FAMILY)
        .on(FAMILY.ID.eq(ENROLMENT.FAMILY_ID))
        .where(PEER_GROUP.DELETED_AT.isNull())
        .and(PEER_GROUP.CLOSED_ON.isNull().or(PEER_GROUP.CLOSED_ON.gt(day)))
        .and(ENROLMENT.DELETED_AT.isNull())
        .and(ENROLMENT.ENTERED_ON.le(day))
        .and(ENROLMENT.LEFT_ON.isNull().or(ENROLMENT.LEFT_ON.gt(day)))
        .and(FAMILY.DELETED_AT.isNull())
        .orderBy(FAMILY.FOLDED_NAME, FAMILY.ID)
        .forEach(
            r -> {
              List<LocalDate> absences = lastAbsences(r.value1(), r.value4(), day);
              if (absences.size() == 2) {
                found.add(
                    new Unseen(
                        new Id<>(r.value1()),
                        r.value2(),
                        new Id<>(r.value4()),
                        absences.get(1),
                        absences.get(0),
                        r.value3()));
              }
            });
    return found;
  }

  /** Days of the family's last two sessions of a group, newest first, as far as all were absent. */
  private List<LocalDate> lastAbsences(UUID family, UUID group, LocalDate day) {
    Map<UUID, LocalDate> asked = new LinkedHashMap<>();
    Map<UUID, Boolean> unexplained = new LinkedHashMap<>();
    var marks =
        ctx.select(SESSION.ID, SESSION.DATE, ATTENDANCE.MARK)
            .from(ATTENDANCE)
            .join(SESSION)
            .on(SESSION.ID.eq(ATTENDANCE.SESSION_ID))
            .where(ATTENDANCE.FAMILY_ID.eq(family))
            .and(SESSION.GROUP_ID.eq(group))
            .and(SESSION.DATE.le(day))
            .and(SESSION.DELETED_AT.isNull())
            .orderBy(SESSION.DATE.desc(), SESSION.START_TIME.desc(), SESSION.ID.desc())
            .fetch();
    for (var mark : marks) {
      asked.put(mark.value1(), mark.value2());
      unexplained.merge(mark.value1(), mark.value3() == Mark.ABSENT, Boolean::logicalAnd);
    }
    return asked.entrySet().stream()
        .limit(2)
        .takeWhile(e -> Boolean.TRUE.equals(unexplained.get(e.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }
}
