package fr.village.testing;

import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Person;
import fr.village.domain.group.Cadence;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.group.SchoolHolidayPolicy;
import fr.village.domain.house.House;
import fr.village.domain.house.HouseCode;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.CustomTopic;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds the content of a Maison's notebook, step by step. Dates are ISO texts. */
public final class HouseBuilder {
  private final CountedIds ids = new CountedIds();
  private final List<CustomTopic> customTopics = new ArrayList<>();
  private final List<PeerGroup> groups = new ArrayList<>();
  private final List<FamilyFile> families = new ArrayList<>();
  private final List<Enrolment> enrolments = new ArrayList<>();
  private final List<Session> sessions = new ArrayList<>();
  private final List<Attendance> attendances = new ArrayList<>();
  private final House house =
      new House(
          ids.next(),
          new HouseCode("TEST-01"),
          "Maison d’essai",
          "62",
          "commune",
          null,
          LocalDate.parse("2021-11-01"),
          null,
          24);

  /** A family to describe further, then to {@link #add}. */
  public FamilyBuilder family(String name) {
    return new FamilyBuilder(ids, name);
  }

  public FamilyFile add(FamilyBuilder builder) {
    FamilyFile file = builder.build();
    families.add(file);
    return file;
  }

  public PeerGroup group(String startsOn) {
    return group(startsOn, null);
  }

  public PeerGroup group(String startsOn, @Nullable String closedOn) {
    return group(startsOn, closedOn, LocalTime.of(10, 0));
  }

  public PeerGroup group(String startsOn, @Nullable String closedOn, LocalTime at) {
    PeerGroup group =
        new PeerGroup(
            ids.next(),
            groups.size() + 1,
            "Groupe " + (groups.size() + 1),
            null,
            null,
            null,
            DayOfWeek.TUESDAY,
            at,
            PeerGroup.USUAL_MINUTES,
            Cadence.FORTNIGHTLY,
            SchoolHolidayPolicy.SKIP,
            LocalDate.parse(startsOn),
            10,
            PeerGroup.USUAL_PLACES,
            date(closedOn));
    groups.add(group);
    return group;
  }

  public HouseBuilder enrol(FamilyFile file, PeerGroup group, String enteredOn) {
    return enrol(file, group, enteredOn, null, null);
  }

  public HouseBuilder enrol(
      FamilyFile file,
      PeerGroup group,
      String enteredOn,
      @Nullable String leftOn,
      @Nullable String exitReason) {
    LocalDate entered = LocalDate.parse(enteredOn);
    enrolments.add(
        new Enrolment(
            ids.next(),
            file.family().id(),
            group.id(),
            entered,
            entered,
            date(leftOn),
            exitReason,
            List.of()));
    return this;
  }

  /** On the waiting list only. */
  public HouseBuilder waiting(FamilyFile file, PeerGroup group, String requestedOn) {
    enrolments.add(
        new Enrolment(
            ids.next(),
            file.family().id(),
            group.id(),
            LocalDate.parse(requestedOn),
            null,
            null,
            null,
            List.of()));
    return this;
  }

  public Session held(PeerGroup group, String date, String... topics) {
    return session(group, date, SessionStatus.HELD, null, null, null, topics);
  }

  public Session heldOutside(PeerGroup group, String date, String... topics) {
    return session(group, date, SessionStatus.HELD, null, "outside", null, topics);
  }

  public Session cancelled(PeerGroup group, String date) {
    return session(group, date, SessionStatus.CANCELLED, "other", null, null);
  }

  public Session planned(PeerGroup group, String date) {
    return session(group, date, SessionStatus.PLANNED, null, null, null);
  }

  public Session session(
      PeerGroup group,
      String date,
      SessionStatus status,
      @Nullable String cancelReason,
      @Nullable String setting,
      @Nullable Integer preparationMinutes,
      String... topics) {
    LocalDate day = LocalDate.parse(date);
    Session session =
        new Session(
            ids.next(),
            group.id(),
            day,
            group.startTime(),
            group.minutes(),
            day,
            status,
            cancelReason,
            setting,
            null,
            preparationMinutes,
            List.of(topics),
            List.of(),
            null);
    sessions.add(session);
    return session;
  }

  public HouseBuilder present(Session session, FamilyFile file, String... firstNames) {
    return mark(session, file, Mark.PRESENT, firstNames);
  }

  public HouseBuilder excused(Session session, FamilyFile file, String... firstNames) {
    return mark(session, file, Mark.EXCUSED, firstNames);
  }

  public HouseBuilder absent(Session session, FamilyFile file, String... firstNames) {
    return mark(session, file, Mark.ABSENT, firstNames);
  }

  private HouseBuilder mark(Session session, FamilyFile file, Mark mark, String... firstNames) {
    for (String firstName : firstNames) {
      attendances.add(
          new Attendance(session.id(), file.family().id(), person(file, firstName), mark, false));
    }
    return this;
  }

  public HouseBuilder customTopic(String code, String label) {
    customTopics.add(new CustomTopic(code, label));
    return this;
  }

  public NotebookContent build() {
    return new NotebookContent(
        house,
        List.of(),
        List.of(),
        customTopics,
        groups,
        families,
        enrolments,
        sessions,
        attendances);
  }

  private static Id<Person> person(FamilyFile file, String firstName) {
    return file.people().stream()
        .filter(p -> Objects.equals(p.firstName(), firstName))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static @Nullable LocalDate date(@Nullable String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }
}
