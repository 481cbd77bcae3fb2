package fr.village.app.group;

import fr.village.domain.Id;
import fr.village.domain.group.Cadence;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.group.SchoolHolidayPolicy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What somebody says of a group, before it is one or to change it. */
public record GroupFacts(
    String name,
    @Nullable LocalDate birthFrom,
    @Nullable LocalDate birthTo,
    @Nullable String venue,
    DayOfWeek weekday,
    LocalTime time,
    int minutes,
    Cadence cadence,
    SchoolHolidayPolicy schoolHolidays,
    LocalDate startsOn,
    int months,
    int places) {
  /** Months, in the middle of the rule's 8 to 12. */
  public static final int USUAL_MONTHS = 10;

  public static GroupFacts of(PeerGroup g) {
    return new GroupFacts(
        g.name(),
        g.birthFrom(),
        g.birthTo(),
        g.venue(),
        g.weekday(),
        g.startTime(),
        g.minutes(),
        g.cadence(),
        g.schoolHolidays(),
        g.startsOn(),
        g.months(),
        g.places());
  }

  /**
   * The group of these facts.
   *
   * @throws fr.village.domain.Invalid when one of them does not do
   */
  public PeerGroup group(Id<PeerGroup> id, int number, @Nullable LocalDate closedOn) {
    return new PeerGroup(
        id,
        number,
        name,
        birthFrom,
        birthTo,
        venue,
        weekday,
        time,
        minutes,
        cadence,
        schoolHolidays,
        startsOn,
        months,
        places,
        closedOn);
  }

  /** Whether the group would meet on the same dates. */
  public boolean sameDates(GroupFacts other) {
    return weekday == other.weekday
        && cadence == other.cadence
        && schoolHolidays == other.schoolHolidays
        && startsOn.equals(other.startsOn)
        && months == other.months;
  }

  /** Whether its sessions would begin and end at the same times. */
  public boolean sameTimes(GroupFacts other) {
    return time.equals(other.time) && minutes == other.minutes;
  }
}
