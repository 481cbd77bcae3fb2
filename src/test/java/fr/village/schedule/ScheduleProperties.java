package fr.village.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.group.Cadence;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.house.Departements;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ScheduleProperties {
  private static final Schedule SCHEDULE =
      new Schedule(new FrenchHolidays(Departements.byCode("67").orElseThrow()), List.of());

  @Property
  void everyDateIsOnTheWeekdayAndWithinThePeriod(@ForAll("groups") PeerGroup group) {
    assertThat(SCHEDULE.dates(group, DateChanges.NONE))
        .isNotEmpty()
        .allSatisfy(
            planned -> {
              assertThat(planned.date().getDayOfWeek()).isEqualTo(group.weekday());
              assertThat(planned.date())
                  .isAfterOrEqualTo(group.startsOn())
                  .isBefore(group.plannedEnd());
            });
  }

  @Property
  void datesAreApartAsTheCadenceSays(@ForAll("groups") PeerGroup group) {
    List<PlannedDate> dates = SCHEDULE.dates(group, DateChanges.NONE);
    for (int i = 1; i < dates.size(); i++) {
      long apart = ChronoUnit.DAYS.between(dates.get(i - 1).date(), dates.get(i).date());
      switch (group.cadence()) {
        case WEEKLY -> assertThat(apart).isEqualTo(7);
        case FORTNIGHTLY -> assertThat(apart).isEqualTo(14);
        default -> assertThat(apart).isIn(14L, 21L);
      }
    }
  }

  @Property
  void twiceAMonthIsTwiceInEveryWholeMonth(@ForAll("groups") PeerGroup group) {
    if (group.cadence() != Cadence.TWICE_A_MONTH) {
      return;
    }
    LocalDate month = group.startsOn().plusMonths(1).withDayOfMonth(1);
    for (; month.plusMonths(1).isBefore(group.plannedEnd()); month = month.plusMonths(1)) {
      LocalDate first = month;
      assertThat(SCHEDULE.dates(group, DateChanges.NONE))
          .filteredOn(p -> ChronoUnit.MONTHS.between(first, p.date().withDayOfMonth(1)) == 0)
          .filteredOn(p -> !p.date().isBefore(first))
          .hasSize(2);
    }
  }

  @Property
  void movingOneDateChangesThatOneOnly(
      @ForAll("groups") PeerGroup group,
      @ForAll @IntRange(max = 1000) int which,
      @ForAll @IntRange(min = -300, max = 300) int days) {
    List<PlannedDate> before = SCHEDULE.dates(group, DateChanges.NONE);
    PlannedDate chosen = before.get(which % before.size());
    LocalDate to = chosen.date().plusDays(days == 0 ? 1 : days);
    List<PlannedDate> after = SCHEDULE.dates(group, DateChanges.NONE.move(chosen.date(), to));
    Set<PlannedDate> gone = new HashSet<>(before);
    after.forEach(gone::remove);
    Set<PlannedDate> come = new HashSet<>(after);
    before.forEach(come::remove);
    assertThat(after).hasSameSizeAs(before);
    assertThat(gone).containsExactly(chosen);
    assertThat(come)
        .singleElement()
        .satisfies(p -> assertThat(p.date()).isEqualTo(to))
        .satisfies(p -> assertThat(p.status()).isInstanceOf(DateStatus.Moved.class));
  }

  @Property
  void movingThereAndBackLeavesNoTrace(
      @ForAll("groups") PeerGroup group, @ForAll @IntRange(min = 1, max = 300) int days) {
    LocalDate from = SCHEDULE.dates(group, DateChanges.NONE).getFirst().date();
    LocalDate to = from.plusDays(days);
    assertThat(DateChanges.NONE.move(from, to).move(to, from)).isEqualTo(DateChanges.NONE);
  }

  @Provide
  Arbitrary<PeerGroup> groups() {
    return Combinators.combine(
            Arbitraries.of(Cadence.WEEKLY, Cadence.FORTNIGHTLY, Cadence.TWICE_A_MONTH),
            Arbitraries.of(DayOfWeek.class),
            Arbitraries.longs().between(0, 5_000).map(LocalDate.of(2021, 1, 1)::plusDays),
            Arbitraries.integers().between(8, 12))
        .as(Groups::group);
  }
}
