package fr.village.store.dump;

import static fr.village.store.schema.Tables.CONSENT;
import static fr.village.store.schema.Tables.PARTICIPANT;
import static fr.village.store.schema.Tables.PARTNER_NEED;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.SESSION_GUEST;
import static fr.village.store.schema.Tables.SESSION_TOPIC;
import static fr.village.store.schema.Tables.SITUATION_PARENT;

import fr.village.domain.Check;
import fr.village.domain.Invalid;
import fr.village.domain.Text;
import fr.village.domain.family.Child;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Situation;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.store.Rows;
import fr.village.store.budget.BudgetRows;
import fr.village.store.family.FamilyRows;
import fr.village.store.group.GroupRows;
import fr.village.store.house.HouseRows;
import fr.village.store.ledger.SubmissionStore;
import fr.village.store.partner.PartnerRows;
import fr.village.store.schema.tables.records.AttendanceRecord;
import fr.village.store.schema.tables.records.ConsentRecord;
import fr.village.store.schema.tables.records.CustomTopicRecord;
import fr.village.store.schema.tables.records.EnrolmentRecord;
import fr.village.store.schema.tables.records.FacilitatorRecord;
import fr.village.store.schema.tables.records.FamilyRecord;
import fr.village.store.schema.tables.records.HolderLogoRecord;
import fr.village.store.schema.tables.records.HouseRecord;
import fr.village.store.schema.tables.records.NotTheSameRecord;
import fr.village.store.schema.tables.records.ParticipantRecord;
import fr.village.store.schema.tables.records.PartnerContactRecord;
import fr.village.store.schema.tables.records.PartnerNeedRecord;
import fr.village.store.schema.tables.records.PartnerRecord;
import fr.village.store.schema.tables.records.PeerGroupRecord;
import fr.village.store.schema.tables.records.PersonRecord;
import fr.village.store.schema.tables.records.ReferralRecord;
import fr.village.store.schema.tables.records.SchoolHolidayRecord;
import fr.village.store.schema.tables.records.SessionGuestRecord;
import fr.village.store.schema.tables.records.SessionRecord;
import fr.village.store.schema.tables.records.SessionTopicRecord;
import fr.village.store.schema.tables.records.SituationParentRecord;
import fr.village.store.schema.tables.records.SituationRecord;
import fr.village.store.schema.tables.records.SubmissionFileRecord;
import fr.village.store.schema.tables.records.SubmissionRecord;
import fr.village.store.schema.tables.records.YearBudgetRecord;
import fr.village.store.session.SessionRows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.TableRecord;

/**
 * Makes the domain's records of the elements, so that a document holds nothing a screen would have
 * refused, and gives the elements the values the records settled on (texts without outer blanks).
 */
final class DomainRules {
  private final Document document;
  private final Findings findings;
  private final LocalDate today;

  DomainRules(Document document, Findings findings, LocalDate today) {
    this.document = document;
    this.findings = findings;
    this.today = today;
  }

  void check() {
    each("house", HouseRecord.class, r -> HouseRows.row(HouseRows.house(r)));
    each("facilitators", FacilitatorRecord.class, r -> HouseRows.row(HouseRows.facilitator(r)));
    each(
        "schoolHolidays",
        SchoolHolidayRecord.class,
        r -> HouseRows.row(HouseRows.schoolHoliday(r)));
    each("budgets", YearBudgetRecord.class, r -> BudgetRows.row(BudgetRows.budget(r)));
    each("logos", HolderLogoRecord.class, r -> HouseRows.row(HouseRows.logo(r)));
    each("customTopics", CustomTopicRecord.class, r -> SessionRows.row(SessionRows.topic(r)));
    each("families", FamilyRecord.class, r -> FamilyRows.row(FamilyRows.family(r)));
    each("parents", PersonRecord.class, this::person);
    each("children", PersonRecord.class, this::person);
    each("consents", ConsentRecord.class, r -> FamilyRows.row(FamilyRows.consent(r)));
    files();
    each("toldApart", NotTheSameRecord.class, DomainRules::pair);
    each("groups", PeerGroupRecord.class, r -> GroupRows.row(GroupRows.group(r)));
    Map<UUID, List<ParticipantRecord>> participants =
        byOwner("participants", ParticipantRecord.class, PARTICIPANT.ENROLMENT_ID);
    each(
        "enrolments",
        EnrolmentRecord.class,
        r ->
            GroupRows.row(
                GroupRows.enrolment(
                    r,
                    participants.getOrDefault(r.getId(), List.of()).stream()
                        .map(GroupRows::participant)
                        .toList())));
    sessions();
    each("attendances", AttendanceRecord.class, r -> SessionRows.row(SessionRows.attendance(r)));
    partners();
    each(
        "submissions",
        SubmissionRecord.class,
        r -> {
          SubmissionStore.submission(r);
          return r;
        });
    each(
        "submissionFiles",
        SubmissionFileRecord.class,
        r -> {
          SubmissionStore.file(r);
          return r;
        });
  }

  private static NotTheSameRecord pair(NotTheSameRecord row) {
    Check.that(
        row.getOneFamilyId().toString().compareTo(row.getOtherFamilyId().toString()) < 0,
        "invalid.family.pair");
    return row;
  }

  private PersonRecord person(PersonRecord row) {
    var person = FamilyRows.person(row);
    if (person instanceof Child child && row.getDeletedAt() == null) {
      child.checkOn(dayOf(row.getUpdatedAt()));
    }
    return FamilyRows.row(person, row.getPosition());
  }

  /** A sample made "in the future" is judged by the day it says it was written. */
  private LocalDate dayOf(Instant updatedAt) {
    LocalDate written = updatedAt.atOffset(ZoneOffset.UTC).toLocalDate();
    return written.isAfter(today) ? written : today;
  }

  private void files() {
    var people = byOwner("parents", PersonRecord.class, PERSON.FAMILY_ID);
    var children = byOwner("children", PersonRecord.class, PERSON.FAMILY_ID);
    var consents = byOwner("consents", ConsentRecord.class, CONSENT.FAMILY_ID);
    var isolated =
        byOwner("situationParents", SituationParentRecord.class, SITUATION_PARENT.FAMILY_ID);
    Map<UUID, Situation> situations = new HashMap<>();
    each(
        "situations",
        SituationRecord.class,
        r -> {
          Situation situation =
              FamilyRows.situation(r, isolated.getOrDefault(r.getFamilyId(), List.of()));
          situations.put(r.getFamilyId(), situation);
          return FamilyRows.row(situation);
        });
    each(
        "families",
        FamilyRecord.class,
        r -> {
          UUID id = r.getId();
          var file =
              new FamilyFile(
                  FamilyRows.family(r),
                  people.getOrDefault(id, List.of()).stream().map(FamilyRows::parent).toList(),
                  children.getOrDefault(id, List.of()).stream().map(FamilyRows::child).toList(),
                  consents.getOrDefault(id, List.of()).stream().map(FamilyRows::consent).toList(),
                  situations.get(id));
          return FamilyRows.row(file.family());
        });
  }

  private void sessions() {
    each(
        "sessionGuests",
        SessionGuestRecord.class,
        r ->
            new SessionGuestRecord(
                r.getSessionId(), r.getPosition(), Text.line("session.guest", r.getName())));
    Map<UUID, List<SessionTopicRecord>> topics =
        byOwner("sessionTopics", SessionTopicRecord.class, SESSION_TOPIC.SESSION_ID);
    Map<UUID, List<SessionGuestRecord>> guests =
        byOwner("sessionGuests", SessionGuestRecord.class, SESSION_GUEST.SESSION_ID);
    Map<UUID, PeerGroup> groups =
        document.rows("groups", PeerGroupRecord.class).stream()
            .collect(Collectors.toMap(PeerGroupRecord::getId, GroupRows::group));
    each(
        "sessions",
        SessionRecord.class,
        r -> {
          Session session =
              SessionRows.session(
                  r,
                  topics.getOrDefault(r.getId(), List.of()).stream()
                      .sorted(Comparator.comparing(SessionTopicRecord::getPosition))
                      .map(SessionTopicRecord::getTopic)
                      .toList(),
                  guests.getOrDefault(r.getId(), List.of()).stream()
                      .sorted(Comparator.comparing(SessionGuestRecord::getPosition))
                      .map(SessionGuestRecord::getName)
                      .toList());
          session.checkWithin(Objects.requireNonNull(groups.get(r.getGroupId())));
          return SessionRows.row(session);
        });
  }

  private void partners() {
    Map<UUID, List<PartnerNeedRecord>> needs =
        byOwner("partnerNeeds", PartnerNeedRecord.class, PARTNER_NEED.PARTNER_ID);
    each(
        "partners",
        PartnerRecord.class,
        r ->
            PartnerRows.row(
                PartnerRows.partner(
                    r,
                    needs.getOrDefault(r.getId(), List.of()).stream()
                        .map(PartnerNeedRecord::getNeed)
                        .toList())));
    each(
        "partnerContacts",
        PartnerContactRecord.class,
        r -> PartnerRows.row(PartnerRows.contact(r)));
    each("referrals", ReferralRecord.class, r -> PartnerRows.row(PartnerRows.referral(r)));
  }

  private interface Rule<R> {
    R settled(R row);
  }

  private <R extends TableRecord<R>> void each(String section, Class<R> type, Rule<R> rule) {
    for (Element element : document.of(section)) {
      try {
        copy(rule.settled(type.cast(element.row())), element);
      } catch (Invalid refused) {
        findings.add(element, refused);
      }
    }
  }

  private static void copy(TableRecord<?> settled, Element element) {
    if (settled != element.row()) {
      for (Field<?> field : Rows.content(settled.getTable())) {
        element.set(field, settled.get(field));
      }
    }
  }

  private <R extends TableRecord<R>> Map<UUID, List<R>> byOwner(
      String section, Class<R> type, Field<UUID> owner) {
    return document.rows(section, type).stream().collect(Collectors.groupingBy(r -> r.get(owner)));
  }
}
