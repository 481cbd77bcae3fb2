package fr.village.schedule;

import static fr.village.domain.group.Cadence.*;
import static fr.village.schedule.Groups.group;
import static java.time.DayOfWeek.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.group.SchoolHolidayPolicy;
import fr.village.domain.house.Departements;
import fr.village.domain.house.SchoolHoliday;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private static final SchoolHoliday EASTER_BREAK =
      new SchoolHoliday(
          new Id<>(new UUID(2, 2)),
          "Printemps",
          LocalDate.of(2026, 4, 11),
          LocalDate.of(2026, 4, 27));
  private static final Schedule ARRAS =
      new Schedule(
          new FrenchHolidays(Departements.byCode("62").orElseThrow()), List.of(EASTER_BREAK));
  private static final Schedule BARE = new Schedule(PublicHolidays.NONE, List.of());

  @Nested
  class Rhythms {
    @Test
    void weeklyMeetsEverySevenDaysUntilTheEndOfTheLastMonth() {
      var dates = bare(group(WEEKLY, TUESDAY, day(2, 3), 8));
      assertThat(dates).hasSize(35);
      assertThat(dates.getFirst()).isEqualTo(day(2, 3));
      assertThat(dates.getLast()).isEqualTo(day(9, 29));
    }

    @Test
    void fortnightlyBeginsWithTheFirstWeekdayFromTheStart() {
      assertThat(bare(group(FORTNIGHTLY, FRIDAY, day(2, 3), 8)))
          .startsWith(day(2, 6), day(2, 20), day(3, 6))
          .hasSize(18);
    }

    @Test
    @DisplayName("a third Tuesday goes with the first")
    void twiceAMonthFromTheThird() {
      assertThat(bare(group(TWICE_A_MONTH, TUESDAY, day(2, 17), 8)))
          .startsWith(day(2, 17), day(3, 3), day(3, 17), day(4, 7), day(4, 21))
          .hasSize(16);
    }

    @Test
    @DisplayName("a second Tuesday goes with the fourth")
    void twiceAMonthFromTheSecond() {
      assertThat(bare(group(TWICE_A_MONTH, TUESDAY, day(2, 10), 8)))
          .startsWith(day(2, 10), day(2, 24), day(3, 10), day(3, 24))
          .hasSize(16);
    }

    @Test
    @DisplayName("a start on a fifth Tuesday is kept, the second and fourth follow")
    void twiceAMonthFromTheFifth() {
      assertThat(bare(group(TWICE_A_MONTH, TUESDAY, day(3, 31), 8)))
          .startsWith(day(3, 31), day(4, 14), day(4, 28), day(5, 12));
    }

    @Test
    void byHandHasOnlyWhatIsAdded() {
      var group = group(BY_HAND, TUESDAY, day(2, 3), 8);
      assertThat(bare(group)).isEmpty();
      assertThat(BARE.dates(group, DateChanges.NONE.add(day(5, 1)).add(day(4, 1))))
          .extracting(PlannedDate::date)
          .containsExactly(day(4, 1), day(5, 1));
    }

    @Test
    void stopsWhenTheGroupClosed() {
      var group =
          group(WEEKLY, TUESDAY, day(2, 3), 8, SchoolHolidayPolicy.SKIP, LocalDate.of(2026, 2, 17));
      assertThat(bare(group)).containsExactly(day(2, 3), day(2, 10));
    }
  }

  @Nested
  class Conflicts {
    @Test
    void aPublicHolidayIsProposedToBeLeftOut() {
      var group = group(WEEKLY, FRIDAY, day(2, 6), 8);
      assertThat(at(ARRAS.dates(group, DateChanges.NONE), day(5, 1)).status())
          .isEqualTo(
              new DateStatus.Skipped(new Conflict.OnPublicHoliday(PublicHoliday.LABOUR_DAY)));
    }

    @Test
    void schoolHolidaysAreLeftOutWhereTheGroupDoes() {
      var dates = ARRAS.dates(group(WEEKLY, TUESDAY, day(2, 3), 8), DateChanges.NONE);
      assertThat(dates.stream().filter(p -> !p.takesPlace()))
          .containsExactly(
              new PlannedDate(
                  day(4, 14), new DateStatus.Skipped(new Conflict.InSchoolHolidays("Printemps"))),
              new PlannedDate(
                  day(4, 21), new DateStatus.Skipped(new Conflict.InSchoolHolidays("Printemps"))),
              new PlannedDate(
                  day(7, 14),
                  new DateStatus.Skipped(
                      new Conflict.OnPublicHoliday(PublicHoliday.NATIONAL_DAY))));
    }

    @Test
    void schoolHolidaysAreKeptWhereTheGroupDoes() {
      var group = group(WEEKLY, TUESDAY, day(2, 3), 8, SchoolHolidayPolicy.KEEP, null);
      assertThat(at(ARRAS.dates(group, DateChanges.NONE), day(4, 14)).takesPlace()).isTrue();
    }

    @Test
    void addingADateOnAHolidayKeepsItAndStillShowsTheConflict() {
      var group = group(WEEKLY, FRIDAY, day(2, 6), 8);
      assertThat(at(ARRAS.dates(group, DateChanges.NONE.add(day(5, 1))), day(5, 1)))
          .isEqualTo(
              new PlannedDate(
                  day(5, 1),
                  new DateStatus.Added(new Conflict.OnPublicHoliday(PublicHoliday.LABOUR_DAY))));
    }

    @Test
    void aDateMovedOntoAnotherSaysSo() {
      var group = group(WEEKLY, TUESDAY, day(2, 3), 8);
      var dates = BARE.dates(group, DateChanges.NONE.move(day(3, 3), day(3, 10)));
      assertThat(dates)
          .contains(
              new PlannedDate(day(3, 10), new DateStatus.Ok()),
              new PlannedDate(
                  day(3, 10), new DateStatus.Moved(day(3, 3), new Conflict.SameDay(day(3, 10)))));
    }
  }

  @Nested
  class Changes {
    private final PeerGroup group = group(WEEKLY, TUESDAY, day(2, 3), 8);

    @Test
    void aCancelledDateStaysInTheCalendar() {
      var dates = BARE.dates(group, DateChanges.NONE.cancel(day(3, 3)));
      assertThat(dates).hasSize(35);
      assertThat(at(dates, day(3, 3)).status()).isEqualTo(new DateStatus.Removed());
    }

    @Test
    void movingTwiceIsMovingOnceAndMovingBackIsNothing() {
      var moved = DateChanges.NONE.move(day(3, 3), day(3, 4)).move(day(3, 4), day(3, 5));
      assertThat(moved.list()).containsExactly(new DateChange.Moved(day(3, 3), day(3, 5)));
      assertThat(moved.move(day(3, 5), day(3, 3))).isEqualTo(DateChanges.NONE);
    }

    @Test
    void cancellingWhatWasMovedCancelsTheRhythmsDate() {
      assertThat(DateChanges.NONE.move(day(3, 3), day(3, 4)).cancel(day(3, 4)).list())
          .containsExactly(new DateChange.Cancelled(day(3, 3)));
    }

    @Test
    void anAddedDateJustMovesOrGoes() {
      var added = DateChanges.NONE.add(day(3, 5));
      assertThat(added.move(day(3, 5), day(3, 6))).isEqualTo(DateChanges.NONE.add(day(3, 6)));
      assertThat(added.cancel(day(3, 5))).isEqualTo(DateChanges.NONE);
    }

    @Test
    void anotherRhythmKeepsWherePeopleWereToldToComeAndForgetsTheCancelled() {
      var changes = DateChanges.NONE.move(day(3, 3), day(3, 4)).cancel(day(3, 17)).add(day(6, 6));
      var fridays = BARE.dates(group(WEEKLY, FRIDAY, day(2, 6), 8), changes);
      assertThat(fridays.stream().filter(p -> p.date().getDayOfWeek() != FRIDAY))
          .containsExactly(
              new PlannedDate(day(3, 4), new DateStatus.Moved(day(3, 3), null)),
              new PlannedDate(day(6, 6), new DateStatus.Added(null)));
    }

    @Test
    void aDateHasOneChangeAndMovesSomewhere() {
      assertThatThrownBy(() -> new DateChange.Moved(day(3, 3), day(3, 3)))
          .isInstanceOf(Invalid.class);
      var twice =
          List.<DateChange>of(new DateChange.Cancelled(day(3, 3)), new DateChange.Added(day(3, 3)));
      assertThatThrownBy(() -> new DateChanges(twice)).isInstanceOf(Invalid.class);
    }
  }

  private static List<LocalDate> bare(PeerGroup group) {
    return BARE.dates(group, DateChanges.NONE).stream().map(PlannedDate::date).toList();
  }

  private static PlannedDate at(List<PlannedDate> dates, LocalDate date) {
    return dates.stream().filter(p -> p.date().equals(date)).findFirst().orElseThrow();
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
