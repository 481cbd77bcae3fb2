package fr.village.schedule;

import fr.village.domain.group.PeerGroup;
import fr.village.domain.group.SchoolHolidayPolicy;
import fr.village.domain.house.SchoolHoliday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of a group. Its rhythm gives dates from the start to the end of the last month, or
 * to the day the group closed; one on a public holiday is proposed to be left out; dates changed by
 * hand come over that and are kept when the rhythm changes: a moved date whose origin the rhythm no
 * longer gives stays where people were told to come, a cancelled one is forgotten.
 */
public final class Schedule {
  private final PublicHolidays publicHolidays;
  private final List<SchoolHoliday> schoolHolidays;

  public Schedule(PublicHolidays publicHolidays, List<SchoolHoliday> schoolHolidays) {
    this.publicHolidays = publicHolidays;
    this.schoolHolidays = List.copyOf(schoolHolidays);
  }

  /** Every date of the group in order, those left out and cancelled included. */
  public List<PlannedDate> dates(PeerGroup group, DateChanges changes) {
    Map<LocalDate, DateChange> byDate = new HashMap<>();
    changes.list().forEach(change -> byDate.put(change.date(), change));
    List<PlannedDate> result = new ArrayList<>();
    for (LocalDate date :
        Rhythm.dates(group.cadence(), group.weekday(), group.startsOn(), end(group))) {
      DateChange change = byDate.remove(date);
      result.add(change == null ? proposed(group, date) : changed(group, change));
    }
    byDate.values().stream()
        .filter(change -> !(change instanceof DateChange.Cancelled))
        .forEach(change -> result.add(changed(group, change)));
    result.sort(Comparator.comparing(PlannedDate::date).thenComparing(p -> p.status().toString()));
    return sayTwice(result);
  }

  /** What speaks against the group meeting that day, or null. */
  public @Nullable Conflict conflict(PeerGroup group, LocalDate date) {
    var holiday = publicHolidays.on(date);
    if (holiday.isPresent()) {
      return new Conflict.OnPublicHoliday(holiday.get());
    }
    if (group.schoolHolidays() == SchoolHolidayPolicy.KEEP) {
      return null;
    }
    return schoolHolidays.stream()
        .filter(h -> h.contains(date))
        .findFirst()
        .map(h -> new Conflict.InSchoolHolidays(h.label()))
        .orElse(null);
  }

  private static LocalDate end(PeerGroup group) {
    LocalDate closed = group.closedOn();
    LocalDate planned = group.plannedEnd();
    return closed != null && closed.isBefore(planned) ? closed : planned;
  }

  private PlannedDate proposed(PeerGroup group, LocalDate date) {
    Conflict conflict = conflict(group, date);
    return new PlannedDate(
        date, conflict == null ? new DateStatus.Ok() : new DateStatus.Skipped(conflict));
  }

  private PlannedDate changed(PeerGroup group, DateChange change) {
    return switch (change) {
      case DateChange.Cancelled(LocalDate date) -> new PlannedDate(date, new DateStatus.Removed());
      case DateChange.Added(LocalDate date) ->
          new PlannedDate(date, new DateStatus.Added(conflict(group, date)));
      case DateChange.Moved(LocalDate date, LocalDate to) ->
          new PlannedDate(to, new DateStatus.Moved(date, conflict(group, to)));
    };
  }

  /** Says of a date moved or added onto a day the group meets anyway that it does. */
  private static List<PlannedDate> sayTwice(List<PlannedDate> dates) {
    Map<LocalDate, Integer> held = new HashMap<>();
    dates.stream()
        .filter(PlannedDate::takesPlace)
        .forEach(p -> held.merge(p.date(), 1, Integer::sum));
    return dates.stream()
        .map(p -> held.getOrDefault(p.date(), 0) > 1 ? new PlannedDate(p.date(), twice(p)) : p)
        .toList();
  }

  private static DateStatus twice(PlannedDate planned) {
    Conflict twice = new Conflict.SameDay(planned.date());
    return switch (planned.status()) {
      case DateStatus.Moved(LocalDate from, Conflict conflict) -> new DateStatus.Moved(from, twice);
      case DateStatus.Added(Conflict conflict) -> new DateStatus.Added(twice);
      case DateStatus.Ok ok -> ok;
      case DateStatus.Skipped skipped -> skipped;
      case DateStatus.Removed removed -> removed;
    };
  }
}
