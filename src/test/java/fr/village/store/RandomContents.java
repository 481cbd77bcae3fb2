package fr.village.store;

import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.budget.Spending;
import fr.village.domain.budget.Team;
import fr.village.domain.budget.YearBudget;
import fr.village.domain.family.Child;
import fr.village.domain.family.Consent;
import fr.village.domain.family.Contact;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.family.ParentRole;
import fr.village.domain.family.Person;
import fr.village.domain.family.Situation;
import fr.village.domain.group.Cadence;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.Participant;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.group.SchoolHolidayPolicy;
import fr.village.domain.house.Facilitator;
import fr.village.domain.house.House;
import fr.village.domain.house.HouseCode;
import fr.village.domain.house.SchoolHoliday;
import fr.village.domain.partner.Partner;
import fr.village.domain.partner.PartnerContact;
import fr.village.domain.partner.PartnerNetwork;
import fr.village.domain.partner.Referral;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.CustomTopic;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.domain.survey.AnswerState;
import fr.village.domain.survey.PaperCode;
import fr.village.domain.survey.Question;
import fr.village.domain.survey.QuestionType;
import fr.village.domain.survey.Range;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.domain.survey.SurveyRecords;
import fr.village.domain.survey.SurveyText;
import fr.village.domain.survey.SurveyWave;
import fr.village.reference.SurveyDefinitions;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Contents of notebooks drawn at random, with texts that break careless programs. */
public final class RandomContents {
  /** Kept faithfully as names. */
  public static final List<String> NASTY =
      List.of(
          "Léa",
          "Le\u0301a décomposé",
          "D’Hœdt--Łukasz",
          "👩‍👩‍👧‍👦 famille",
          "عائشة بنت محمد",
          "\u202eא\u202c",
          "Robert'); DROP TABLE family;--",
          "=1+1",
          "22.5",
          "null",
          "\"guillemets\" \\ / {} []",
          "a".repeat(120),
          "😀".repeat(120),
          "Z\u0351\u036b\u0343a\u0321lgo",
          "北京",
          "<b>&amp;</b>",
          "%_\\%",
          "\ufeffBOM");

  private static final Survey SURVEY = SurveyDefinitions.builtIn();
  private static final LocalDate START = LocalDate.of(2024, 1, 1);

  private final Random random;
  private final Ids ids;

  private RandomContents(Random random) {
    this.random = random;
    Clock clock = Clock.fixed(Instant.parse("2024-01-01T00:00:00Z"), ZoneOffset.UTC);
    this.ids = new Ids(clock, random);
  }

  public static NotebookContent of(long seed) {
    return of(seed, 3, 12, 6);
  }

  public static NotebookContent of(long seed, int groups, int families, int sessions) {
    return new RandomContents(new Random(seed)).content(groups, families, sessions);
  }

  private NotebookContent content(int groupCount, int familyCount, int sessionCount) {
    List<PeerGroup> groups = list(groupCount, this::group);
    List<FamilyFile> families = list(familyCount, i -> family());
    List<Enrolment> enrolments = new ArrayList<>();
    List<Session> sessions = new ArrayList<>();
    for (PeerGroup group : groups) {
      sessions.addAll(list(sessionCount, i -> session(group)));
    }
    Map<Id<Family>, PeerGroup> groupOf = new HashMap<>();
    for (FamilyFile file : families) {
      PeerGroup group = groups.get(random.nextInt(groups.size()));
      groupOf.put(file.family().id(), group);
      enrolments.add(enrolment(file, group));
    }
    return new NotebookContent(
        house(),
        sorted(list(random.nextInt(3), i -> new Facilitator(ids.next(), text(), coin()))),
        sorted(
            list(
                random.nextInt(3),
                i -> new SchoolHoliday(ids.next(), text(), START, START.plusDays(i)))),
        list(random.nextInt(3), i -> new CustomTopic("local-" + i, text())),
        sortedBy(groups, g -> g.id().toString()),
        sortedBy(families, f -> f.family().id().toString()),
        sortedBy(enrolments, e -> e.id().toString()),
        sortedBy(sessions, s -> s.id().toString()),
        attendances(families, sessions, groupOf),
        network(families),
        surveys(families),
        budgets());
  }

  private List<YearBudget> budgets() {
    int years = 1 + random.nextInt(3);
    return IntStream.range(0, years).mapToObj(i -> budget(2022 + i)).toList();
  }

  private YearBudget budget(int year) {
    Integer staff = maybe(() -> random.nextInt(40_000));
    Integer premises = maybe(() -> random.nextInt(9_000));
    return new YearBudget(
        year,
        new Spending(
            coin() ? 50_000 + random.nextInt(9_000) : null,
            staff,
            premises,
            random.nextInt(1_000),
            maybe(() -> 0)),
        new Team(maybe(() -> 1 + random.nextInt(4)), maybe(() -> 1_607), null, maybe(() -> 0)));
  }

  private PartnerNetwork network(List<FamilyFile> families) {
    List<Partner> partners =
        list(
            2 + random.nextInt(3),
            i ->
                new Partner(
                    ids.next(),
                    text(),
                    one(new String[] {"maternity", "rpe", "other"}),
                    maybe(this::text),
                    maybe(this::text),
                    maybe(this::text),
                    maybe(this::text),
                    maybe(this::text),
                    maybe(() -> text() + "\n\tdeux"),
                    list(random.nextInt(4), n -> "need-" + (9 - n)),
                    maybe(this::day)));
    List<PartnerContact> contacts =
        list(
            5,
            i ->
                new PartnerContact(
                    ids.next(),
                    partners.get(random.nextInt(partners.size())).id(),
                    day(),
                    "phone",
                    maybe(this::text),
                    maybe(this::text)));
    List<Referral> referrals = list(6, i -> referral(families, partners));
    return new PartnerNetwork(
        sortedBy(partners, p -> p.id().toString()),
        sortedBy(contacts, c -> c.id().toString()),
        sortedBy(referrals, r -> r.id().toString()));
  }

  private Referral referral(List<FamilyFile> families, List<Partner> partners) {
    LocalDate day = day();
    LocalDate accepted = maybe(() -> day.plusDays(2));
    boolean met = coin();
    return new Referral(
        ids.next(),
        families.get(random.nextInt(families.size())).family().id(),
        partners.get(random.nextInt(partners.size())).id(),
        "rights",
        day,
        accepted,
        met ? day.plusDays(9) : null,
        met ? null : maybe(() -> day.plusDays(3)),
        maybe(this::text));
  }

  private SurveyRecords surveys(List<FamilyFile> families) {
    SurveyText text = new SurveyText("village-impact", 1, SurveyDefinitions.builtInText(), coin());
    List<SurveyAnswers> sheets = new ArrayList<>();
    List<PaperCode> codes = new ArrayList<>();
    for (FamilyFile file : families) {
      for (Parent parent : file.parents()) {
        if (coin()) {
          codes.add(new PaperCode(parent.id(), code(codes.size())));
        }
        for (SurveyWave wave : SURVEY.waves()) {
          if (coin()) {
            sheets.add(sheet(parent, wave));
          }
        }
      }
    }
    return new SurveyRecords(
        List.of(text),
        sortedBy(sheets, s -> s.id().toString()),
        sortedBy(codes, c -> c.person().toString()));
  }

  /** Told apart by its last two letters, drawn but for those. */
  private String code(int index) {
    String letters = "CDFHJKMNPRTVWX";
    return PaperCode.draw(random).substring(0, 2)
        + letters.charAt(index / letters.length())
        + letters.charAt(index % letters.length());
  }

  private SurveyAnswers sheet(Parent parent, SurveyWave wave) {
    AnswerState state = one(AnswerState.values());
    TreeMap<String, Set<Integer>> answers = new TreeMap<>();
    for (Question question : SURVEY.questionsAt(wave.code())) {
      Range range = SURVEY.rangeOf(question);
      if (state.hasAnswers() && (answers.isEmpty() || coin())) {
        answers.put(
            question.code(),
            question.type() == QuestionType.MULTIPLE
                ? Set.of(range.min(), range.max())
                : Set.of(range.min() + random.nextInt(range.max() - range.min() + 1)));
      }
    }
    return new SurveyAnswers(
        ids.next(),
        parent.family(),
        parent.id(),
        SURVEY.code(),
        1,
        wave.code(),
        day(),
        state,
        answers);
  }

  private House house() {
    return new House(
        ids.next(),
        new HouseCode("ARRAS-01"),
        text(),
        "62",
        "commune",
        maybe(this::text),
        maybe(this::day),
        maybe(this::text),
        1 + random.nextInt(120));
  }

  private PeerGroup group(int index) {
    return new PeerGroup(
        ids.next(),
        index + 1,
        text(),
        maybe(() -> START),
        maybe(() -> START.plusDays(30)),
        maybe(this::text),
        DayOfWeek.of(1 + random.nextInt(7)),
        LocalTime.of(random.nextInt(24), random.nextInt(60)),
        30 + random.nextInt(270),
        one(Cadence.values()),
        one(SchoolHolidayPolicy.values()),
        START,
        8 + random.nextInt(5),
        1 + random.nextInt(30),
        maybe(() -> START.plusMonths(10)));
  }

  private FamilyFile family() {
    Id<Family> id = ids.next();
    List<Parent> parents = list(random.nextInt(3), i -> parent(id));
    java.util.UUID birth = ids.<Child>next().value();
    List<Child> children = list(random.nextInt(3), i -> child(id, birth));
    List<Consent> consents = new ArrayList<>();
    if (coin()) {
      consents.add(new Consent(ids.next(), id, null, "survey", coin(), day()));
    }
    Situation situation = null;
    if (coin()) {
      consents.add(new Consent(ids.next(), id, null, Consent.SITUATION, true, day()));
      Map<Id<Person>, Boolean> isolated = new HashMap<>();
      parents.forEach(p -> isolated.put(p.id(), coin()));
      situation = new Situation(id, maybe(this::coin), isolated, day());
    }
    Family family =
        new Family(
            id,
            text(),
            maybe(() -> "pmi"),
            maybe(() -> "single-parent"),
            maybe(this::coin),
            maybe(this::text),
            maybe(this::text),
            maybe(this::text),
            coin(),
            coin(),
            maybe(() -> START),
            maybe(this::day),
            maybe(this::day),
            maybe(() -> text() + "\n\tdeux\n\n" + text() + " "));
    return new FamilyFile(family, parents, children, consents, situation);
  }

  private Parent parent(Id<Family> family) {
    return new Parent(
        ids.next(),
        family,
        one(ParentRole.values()),
        text(),
        maybe(this::text),
        coin(),
        maybe(() -> 1980 + random.nextInt(25)),
        new Contact(maybe(() -> "06 01 02 03 04"), maybe(this::text), coin(), coin()));
  }

  private Child child(Id<Family> family, java.util.UUID birth) {
    boolean born = coin();
    LocalDate day = day();
    return new Child(
        ids.next(),
        family,
        maybe(this::text),
        born ? day : null,
        born && coin() ? null : day.plusDays(10),
        birth,
        maybe(this::day));
  }

  private Enrolment enrolment(FamilyFile file, PeerGroup group) {
    LocalDate entered = day();
    boolean waiting = random.nextInt(5) == 0;
    LocalDate left = !waiting && random.nextInt(4) == 0 ? entered.plusDays(40) : null;
    List<Participant> participants =
        file.people().stream()
            .filter(p -> coin())
            .map(p -> new Participant(p.id(), entered, maybe(() -> entered.plusDays(90))))
            .sorted(Comparator.comparing((Participant p) -> p.person().toString()))
            .toList();
    return new Enrolment(
        ids.next(),
        file.family().id(),
        group.id(),
        entered,
        waiting ? null : entered,
        left,
        left == null ? null : "moved",
        participants);
  }

  private Session session(PeerGroup group) {
    SessionStatus status = one(SessionStatus.values());
    return new Session(
        ids.next(),
        group.id(),
        day(),
        LocalTime.of(10, 30),
        15 + random.nextInt(400),
        maybe(this::day),
        status,
        status == SessionStatus.CANCELLED ? "illness" : null,
        maybe(() -> "outside"),
        maybe(this::text),
        maybe(() -> random.nextInt(1441)),
        list(random.nextInt(3), i -> "topic-" + (9 - i)),
        list(random.nextInt(3), i -> text()),
        maybe(this::text));
  }

  private List<Attendance> attendances(
      List<FamilyFile> families, List<Session> sessions, Map<Id<Family>, PeerGroup> groupOf) {
    List<Attendance> all = new ArrayList<>();
    for (FamilyFile file : families) {
      PeerGroup group = groupOf.get(file.family().id());
      for (Session session : sessions) {
        if (group != null && session.group().equals(group.id())) {
          for (Person person : file.people()) {
            Mark mark = one(Mark.values());
            all.add(
                new Attendance(
                    session.id(),
                    file.family().id(),
                    person.id(),
                    mark,
                    mark == Mark.EXCUSED && coin()));
          }
        }
      }
    }
    return sortedBy(all, a -> a.session() + "/" + a.person());
  }

  private String text() {
    return NASTY.get(random.nextInt(NASTY.size()));
  }

  private LocalDate day() {
    return START.plusDays(random.nextInt(300));
  }

  private boolean coin() {
    return random.nextBoolean();
  }

  private <T> T one(T[] constants) {
    return constants[random.nextInt(constants.length)];
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return coin() ? value.get() : null;
  }

  private static <T> List<T> list(int size, IntFunction<T> item) {
    return IntStream.range(0, size).mapToObj(item).toList();
  }

  private static <T extends Record> List<T> sorted(List<T> items) {
    return sortedBy(items, Record::toString);
  }

  private static <T> List<T> sortedBy(List<T> items, java.util.function.Function<T, String> key) {
    return items.stream().sorted(Comparator.comparing(key)).toList();
  }
}
