package fr.village.store.dump;

import static fr.village.store.dump.FamilySections.PEOPLE;
import static fr.village.store.dump.Property.optional;
import static fr.village.store.dump.Property.required;
import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.PARTICIPANT;
import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.SESSION;
import static fr.village.store.schema.Tables.SESSION_GUEST;
import static fr.village.store.schema.Tables.SESSION_TOPIC;

import fr.village.domain.group.PeerGroup;
import fr.village.domain.group.SchoolHolidayPolicy;
import java.util.List;

/** Groups, sessions and who came in the document. */
final class GroupSections {
  static final List<Section> ALL =
      List.of(
          Section.of(
              "groups",
              "group",
              "Peer groups.",
              PEER_GROUP,
              required("id", PEER_GROUP.ID, "Identifier."),
              required("number", PEER_GROUP.NUMBER, "Its number in the Maison, from 1.")
                  .range(1, 9999),
              required("name", PEER_GROUP.NAME, "Name.").line(),
              optional("birthFrom", PEER_GROUP.BIRTH_FROM, "First day of the births it is for."),
              optional("birthTo", PEER_GROUP.BIRTH_TO, "Last day of the births it is for."),
              optional("venue", PEER_GROUP.VENUE, "Where it meets.").line(),
              required("weekday", PEER_GROUP.WEEKDAY, "Monday 1 … Sunday 7 (ISO 8601).")
                  .range(1, 7),
              required("startTime", PEER_GROUP.START_TIME, "When a session begins."),
              optional("minutes", PEER_GROUP.MINUTES, "Length of a session in minutes.")
                  .range(30, 300)
                  .orElse(PeerGroup.USUAL_MINUTES),
              required("cadence", PEER_GROUP.CADENCE, "How often it meets."),
              optional(
                      "schoolHolidays",
                      PEER_GROUP.SCHOOL_HOLIDAYS,
                      "Whether it meets in the school holidays.")
                  .orElse(SchoolHolidayPolicy.SKIP),
              required("startsOn", PEER_GROUP.STARTS_ON, "First day; no session comes before."),
              optional("months", PEER_GROUP.MONTHS, "Planned length in months.")
                  .range(8, 12)
                  .orElse(12),
              optional("places", PEER_GROUP.PLACES, "Families it is for.")
                  .range(1, 30)
                  .orElse(PeerGroup.USUAL_PLACES),
              optional("closedOn", PEER_GROUP.CLOSED_ON, "First day it no longer meets.")),
          Section.of(
              "enrolments",
              "enrolment",
              "Families' places in groups.",
              ENROLMENT,
              optional("id", ENROLMENT.ID, "Identifier; drawn when missing."),
              required("familyId", ENROLMENT.FAMILY_ID, "The family.").to("families"),
              required("groupId", ENROLMENT.GROUP_ID, "The group.").to("groups"),
              required("requestedOn", ENROLMENT.REQUESTED_ON, "Day it asked to come."),
              optional(
                  "enteredOn",
                  ENROLMENT.ENTERED_ON,
                  "First day as a member; missing: on the waiting list."),
              optional("leftOn", ENROLMENT.LEFT_ON, "First day it no longer is a member."),
              optional(
                      "exitReason",
                      ENROLMENT.EXIT_REASON,
                      "Code of the list exit_reason; only with leftOn.")
                  .code()),
          Section.of(
              "participants",
              "participant",
              "Who of an enrolled family usually comes, part of the enrolment.",
              PARTICIPANT,
              required("enrolmentId", PARTICIPANT.ENROLMENT_ID, "The enrolment.").to("enrolments"),
              required("personId", PARTICIPANT.PERSON_ID, "Somebody of its family.").to(PEOPLE),
              required("fromOn", PARTICIPANT.FROM_ON, "First day."),
              optional("toOn", PARTICIPANT.TO_ON, "Last day, included.")),
          Section.of(
              "sessions",
              "session",
              "Meetings of a group.",
              SESSION,
              required("id", SESSION.ID, "Identifier."),
              required("groupId", SESSION.GROUP_ID, "The group.").to("groups"),
              required("date", SESSION.DATE, "Day; not before the group's startsOn."),
              required("startTime", SESSION.START_TIME, "When it begins."),
              optional("minutes", SESSION.MINUTES, "Length in minutes.")
                  .range(15, 480)
                  .orElse(PeerGroup.USUAL_MINUTES),
              optional(
                  "plannedOn",
                  SESSION.PLANNED_ON,
                  "Day the group's rhythm gave; missing for a date added by hand."),
              required("status", SESSION.STATUS, "What became of it."),
              optional(
                      "cancelReason",
                      SESSION.CANCEL_REASON,
                      "Code of the list cancel_reason; exactly when CANCELLED.")
                  .code(),
              optional(
                      "setting",
                      SESSION.SETTING,
                      "Code of the list setting; missing: at the group's usual venue.")
                  .code(),
              optional("venue", SESSION.VENUE, "Where, when not at the group's venue.").line(),
              optional(
                      "preparationMinutes",
                      SESSION.PREPARATION_MINUTES,
                      "Preparation in minutes; missing when not said.")
                  .range(0, 1440),
              optional("note", SESSION.NOTE, "Free note; never leaves in a workbook.").note()),
          Section.of(
              "sessionTopics",
              "sessionTopic",
              "Topics of a session, part of it.",
              SESSION_TOPIC,
              required("sessionId", SESSION_TOPIC.SESSION_ID, "The session.").to("sessions"),
              required(
                      "topic",
                      SESSION_TOPIC.TOPIC,
                      "Code of the list topic, or of a custom topic (local-…).")
                  .code(),
              optional(
                      "position",
                      SESSION_TOPIC.POSITION,
                      "Place among the session's topics, from 0; else the document's order.")
                  .range(0, 1000)),
          Section.of(
              "sessionGuests",
              "sessionGuest",
              "Professionals invited to a session, part of it.",
              SESSION_GUEST,
              required("sessionId", SESSION_GUEST.SESSION_ID, "The session.").to("sessions"),
              optional(
                      "position",
                      SESSION_GUEST.POSITION,
                      "Place among the session's guests, from 0; else the document's order.")
                  .range(0, 1000),
              required("name", SESSION_GUEST.NAME, "Name.").line()),
          Section.of(
              "attendances",
              "attendance",
              "One person's mark at one session; none: not yet asked.",
              ATTENDANCE,
              required("sessionId", ATTENDANCE.SESSION_ID, "The session.").to("sessions"),
              required("personId", ATTENDANCE.PERSON_ID, "The person.").to(PEOPLE),
              optional("familyId", ATTENDANCE.FAMILY_ID, "The person's family; else looked up.")
                  .to("families"),
              required("mark", ATTENDANCE.MARK, "What the roll says."),
              optional(
                      "announced",
                      ATTENDANCE.ANNOUNCED,
                      "The absence was told beforehand; only with EXCUSED.")
                  .orElse(false)));

  private GroupSections() {}
}
