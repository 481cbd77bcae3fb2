package fr.village.store.group;

import fr.village.domain.Id;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.Participant;
import fr.village.domain.group.PeerGroup;
import fr.village.store.schema.tables.records.EnrolmentRecord;
import fr.village.store.schema.tables.records.ParticipantRecord;
import fr.village.store.schema.tables.records.PeerGroupRecord;
import java.time.DayOfWeek;
import java.util.List;

/** A group's rows and the domain's records, one from the other. */
public final class GroupRows {
  private GroupRows() {}

  public static PeerGroupRecord row(PeerGroup group) {
    PeerGroupRecord row = new PeerGroupRecord();
    row.setId(group.id().value());
    row.setNumber(group.number());
    row.setName(group.name());
    row.setBirthFrom(group.birthFrom());
    row.setBirthTo(group.birthTo());
    row.setVenue(group.venue());
    row.setWeekday(group.weekday().getValue());
    row.setStartTime(group.startTime());
    row.setMinutes(group.minutes());
    row.setCadence(group.cadence());
    row.setSchoolHolidays(group.schoolHolidays());
    row.setStartsOn(group.startsOn());
    row.setMonths(group.months());
    row.setPlaces(group.places());
    row.setClosedOn(group.closedOn());
    return row;
  }

  public static PeerGroup group(PeerGroupRecord row) {
    return new PeerGroup(
        new Id<>(row.getId()),
        row.getNumber(),
        row.getName(),
        row.getBirthFrom(),
        row.getBirthTo(),
        row.getVenue(),
        DayOfWeek.of(row.getWeekday()),
        row.getStartTime(),
        row.getMinutes(),
        row.getCadence(),
        row.getSchoolHolidays(),
        row.getStartsOn(),
        row.getMonths(),
        row.getPlaces(),
        row.getClosedOn());
  }

  public static EnrolmentRecord row(Enrolment enrolment) {
    EnrolmentRecord row = new EnrolmentRecord();
    row.setId(enrolment.id().value());
    row.setFamilyId(enrolment.family().value());
    row.setGroupId(enrolment.group().value());
    row.setRequestedOn(enrolment.requestedOn());
    row.setEnteredOn(enrolment.enteredOn());
    row.setLeftOn(enrolment.leftOn());
    row.setExitReason(enrolment.exitReason());
    return row;
  }

  public static List<ParticipantRecord> parts(Enrolment enrolment) {
    return enrolment.participants().stream()
        .map(
            p ->
                new ParticipantRecord(enrolment.id().value(), p.person().value(), p.from(), p.to()))
        .toList();
  }

  public static Participant participant(ParticipantRecord row) {
    return new Participant(new Id<>(row.getPersonId()), row.getFromOn(), row.getToOn());
  }

  public static Enrolment enrolment(EnrolmentRecord row, List<Participant> participants) {
    return new Enrolment(
        new Id<>(row.getId()),
        new Id<>(row.getFamilyId()),
        new Id<>(row.getGroupId()),
        row.getRequestedOn(),
        row.getEnteredOn(),
        row.getLeftOn(),
        row.getExitReason(),
        participants);
  }
}
