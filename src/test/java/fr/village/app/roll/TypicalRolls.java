package fr.village.app.roll;

import fr.village.app.roll.RollPerson.Part;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;
import fr.village.domain.group.Cadence;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.group.SchoolHolidayPolicy;
import fr.village.domain.reference.Label;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The Coquelicots on 10 March 2026: ten families, as on the sketch. */
public final class TypicalRolls {
  public static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private TypicalRolls() {}

  /** Nobody marked but the Haddads, who said they would not come. */
  public static Roll coquelicots() {
    List<RollRow> rows =
        List.of(
            row("Benali", Set.of(), mother("Inès"), baby("Sami", 17)),
            row("Carlier", Set.of(), mother("Maud"), father("Tom"), baby("Léa", 16)),
            row(
                "Da Silva",
                Set.of(RollRow.Tag.TWINS),
                mother("Ana"),
                baby("Zoé", 15),
                baby("Noé", 15)),
            row("Delattre", Set.of(), mother("Julie"), baby("Marius", 19)),
            row("Diallo", Set.of(), mother("Aïssata"), rarely("Moussa"), baby("Fanta", 18)),
            row(
                "Fournier",
                Set.of(RollRow.Tag.BIRTH_EXPECTED),
                mother("Claire"),
                person(null, Part.EXPECTED, null, LocalDate.of(2026, 4, 10), true)),
            row("Haddad", Set.of(), mother("Nour"), baby("Yanis", 14)),
            row("Lefebvre", Set.of(), mother("Camille"), coParent("Jo"), baby("Alma", 16)),
            row("Masson", Set.of(), father("Hugo"), baby("Lou", 17)),
            row("Nguyen", Set.of(RollRow.Tag.FIRST_TIME), mother("Linh"), baby("Mai", 15)));
    Map<Id<Person>, RollMark> marks = new HashMap<>();
    rows.get(6).people().forEach(p -> marks.put(p.id(), RollMark.ANNOUNCED));
    return roll(rows, new Marks(marks));
  }

  /** Long, Arabic, combining and pictured names; many in one family; triplets. */
  public static Roll hardNames() {
    List<RollRow> rows =
        List.of(
            row(
                "آل عبد الرحمن",
                Set.of(),
                mother("فاطمة الزهراء"),
                father("محمد"),
                baby("ياسمين", 9)),
            row(
                "De La Rochefoucauld-Montmorency d’Estissac",
                Set.of(RollRow.Tag.TWINS, RollRow.Tag.FIRST_TIME, RollRow.Tag.TO_COMPLETE),
                mother("Marie-Éléonore-Joséphine"),
                father("Charles-Emmanuel"),
                baby("Anne-Sophie-Charlotte", 20),
                baby("Jean-Baptiste", 20)),
            row("Nguye\u0302\u0303n", Set.of(), mother("Thị Hồng Ngọc"), baby("Bảo", 3)),
            row(
                "🌻 Soleil",
                Set.of(),
                mother("Zoé 🌷"),
                coParent("Jo"),
                baby("Ă", 12),
                baby("B", 12),
                baby("C", 12)));
    return roll(rows, Marks.NONE);
  }

  public static Roll roll(List<RollRow> rows, Marks marks) {
    PeerGroup group = group();
    return new Roll(group, session(group, DAY), 9, 20, null, null, rows, marks, topics());
  }

  public static PeerGroup group() {
    return new PeerGroup(
        id(),
        1,
        "Groupe des Coquelicots",
        null,
        null,
        "PMI Saint-Nicolas",
        DayOfWeek.TUESDAY,
        LocalTime.of(9, 30),
        90,
        Cadence.TWICE_A_MONTH,
        SchoolHolidayPolicy.SKIP,
        LocalDate.of(2025, 11, 4),
        10,
        10,
        null);
  }

  public static Session session(PeerGroup group, LocalDate day) {
    return new Session(
        id(),
        group.id(),
        day,
        LocalTime.of(9, 30),
        90,
        day,
        SessionStatus.PLANNED,
        null,
        null,
        null,
        20,
        List.of(),
        List.of("Mme Roussel, sage-femme PMI"),
        "Deux mamans ont échangé leurs numéros. Reparler du sommeil en mai.");
  }

  private static List<TopicChoice> topics() {
    return List.of(
        topic("sleep", "Le sommeil", true, false),
        topic("crying", "Les pleurs", true, false),
        topic("carrying", "Portage", true, false),
        topic("work", "Retour au travail", true, false),
        topic("screens", "Écrans", true, false),
        topic("food", "La diversification", false, false));
  }

  private static TopicChoice topic(String code, String fr, boolean suggested, boolean covered) {
    return new TopicChoice(code, new Label(fr, code), suggested, covered);
  }

  public static RollRow row(String name, Set<RollRow.Tag> tags, RollPerson... people) {
    Id<Family> family = id();
    List<RollPerson> theirs =
        Arrays.stream(people)
            .map(
                p ->
                    new RollPerson(
                        new Who(family, p.id()),
                        p.firstName(),
                        p.part(),
                        p.bornOn(),
                        p.dueOn(),
                        p.birth(),
                        p.usual()))
            .toList();
    return new RollRow(family, name, theirs, tags);
  }

  public static RollPerson mother(String name) {
    return person(name, Part.MOTHER, null, null, true);
  }

  public static RollPerson father(String name) {
    return person(name, Part.FATHER, null, null, true);
  }

  public static RollPerson rarely(String name) {
    return person(name, Part.FATHER, null, null, false);
  }

  public static RollPerson coParent(String name) {
    return person(name, Part.CO_PARENT, null, null, true);
  }

  public static RollPerson baby(String name, int weeks) {
    return person(name, Part.BABY, DAY.minusWeeks(weeks), null, true);
  }

  /** A premature one: born so many weeks ago, so many before its due date. */
  public static RollPerson premature(String name, int weeks, int early) {
    LocalDate born = DAY.minusWeeks(weeks);
    return person(name, Part.BABY, born, born.plusWeeks(early), true);
  }

  private static RollPerson person(
      @Nullable String name,
      Part part,
      @Nullable LocalDate born,
      @Nullable LocalDate due,
      boolean usual) {
    boolean child = part == Part.BABY || part == Part.EXPECTED;
    return new RollPerson(
        new Who(id(), id()), name, part, born, due, child ? UUID.randomUUID() : null, usual);
  }

  public static <T> Id<T> id() {
    return new Id<>(UUID.randomUUID());
  }
}
