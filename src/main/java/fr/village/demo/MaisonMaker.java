package fr.village.demo;

import fr.village.domain.NotebookContent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.house.Departements;
import fr.village.domain.house.Facilitator;
import fr.village.domain.house.House;
import fr.village.domain.house.HouseCode;
import fr.village.domain.house.SchoolHoliday;
import fr.village.domain.house.Territory;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.TopicDefinition;
import fr.village.domain.session.CustomTopic;
import fr.village.domain.session.Session;
import fr.village.schedule.FrenchHolidays;
import fr.village.schedule.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One sample Maison from its plan. */
final class MaisonMaker {
  private static final int RETENTION_MONTHS = 24;
  private static final CustomTopic OWN_TOPIC =
      new CustomTopic(CustomTopic.PREFIX + "marche", "Marche avec les poussettes");

  private final DemoRequest request;
  private final LocalDate today;
  private final MaisonPlan plan;
  private final SeededIds ids;
  private final Chance chance;
  private final Names names;
  private final List<TopicDefinition> topics;

  MaisonMaker(DemoRequest request, MaisonPlan plan, List<TopicDefinition> topics) {
    this.request = request;
    this.today = request.today();
    this.plan = plan;
    this.chance = new Chance(request.seed(), plan.code());
    this.ids = new SeededIds(new Chance(request.seed(), plan.code() + " ids").random());
    this.names = new Names(chance, plan.diversity());
    this.topics = Stream.concat(topics.stream(), Stream.of(ownTopic())).toList();
  }

  NotebookContent make() {
    List<SchoolHoliday> holidays = holidays();
    Schedule schedule = new Schedule(new FrenchHolidays(territory()), holidays);
    SessionMaker sessions = new SessionMaker(plan, today, schedule, ids, chance, names, topics);
    List<GroupPlan> groups = new GroupMaker(plan, today, ids, chance, sessions).make();
    Caseload caseload = new Caseload(plan, groups, today, ids, chance, names).fill();
    House house = house(groups);
    LocalDate opened = Objects.requireNonNull(house.openedOn());
    SurveyMaker surveys = new SurveyMaker(request, plan, caseload.enrolments());
    List<FamilyFile> families = surveys.asked(caseload.families());
    return new NotebookContent(
        house,
        facilitators(),
        holidays,
        List.of(OWN_TOPIC),
        groups.stream().map(GroupPlan::group).toList(),
        families,
        caseload.enrolments(),
        sessions(groups),
        caseload.attendances(),
        new NetworkMaker(request, plan, opened).make(families),
        surveys.answers(families),
        new BudgetMaker(request, plan).make(opened, sessions(groups)));
  }

  private static List<Session> sessions(List<GroupPlan> groups) {
    return groups.stream().flatMap(g -> g.sessions().stream()).toList();
  }

  private Territory territory() {
    return Departements.byCode(plan.departement()).orElseThrow();
  }

  private House house(List<GroupPlan> groups) {
    LocalDate first =
        groups.stream().map(g -> g.group().startsOn()).min(LocalDate::compareTo).orElseThrow();
    LocalDate openedOn = first.isBefore(plan.openedOn()) ? first : plan.openedOn();
    return new House(
        ids.on(openedOn.minusDays(60)).next(),
        new HouseCode(plan.code()),
        plan.name(),
        plan.departement(),
        plan.carrier(),
        plan.venue(),
        openedOn,
        "coordination@example.org",
        RETENTION_MONTHS);
  }

  private List<Facilitator> facilitators() {
    int count = plan.profile().families() > 100 ? 2 : 1;
    return FACILITATORS.subList(0, count).stream()
        .map(n -> new Facilitator(ids.on(plan.openedOn().minusDays(60)).next(), n, true))
        .toList();
  }

  private List<SchoolHoliday> holidays() {
    int first = plan.openedOn().getYear() - 1;
    return SchoolYears.of(
        plan.zone(), first, today.getYear() + 1, ids.on(plan.openedOn().minusDays(50))::next);
  }

  private static TopicDefinition ownTopic() {
    return new TopicDefinition(OWN_TOPIC.code(), new Label(OWN_TOPIC.label(), "Pram walk"), 8, 60);
  }

  private static final List<String> FACILITATORS = List.of("Nathalie", "Samira");
}
