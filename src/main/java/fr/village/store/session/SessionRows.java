package fr.village.store.session;

import fr.village.domain.Id;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.CustomTopic;
import fr.village.domain.session.Session;
import fr.village.store.schema.tables.records.AttendanceRecord;
import fr.village.store.schema.tables.records.CustomTopicRecord;
import fr.village.store.schema.tables.records.SessionGuestRecord;
import fr.village.store.schema.tables.records.SessionRecord;
import fr.village.store.schema.tables.records.SessionTopicRecord;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A session's rows and the domain's records, one from the other. */
public final class SessionRows {
  private SessionRows() {}

  public static SessionRecord row(Session session) {
    SessionRecord row = new SessionRecord();
    row.setId(session.id().value());
    row.setGroupId(session.group().value());
    row.setDate(session.date());
    row.setStartTime(session.startTime());
    row.setMinutes(session.minutes());
    row.setPlannedOn(session.plannedOn());
    row.setStatus(session.status());
    row.setCancelReason(session.cancelReason());
    row.setSetting(session.setting());
    row.setVenue(session.venue());
    row.setPreparationMinutes(session.preparationMinutes());
    row.setNote(session.note());
    return row;
  }

  public static Session session(SessionRecord row, List<String> topics, List<String> guests) {
    return new Session(
        new Id<>(row.getId()),
        new Id<>(row.getGroupId()),
        row.getDate(),
        row.getStartTime(),
        row.getMinutes(),
        row.getPlannedOn(),
        row.getStatus(),
        row.getCancelReason(),
        row.getSetting(),
        row.getVenue(),
        row.getPreparationMinutes(),
        topics,
        guests,
        row.getNote());
  }

  public static List<SessionTopicRecord> topics(Session session) {
    UUID id = session.id().value();
    List<String> topics = session.topics();
    return IntStream.range(0, topics.size())
        .mapToObj(i -> new SessionTopicRecord(id, topics.get(i), i))
        .toList();
  }

  public static List<SessionGuestRecord> guests(Session session) {
    UUID id = session.id().value();
    List<String> guests = session.guests();
    return IntStream.range(0, guests.size())
        .mapToObj(i -> new SessionGuestRecord(id, i, guests.get(i)))
        .toList();
  }

  public static CustomTopicRecord row(CustomTopic topic) {
    CustomTopicRecord row = new CustomTopicRecord();
    row.setCode(topic.code());
    row.setLabel(topic.label());
    return row;
  }

  public static CustomTopic topic(CustomTopicRecord row) {
    return new CustomTopic(row.getCode(), row.getLabel());
  }

  public static AttendanceRecord row(Attendance attendance) {
    AttendanceRecord row = new AttendanceRecord();
    row.setSessionId(attendance.session().value());
    row.setPersonId(attendance.person().value());
    row.setFamilyId(attendance.family().value());
    row.setMark(attendance.mark());
    row.setAnnounced(attendance.announced());
    return row;
  }

  public static Attendance attendance(AttendanceRecord row) {
    return new Attendance(
        new Id<>(row.getSessionId()),
        new Id<>(row.getFamilyId()),
        new Id<>(row.getPersonId()),
        row.getMark(),
        row.getAnnounced());
  }
}
