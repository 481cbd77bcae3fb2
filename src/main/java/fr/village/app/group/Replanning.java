package fr.village.app.group;

import fr.village.domain.IdSource;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.schedule.DateChange;
import fr.village.schedule.DateChanges;
import fr.village.schedule.DateStatus;
import fr.village.schedule.PlannedDate;
import fr.village.schedule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What becomes of a group's sessions when its rhythm changes: those held and those past stay, those
 * to come follow the new rhythm, and what was changed by hand is kept. A date of the old rhythm
 * that was taken out by hand stays out.
 */
final class Replanning {
  private final Schedule schedule;
  private final LocalDate today;
  private final IdSource ids;

  Replanning(Schedule schedule, LocalDate today, IdSource ids) {
    this.schedule = schedule;
    this.today = today;
    this.ids = ids;
  }

  List<Step<Session>> steps(PeerGroup before, PeerGroup after, List<Session> sessions) {
    if (GroupFacts.of(before).sameDates(GroupFacts.of(after))) {
      return sessions.stream().filter(this::isOpen).flatMap(s -> timed(before, after, s)).toList();
    }
    List<Session> open = new ArrayList<>(sessions.stream().filter(this::isOpen).toList());
    Set<LocalDate> taken = new HashSet<>();
    sessions.stream()
        .filter(s -> !isOpen(s) && s.status() != SessionStatus.CANCELLED)
        .forEach(s -> taken.add(s.date()));
    List<Step<Session>> steps = new ArrayList<>();
    for (PlannedDate wanted : schedule.dates(after, byHand(before, sessions))) {
      if (!wanted.takesPlace() || wanted.date().isBefore(today)) {
        continue;
      }
      var kept = open.stream().filter(s -> s.date().equals(wanted.date())).findFirst();
      if (kept.isPresent()) {
        open.remove(kept.get());
        timed(before, after, kept.get()).forEach(steps::add);
      } else if (taken.add(wanted.date())) {
        steps.add(Step.made(Dates.planned(ids.next(), after, wanted.date(), origin(wanted))));
      }
    }
    open.forEach(s -> steps.add(Step.gone(s)));
    return steps;
  }

  /** To come and not yet anything but planned. */
  private boolean isOpen(Session s) {
    return s.status() == SessionStatus.PLANNED && !s.date().isBefore(today);
  }

  private static java.util.stream.Stream<Step<Session>> timed(
      PeerGroup before, PeerGroup after, Session s) {
    boolean usual = s.startTime().equals(before.startTime()) && s.minutes() == before.minutes();
    if (!usual || GroupFacts.of(before).sameTimes(GroupFacts.of(after))) {
      return java.util.stream.Stream.of();
    }
    return java.util.stream.Stream.of(
        new Step<>(s, Dates.at(s, after.startTime(), after.minutes())));
  }

  private DateChanges byHand(PeerGroup before, List<Session> sessions) {
    DateChanges changes = DateChanges.of(sessions);
    Set<LocalDate> known = new HashSet<>();
    sessions.stream().map(Session::plannedOn).filter(d -> d != null).forEach(known::add);
    changes.list().forEach(c -> known.add(c.date()));
    List<DateChange> all = new ArrayList<>(changes.list());
    schedule.dates(before, DateChanges.NONE).stream()
        .filter(PlannedDate::takesPlace)
        .map(PlannedDate::date)
        .filter(known::add)
        .forEach(d -> all.add(new DateChange.Cancelled(d)));
    return new DateChanges(all);
  }

  static @org.jspecify.annotations.Nullable LocalDate origin(PlannedDate planned) {
    return switch (planned.status()) {
      case DateStatus.Moved moved -> moved.from();
      case DateStatus.Added added -> null;
      default -> planned.date();
    };
  }
}
