package fr.village.bench;

import fr.village.domain.Id;
import fr.village.domain.IdSource;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Child;
import fr.village.domain.family.Contact;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.ParentRole;
import fr.village.domain.family.Person;
import fr.village.domain.group.Cadence;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.group.SchoolHolidayPolicy;
import fr.village.domain.house.Facilitator;
import fr.village.domain.house.House;
import fr.village.domain.house.HouseCode;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A Maison that has met for ten years, the same one for the same seed: every group meets 50 times,
 * a fortnight apart, with about ten families at a time, each for 23 sessions, two people marked of
 * each. Sixty groups make 1,500 families, 3,000 sessions and 60,000 marks up to the day it is seen
 * on; what is planned after it comes on top.
 */
final class TenYears {
  /** Families that pass through a group. */
  static final int FAMILIES = 25;

  /** Sessions of a group up to its end or today. */
  static final int SESSIONS = 50;

  private static final int STAY = 23;
  private static final int PLANNED = 12;
  private static final int DAYS = 3_652;

  private static final List<String> SURNAMES =
      List.of(
          "Martin",
          "Bernard",
          "Dubois",
          "Thomas",
          "Robert",
          "Richard",
          "Petit",
          "Durand",
          "Leroy",
          "Moreau",
          "Simon",
          "Laurent",
          "Lefèvre",
          "Michel",
          "Garcia",
          "David",
          "Bertrand",
          "Roux",
          "Vincent",
          "Fournier",
          "Morel",
          "Girard",
          "André",
          "Mercier",
          "Dupont",
          "Lambert",
          "Bonnet",
          "François",
          "Martinez",
          "Legrand",
          "Benali",
          "Diallo",
          "Traoré",
          "Nguyễn",
          "Haddad",
          "Kowalski",
          "Da Silva",
          "Yılmaz",
          "Popescu",
          "Ben Saïd");
  private static final List<String> MOTHERS =
      List.of(
          "Nadia",
          "Léa",
          "Amina",
          "Chloé",
          "Sarah",
          "Élodie",
          "Fatou",
          "Inès",
          "Julie",
          "Kenza",
          "Louise",
          "Manon",
          "Noémie",
          "Olga",
          "Pauline",
          "Rania",
          "Soukaïna",
          "Thi Mai",
          "Zoé");
  private static final List<String> BABIES =
      List.of(
          "Jade", "Gabriel", "Alba", "Léo", "Ambre", "Raphaël", "Alma", "Maël", "Rose", "Noah",
          "Lina", "Isaac", "Mia", "Adam", "Romy", "Naël", "Anna", "Eden", "Iris", "Sacha");
  private static final List<String> TOPICS =
      List.of("sleep", "feeding", "crying", "screens", "bonding", "languages", "play");

  private final LocalDate today;
  private final int groups;
  private final Random random;
  private int phones;
  private final IdSource ids;
  private final List<PeerGroup> peerGroups = new ArrayList<>();
  private final List<FamilyFile> families = new ArrayList<>();
  private final List<Enrolment> enrolments = new ArrayList<>();
  private final List<Session> sessions = new ArrayList<>();
  private final List<Attendance> attendances = new ArrayList<>();

  private TenYears(Clock clock, int groups, long seed) {
    this.today = LocalDate.now(clock);
    this.groups = groups;
    this.random = new Random(seed);
    this.ids = new Ids(clock, new Random(seed + 1));
  }

  /**
   * @param groups 60 for the notebook of the targets; 80 hold 2,000 families
   */
  static NotebookContent content(Clock clock, int groups, long seed) {
    return new TenYears(clock, groups, seed).make();
  }

  private NotebookContent make() {
    for (int i = 0; i < groups; i++) {
      group(i);
    }
    House house =
        new House(
            ids.next(),
            new HouseCode("BENCH-01"),
            "Maison de mesure",
            "62",
            "commune",
            "PMI",
            today.minusDays(DAYS),
            null,
            120);
    return new NotebookContent(
        house,
        List.of(new Facilitator(ids.next(), "Nathalie", true)),
        List.of(),
        List.of(),
        peerGroups,
        families,
        enrolments,
        sessions,
        attendances);
  }

  /** Groups end evenly over the ten years; the last ones go on, the very last one meets today. */
  private void group(int index) {
    int running = Math.max(1, groups / 5);
    boolean open = index >= groups - running;
    int last = groups - 1;
    int back = open ? (last - index) % 14 : DAYS * (last - index) / groups;
    LocalDate lastHeld = today.minusDays(back);
    LocalDate start = lastHeld.minusDays(14L * (SESSIONS - 1));
    PeerGroup group =
        new PeerGroup(
            ids.next(),
            index + 1,
            "Groupe " + (index + 1),
            start.minusDays(60),
            start.plusDays(300),
            "PMI",
            start.getDayOfWeek(),
            LocalTime.of(10, 0),
            PeerGroup.USUAL_MINUTES,
            Cadence.FORTNIGHTLY,
            SchoolHolidayPolicy.KEEP,
            start,
            12,
            PeerGroup.USUAL_PLACES,
            open ? null : lastHeld.plusDays(1));
    peerGroups.add(group);
    List<Session> held = new ArrayList<>();
    for (int n = 0; n < SESSIONS + (open ? PLANNED : 0); n++) {
      held.add(session(group, start.plusDays(14L * n)));
    }
    for (int f = 0; f < FAMILIES; f++) {
      member(group, held, f * 2 - 10, open);
    }
  }

  private Session session(PeerGroup group, LocalDate day) {
    boolean planned = !day.isBefore(today);
    Session session =
        new Session(
            ids.next(),
            group.id(),
            day,
            group.startTime(),
            group.minutes(),
            day,
            planned ? SessionStatus.PLANNED : SessionStatus.HELD,
            null,
            null,
            null,
            planned ? null : 20,
            planned ? List.of() : List.of(oneOf(TOPICS)),
            List.of(),
            planned ? null : "Une séance calme.");
    sessions.add(session);
    return session;
  }

  /** A family that comes from one session on, for 23, or as many as there are. */
  private void member(PeerGroup group, List<Session> held, int from, boolean open) {
    int first = Math.max(0, from);
    int end = Math.min(SESSIONS, from + STAY);
    LocalDate entered = held.get(first).date();
    boolean stays = open && from + STAY >= SESSIONS;
    FamilyFile file = family(entered, stays);
    families.add(file);
    @Nullable LocalDate left = stays ? null : held.get(end - 1).date().plusDays(1);
    enrolments.add(
        new Enrolment(
            ids.next(),
            file.family().id(),
            group.id(),
            entered.minusDays(20),
            entered,
            left,
            left == null ? null : "end_of_cycle",
            List.of(
                new fr.village.domain.group.Participant(
                    file.parents().getFirst().id(), entered, null),
                new fr.village.domain.group.Participant(
                    file.children().getFirst().id(), entered, null))));
    for (int n = first; n < end; n++) {
      Session session = held.get(n);
      if (session.status() == SessionStatus.HELD) {
        Mark mark = mark();
        mark(session, file, file.parents().getFirst().id(), mark);
        mark(session, file, file.children().getFirst().id(), mark);
      }
    }
  }

  private void mark(Session session, FamilyFile file, Id<Person> person, Mark mark) {
    attendances.add(new Attendance(session.id(), file.family().id(), person, mark, false));
  }

  private Mark mark() {
    int n = random.nextInt(10);
    return n < 7 ? Mark.PRESENT : n < 8 ? Mark.EXCUSED : Mark.ABSENT;
  }

  private FamilyFile family(LocalDate entered, boolean stays) {
    Id<Family> id = ids.next();
    String name =
        random.nextInt(4) == 0 ? oneOf(SURNAMES) + "-" + oneOf(SURNAMES) : oneOf(SURNAMES);
    boolean complete = random.nextInt(10) > 0;
    Family family =
        new Family(
            id,
            name,
            complete ? "maternity" : null,
            complete ? "two_parents" : null,
            random.nextBoolean(),
            "Arras",
            null,
            null,
            false,
            random.nextInt(100) == 0,
            entered.minusDays(20),
            entered,
            complete ? entered : null,
            random.nextInt(5) == 0 ? "Vient avec la poussette." : null);
    Parent mother = parent(id, ParentRole.MOTHER, oneOf(MOTHERS), name);
    Parent father = parent(id, ParentRole.FATHER, oneOf(BABIES), name);
    LocalDate due = entered.plusDays(random.nextInt(120) - 80);
    boolean expected = due.isAfter(today.minusDays(3)) || stays && random.nextInt(12) == 0;
    Child baby =
        new Child(
            ids.next(),
            id,
            expected ? null : oneOf(BABIES),
            expected ? null : due,
            expected ? today.plusDays(random.nextInt(60)) : due,
            ids.<Child>next().value(),
            null);
    return new FamilyFile(
        family,
        random.nextInt(3) == 0 ? List.of(mother, father) : List.of(mother),
        List.of(baby),
        List.of(),
        null);
  }

  private Parent parent(Id<Family> family, ParentRole role, String first, String last) {
    return new Parent(
        ids.next(),
        family,
        role,
        first,
        last,
        false,
        1985 + random.nextInt(20),
        new Contact(phone(), null, false, false));
  }

  /** Each another one, of those never given to anybody: one phone is one family, or a duplicate. */
  private String phone() {
    int number = phones++;
    return "06 39 98 %02d %02d".formatted(number / 100 % 100, number % 100);
  }

  private <T> T oneOf(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }
}
