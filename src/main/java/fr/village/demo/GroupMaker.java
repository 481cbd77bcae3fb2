package fr.village.demo;

import fr.village.domain.group.Cadence;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.group.SchoolHolidayPolicy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The groups of a Maison, one after the other from its opening on. */
final class GroupMaker {
  /** A group that has barely begun has met often enough for its families to have come. */
  private static final int SESSIONS_HELD = 3;

  /** How long the group that meets today has been meeting. */
  private static final int FORTNIGHTS_BEFORE = 9;

  private static final List<LocalTime> TIMES =
      List.of(LocalTime.of(9, 30), LocalTime.of(10, 0), LocalTime.of(14, 0), LocalTime.of(17, 30));

  private static final List<String> NAMES =
      List.of(
          "Coquelicots",
          "Hirondelles",
          "Tournesols",
          "Mésanges",
          "Lucioles",
          "Bleuets",
          "Libellules",
          "Noisettes",
          "Papillons",
          "Pâquerettes",
          "Moineaux",
          "Myrtilles",
          "Coccinelles",
          "Jonquilles",
          "Écureuils",
          "Mirabelles",
          "Hérissons",
          "Capucines",
          "Rouges-gorges",
          "Framboises",
          "Grenouilles",
          "Lavandes",
          "Abeilles",
          "Châtaignes");

  private final MaisonPlan plan;
  private final LocalDate today;
  private final SeededIds ids;
  private final Chance chance;
  private final SessionMaker sessions;

  GroupMaker(
      MaisonPlan plan, LocalDate today, SeededIds ids, Chance chance, SessionMaker sessions) {
    this.plan = plan;
    this.today = today;
    this.ids = ids;
    this.chance = chance;
    this.sessions = sessions;
  }

  List<GroupPlan> make() {
    int families = plan.profile().families();
    int count = Math.max(1, Math.round(families / (float) plan.groupSize()));
    long span = ChronoUnit.DAYS.between(plan.openedOn(), lastStart());
    int meetsToday = plan.meetsToday() ? Math.max(0, count - 2) : -1;
    List<GroupPlan> result = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate start = plan.openedOn().plusDays(count == 1 ? 0 : i * span / (count - 1));
      result.add(i == meetsToday ? onTheDay(i + 1, start) : begun(i + 1, start));
    }
    return shareOut(result, families);
  }

  private LocalDate lastStart() {
    LocalDate last = today.minusDays(60);
    return last.isBefore(plan.openedOn()) ? plan.openedOn() : last;
  }

  /** Begins earlier, week by week, until it has met a few times. */
  private GroupPlan begun(int number, LocalDate earliest) {
    DayOfWeek weekday = DayOfWeek.of(chance.between(1, 5));
    Cadence cadence = Cadence.valueOf(chance.weighted("FORTNIGHTLY:5 TWICE_A_MONTH:4 WEEKLY:3"));
    LocalDate start = earliest.with(TemporalAdjusters.nextOrSame(weekday));
    PeerGroup group = group(number, start, weekday, cadence, chance.between(8, 12));
    GroupPlan result = new GroupPlan(group, sessions.of(group, false), 0, false);
    while (result.held().size() < SESSIONS_HELD) {
      start = start.minusWeeks(1);
      group = startingOn(group, start);
      result = new GroupPlan(group, sessions.of(group, false), 0, false);
    }
    return result;
  }

  private GroupPlan onTheDay(int number, LocalDate earliest) {
    DayOfWeek day = today.getDayOfWeek();
    DayOfWeek weekday = day.getValue() <= DayOfWeek.FRIDAY.getValue() ? day : DayOfWeek.FRIDAY;
    LocalDate start =
        today.with(TemporalAdjusters.previousOrSame(weekday)).minusWeeks(FORTNIGHTS_BEFORE * 2L);
    while (start.isBefore(earliest) && start.isBefore(today.minusWeeks(8))) {
      start = start.plusWeeks(2);
    }
    PeerGroup group = group(number, start, weekday, Cadence.FORTNIGHTLY, 10);
    GroupPlan result = new GroupPlan(group, sessions.of(group, true), 0, true);
    while (result.held().size() < SESSIONS_HELD) {
      start = start.minusWeeks(2);
      group = startingOn(group, start);
      result = new GroupPlan(group, sessions.of(group, true), 0, true);
    }
    return result;
  }

  private PeerGroup group(
      int number, LocalDate start, DayOfWeek weekday, Cadence cadence, int months) {
    int again = (number - 1) / NAMES.size();
    LocalDate end = start.plusMonths(months);
    return new PeerGroup(
        ids.on(start.minusDays(30)).next(),
        number,
        NAMES.get((number - 1) % NAMES.size()) + (again == 0 ? "" : " " + (again + 1)),
        GroupPlan.middleOfBirths(start).minusDays(60),
        GroupPlan.middleOfBirths(start).plusDays(60),
        plan.venue(),
        weekday,
        chance.oneOf(TIMES),
        PeerGroup.USUAL_MINUTES,
        cadence,
        chance.hit(0.8) ? SchoolHolidayPolicy.SKIP : SchoolHolidayPolicy.KEEP,
        start,
        months,
        PeerGroup.USUAL_PLACES,
        end.isAfter(today) ? null : end);
  }

  private PeerGroup startingOn(PeerGroup g, LocalDate start) {
    LocalDate end = start.plusMonths(g.months());
    return new PeerGroup(
        g.id(),
        g.number(),
        g.name(),
        GroupPlan.middleOfBirths(start).minusDays(60),
        GroupPlan.middleOfBirths(start).plusDays(60),
        g.venue(),
        g.weekday(),
        g.startTime(),
        g.minutes(),
        g.cadence(),
        g.schoolHolidays(),
        start,
        g.months(),
        g.places(),
        end.isAfter(today) ? null : end);
  }

  private List<GroupPlan> shareOut(List<GroupPlan> groups, int families) {
    int[] sizes = new int[groups.size()];
    for (int i = 0; i < families; i++) {
      sizes[i % sizes.length]++;
    }
    for (int i = 0; i + 1 < sizes.length; i += 2) {
      int moved = Math.min(chance.between(0, 2), sizes[i] - 1);
      sizes[i] -= moved;
      sizes[i + 1] += moved;
    }
    List<GroupPlan> result = new ArrayList<>();
    for (int i = 0; i < sizes.length; i++) {
      result.add(groups.get(i).of(sizes[i]));
    }
    return result;
  }
}
