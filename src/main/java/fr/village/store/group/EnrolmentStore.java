package fr.village.store.group;

import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PARTICIPANT;
import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.PERSON;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.Participant;
import fr.village.domain.group.PeerGroup;
import fr.village.store.Change;
import fr.village.store.Rows;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Families' places in groups, with who usually comes. */
public final class EnrolmentStore {
  private final DSLContext ctx;
  private final Rows rows;

  public EnrolmentStore(DSLContext ctx, Change change) {
    this.ctx = ctx;
    this.rows = new Rows(ctx, change);
  }

  public Optional<Enrolment> find(Id<Enrolment> id) {
    return where(ENROLMENT.ID.eq(id.value())).stream().findFirst();
  }

  /** All of a group: members, past members, waiting list. */
  public List<Enrolment> ofGroup(Id<PeerGroup> group) {
    return where(ENROLMENT.GROUP_ID.eq(group.value()));
  }

  public List<Enrolment> ofFamily(Id<Family> family) {
    return where(ENROLMENT.FAMILY_ID.eq(family.value()));
  }

  /** All enrolments, by id, where neither it nor its family nor its group is in the bin. */
  public List<Enrolment> all() {
    return where(DSL.noCondition());
  }

  /**
   * Saves an enrolment with its participants.
   *
   * @throws fr.village.domain.Invalid {@code invalid.enrolment.participant.stranger} when one of
   *     them is not of the family
   */
  public boolean save(Enrolment enrolment) {
    Set<UUID> people = new HashSet<>();
    enrolment.participants().forEach(p -> people.add(p.person().value()));
    int ofFamily =
        ctx.fetchCount(
            PERSON, PERSON.ID.in(people).and(PERSON.FAMILY_ID.eq(enrolment.family().value())));
    Check.that(ofFamily == people.size(), "invalid.enrolment.participant.stranger");
    return rows.save(
        GroupRows.row(enrolment),
        () ->
            rows.replaceParts(
                PARTICIPANT,
                PARTICIPANT.ENROLMENT_ID.eq(enrolment.id().value()),
                GroupRows.parts(enrolment)));
  }

  private List<Enrolment> where(Condition which) {
    Condition live =
        ENROLMENT
            .DELETED_AT
            .isNull()
            .and(FAMILY.DELETED_AT.isNull())
            .and(PEER_GROUP.DELETED_AT.isNull());
    var rowsFound =
        ctx.select(ENROLMENT)
            .from(ENROLMENT)
            .join(FAMILY)
            .on(FAMILY.ID.eq(ENROLMENT.FAMILY_ID))
            .join(PEER_GROUP)
            .on(PEER_GROUP.ID.eq(ENROLMENT.GROUP_ID))
            .where(which)
            .and(live)
            .orderBy(ENROLMENT.ID)
            .fetch(r -> r.value1());
    Map<UUID, List<Participant>> participants =
        ctx.select(PARTICIPANT)
            .from(PARTICIPANT)
            .join(ENROLMENT)
            .on(ENROLMENT.ID.eq(PARTICIPANT.ENROLMENT_ID))
            .join(PERSON)
            .on(PERSON.ID.eq(PARTICIPANT.PERSON_ID))
            .where(which)
            .and(PERSON.DELETED_AT.isNull())
            .orderBy(PARTICIPANT.FROM_ON, PARTICIPANT.PERSON_ID)
            .fetchGroups(r -> r.value1().getEnrolmentId(), r -> GroupRows.participant(r.value1()));
    return rowsFound.stream()
        .map(r -> GroupRows.enrolment(r, participants.getOrDefault(r.getId(), List.of())))
        .toList();
  }
}
