package fr.village.demo;

import fr.village.domain.group.PeerGroup;
import fr.village.domain.reference.TopicDefinition;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.schedule.DateChanges;
import fr.village.schedule.DateStatus;
import fr.village.schedule.PlannedDate;
import fr.village.schedule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sessions of a group, by its schedule, with the accidents of life. */
final class SessionMaker {
  private static final double MOVED = 0.03;
  private static final double CANCELLED = 0.045;

  private final MaisonPlan plan;
  private final LocalDate today;
  private final Schedule schedule;
  private final SeededIds ids;
  private final Chance chance;
  private final Names names;
  private final List<TopicDefinition> topics;

  SessionMaker(
      MaisonPlan plan,
      LocalDate today,
      Schedule schedule,
      SeededIds ids,
      Chance chance,
      Names names,
      List<TopicDefinition> topics) {
    this.plan = plan;
    this.today = today;
    this.schedule = schedule;
    this.ids = ids;
    this.chance = chance;
    this.names = names;
    this.topics = topics;
  }

  /** Past ones held or cancelled, today's and later ones planned. */
  List<Session> of(PeerGroup group, boolean meetsToday) {
    Topics toTalkAbout = new Topics(chance, topics);
    List<Session> result = new ArrayList<>();
    for (PlannedDate planned : schedule.dates(group, changes(group, meetsToday))) {
      if (planned.takesPlace() || planned.status() instanceof DateStatus.Removed) {
        result.add(session(group, planned, toTalkAbout));
      }
    }
    return result;
  }

  private DateChanges changes(PeerGroup group, boolean meetsToday) {
    DateChanges changes = DateChanges.NONE;
    Set<LocalDate> taken = new HashSet<>();
    List<PlannedDate> dates = schedule.dates(group, changes);
    dates.forEach(p -> taken.add(p.date()));
    for (PlannedDate planned : dates.subList(Math.min(1, dates.size()), dates.size())) {
      LocalDate date = planned.date();
      LocalDate other = date.plusDays(chance.oneOf(List.of(-2, -1, 1, 2)));
      double draw = chance.between(0.0, 1.0);
      if (!planned.takesPlace() || !date.isBefore(today)) {
        continue;
      }
      if (draw < CANCELLED) {
        changes = changes.cancel(date);
      } else if (draw < CANCELLED + MOVED && isFree(group, other) && taken.add(other)) {
        changes = changes.move(date, other);
      }
    }
    boolean already =
        schedule.dates(group, changes).stream()
            .anyMatch(p -> p.takesPlace() && p.date().equals(today));
    return meetsToday && !already ? changes.add(today) : changes;
  }

  private boolean isFree(PeerGroup group, LocalDate date) {
    return date.isBefore(today)
        && !date.isBefore(group.startsOn())
        && date.isBefore(group.plannedEnd())
        && date.getDayOfWeek().getValue() <= 5
        && schedule.conflict(group, date) == null;
  }

  private Session session(PeerGroup group, PlannedDate planned, Topics toTalkAbout) {
    LocalDate date = planned.date();
    boolean cancelled = planned.status() instanceof DateStatus.Removed;
    boolean held = !cancelled && date.isBefore(today);
    boolean away = held && chance.hit(plan.offSite());
    List<String> chosen =
        held ? toTalkAbout.at(date, GroupPlan.middleOfBirths(group.startsOn())) : List.of();
    return new Session(
        ids.on(group.startsOn().minusDays(1)).next(),
        group.id(),
        date,
        group.startTime(),
        held && chance.hit(0.06) ? group.minutes() + 30 : group.minutes(),
        plannedOn(planned),
        cancelled ? SessionStatus.CANCELLED : held ? SessionStatus.HELD : SessionStatus.PLANNED,
        cancelled ? chance.weighted(Codes.CANCELLATIONS) : null,
        held ? away ? Codes.OFF_SITE : Codes.AT_THE_MAISON : null,
        away ? chance.oneOf(OUTINGS) : null,
        held && chance.hit(0.95) ? chance.oneOf(List.of(15, 20, 20, 30, 30, 45, 60)) : null,
        chosen,
        held && chance.hit(0.25) ? List.of(names.professional()) : List.of(),
        held && chance.hit(0.45) ? Notes.ofSession(chance, names) : null);
  }

  private static @Nullable LocalDate plannedOn(PlannedDate planned) {
    return switch (planned.status()) {
      case DateStatus.Moved moved -> moved.from();
      case DateStatus.Added added -> null;
      case DateStatus.Ok ok -> planned.date();
      case DateStatus.Skipped skipped -> planned.date();
      case DateStatus.Removed removed -> planned.date();
    };
  }

  private static final List<String> OUTINGS =
      List.of("Médiathèque", "Jardin public", "Ludothèque", "Piscine", "Salle polyvalente");
}
