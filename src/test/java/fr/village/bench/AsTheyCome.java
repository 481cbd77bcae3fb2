package fr.village.bench;

import fr.village.domain.NotebookContent;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The same Maison with families that come as those of the attacks' histories do, some in one
 * quarter and none in another, each on a day of its own, rather than ten on a group's first day.
 */
final class AsTheyCome {
  private final LocalDate opening;
  private final Random random;
  private final double[] quarters;

  /**
   * @param quarters since the opening
   */
  AsTheyCome(LocalDate opening, int quarters, long seed) {
    this.opening = opening;
    this.random = new Random(seed);
    this.quarters = IntStream.range(0, quarters).mapToDouble(q -> random.nextDouble()).toArray();
  }

  /** The order in which families came, their groups and how long they stayed are as they were. */
  NotebookContent of(NotebookContent content) {
    List<Enrolment> entered =
        content.enrolments().stream()
            .filter(e -> !e.isWaiting())
            .sorted(Comparator.comparing(AsTheyCome::day).thenComparing(Enrolment::id))
            .toList();
    List<LocalDate> days =
        IntStream.range(0, entered.size()).mapToObj(i -> drawn()).sorted().toList();
    List<Enrolment> moved = new ArrayList<>();
    for (int i = 0; i < entered.size(); i++) {
      moved.add(from(entered.get(i), days.get(i)));
    }
    content.enrolments().stream().filter(Enrolment::isWaiting).forEach(moved::add);
    return new NotebookContent(
        content.house(),
        content.facilitators(),
        content.schoolHolidays(),
        content.customTopics(),
        content.groups().stream().map(AsTheyCome::stillOpen).toList(),
        content.families(),
        moved,
        content.sessions(),
        content.attendances(),
        content.network(),
        content.surveys(),
        content.budgets());
  }

  /** So that nobody comes to a group that has ended. */
  private static PeerGroup stillOpen(PeerGroup group) {
    return new PeerGroup(
        group.id(),
        group.number(),
        group.name(),
        group.birthFrom(),
        group.birthTo(),
        group.venue(),
        group.weekday(),
        group.startTime(),
        group.minutes(),
        group.cadence(),
        group.schoolHolidays(),
        group.startsOn(),
        group.months(),
        group.places(),
        null);
  }

  private LocalDate drawn() {
    double all = 0;
    for (double weight : quarters) {
      all += weight;
    }
    double at = random.nextDouble() * all;
    int quarter = 0;
    while (at >= quarters[quarter]) {
      at -= quarters[quarter];
      quarter++;
    }
    return opening.plusMonths(3L * quarter).plusDays(random.nextInt(85));
  }

  private static LocalDate day(Enrolment enrolment) {
    return Objects.requireNonNull(enrolment.enteredOn());
  }

  private static Enrolment from(Enrolment enrolment, LocalDate day) {
    LocalDate left = enrolment.leftOn();
    return new Enrolment(
        enrolment.id(),
        enrolment.family(),
        enrolment.group(),
        enrolment.requestedOn(),
        day,
        left == null ? null : day.plusDays(ChronoUnit.DAYS.between(day(enrolment), left)),
        enrolment.exitReason(),
        enrolment.participants());
  }
}
