package fr.village.domain.group;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A groupe de pair-aidance: about ten families with babies of the same age, the same ones for 8 to
 * 12 months [s0][s1].
 *
 * @param number the group's number in its Maison, from 1; all a workbook says of it
 * @param birthFrom first day of the cohort's birth window, {@code birthTo} its last
 * @param minutes length of a session, 30 to 300; 90 is the rule [s1]
 * @param months planned length, 8 to 12
 * @param places a soft limit, 1 to 30: going over is said, never refused
 */
public record PeerGroup(
    Id<PeerGroup> id,
    int number,
    String name,
    @Nullable LocalDate birthFrom,
    @Nullable LocalDate birthTo,
    @Nullable String venue,
    DayOfWeek weekday,
    LocalTime startTime,
    int minutes,
    Cadence cadence,
    SchoolHolidayPolicy schoolHolidays,
    LocalDate startsOn,
    int months,
    int places,
    @Nullable LocalDate closedOn) {

  public static final int USUAL_MINUTES = 90;
  public static final int USUAL_PLACES = 10;

  public PeerGroup {
    number = Check.range("group.number", number, 1, 9_999);
    name = Text.line("group.name", name);
    Check.order("group.births", birthFrom, birthTo);
    venue = Text.optionalLine("group.venue", venue);
    minutes = Check.range("group.minutes", minutes, 30, 300);
    months = Check.range("group.months", months, 8, 12);
    places = Check.range("group.places", places, 1, 30);
    Check.order("group.dates", startsOn, closedOn);
  }

  /** The day after the last planned month. */
  public LocalDate plannedEnd() {
    return startsOn.plusMonths(months);
  }

  public boolean isOpen(LocalDate day) {
    return closedOn == null || day.isBefore(closedOn);
  }
}
