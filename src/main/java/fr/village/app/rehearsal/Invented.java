package fr.village.app.rehearsal;

import fr.village.domain.Id;
import fr.village.domain.IdSource;
import fr.village.domain.family.Child;
import fr.village.domain.family.Contact;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.ParentRole;
import fr.village.domain.group.Cadence;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.Participant;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.group.SchoolHolidayPolicy;
import fr.village.domain.house.House;
import fr.village.domain.house.HouseCode;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** The smallest Maison in which every question of the first screen finds something. */
final class Invented {
  private static final String NAME = "Répétition";
  private static final LocalTime LAST = LocalTime.of(23, 30);
  private static final int MONTHS = 10;

  private final LocalDate today;
  private final House house;
  private final PeerGroup group;
  private final FamilyFile family;
  private final Enrolment enrolment;
  private final List<Session> sessions;

  Invented(IdSource ids, LocalDate today) {
    this.today = today;
    LocalDate first = today.minusWeeks(4);
    house =
        new House(
            ids.next(),
            new HouseCode("REP-01"),
            NAME,
            "62",
            "other",
            null,
            null,
            null,
            House.USUAL_RETENTION_MONTHS);
    group =
        new PeerGroup(
            ids.next(),
            1,
            NAME,
            null,
            null,
            null,
            today.getDayOfWeek(),
            LAST,
            PeerGroup.USUAL_MINUTES,
            Cadence.FORTNIGHTLY,
            SchoolHolidayPolicy.SKIP,
            first,
            MONTHS,
            PeerGroup.USUAL_PLACES,
            null);
    family = family(ids);
    enrolment =
        new Enrolment(
            ids.next(),
            family.family().id(),
            group.id(),
            first,
            first,
            null,
            null,
            List.of(new Participant(family.parents().getFirst().id(), first, null)));
    sessions = Stream.of(4, 2, 0).map(weeks -> session(ids, today.minusWeeks(weeks))).toList();
  }

  House house() {
    return house;
  }

  PeerGroup group() {
    return group;
  }

  /** A mother who expects a baby in a month. */
  FamilyFile family() {
    return family;
  }

  Enrolment enrolment() {
    return enrolment;
  }

  /** Two held, one to come today. */
  List<Session> sessions() {
    return sessions;
  }

  private FamilyFile family(IdSource ids) {
    Id<Family> id = ids.next();
    Family facts =
        new Family(
            id, NAME, null, null, null, null, null, null, false, false, null, null, null, null);
    Parent mother =
        new Parent(ids.next(), id, ParentRole.MOTHER, NAME, null, true, null, Contact.NONE);
    Child baby =
        new Child(ids.next(), id, null, null, today.plusDays(30), ids.<Child>next().value(), null);
    return new FamilyFile(facts, List.of(mother), List.of(baby), List.of(), null);
  }

  private Session session(IdSource ids, LocalDate day) {
    return new Session(
        ids.next(),
        group.id(),
        day,
        LAST,
        PeerGroup.USUAL_MINUTES,
        day,
        day.isBefore(today) ? SessionStatus.HELD : SessionStatus.PLANNED,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null);
  }
}
