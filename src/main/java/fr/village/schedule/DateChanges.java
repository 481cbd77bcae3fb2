package fr.village.schedule;

import fr.village.domain.Check;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The dates of one group changed by hand, at most one change for each date. Dates are named as the
 * calendar shows them: what was moved is found again at its new day.
 */
public record DateChanges(List<DateChange> list) {
  public static final DateChanges NONE = new DateChanges(List.of());

  public DateChanges {
    list = List.copyOf(list);
    Set<LocalDate> seen = new HashSet<>();
    for (DateChange change : list) {
      Check.that(seen.add(change.date()), "invalid.schedule.change.twice", change.date());
    }
  }

  /** What the sessions of one group, as kept, say was changed; of two of a day, the first. */
  public static DateChanges of(List<Session> sessions) {
    Map<LocalDate, DateChange> changes = new LinkedHashMap<>();
    sessions.stream().flatMap(DateChanges::of).forEach(c -> changes.putIfAbsent(c.date(), c));
    return new DateChanges(List.copyOf(changes.values()));
  }

  private static Stream<DateChange> of(Session session) {
    LocalDate planned = session.plannedOn();
    if (session.status() == SessionStatus.CANCELLED) {
      return planned == null ? Stream.of() : Stream.of(new DateChange.Cancelled(planned));
    }
    if (planned == null) {
      return Stream.of(new DateChange.Added(session.date()));
    }
    return session.isMoved()
        ? Stream.of(new DateChange.Moved(planned, session.date()))
        : Stream.of();
  }

  /** Moves the date shown at {@code from}; moving it back where it came from undoes the move. */
  public DateChanges move(LocalDate from, LocalDate to) {
    Optional<DateChange> shown = shownAt(from);
    if (shown.orElse(null) instanceof DateChange.Added added) {
      return without(added).with(new DateChange.Added(to));
    }
    LocalDate origin = shown.map(DateChange::date).orElse(from);
    DateChanges rest = shown.map(this::without).orElse(this).restore(origin);
    return origin.equals(to) ? rest : rest.with(new DateChange.Moved(origin, to));
  }

  /** Cancels the date shown at {@code date}; one added by hand just goes. */
  public DateChanges cancel(LocalDate date) {
    Optional<DateChange> shown = shownAt(date);
    if (shown.orElse(null) instanceof DateChange.Added added) {
      return without(added);
    }
    LocalDate origin = shown.map(DateChange::date).orElse(date);
    return restore(origin).with(new DateChange.Cancelled(origin));
  }

  /** Adds a date, or keeps one that falls on a holiday. */
  public DateChanges add(LocalDate date) {
    return restore(date).with(new DateChange.Added(date));
  }

  /** Takes back what was changed about the rhythm's date. */
  public DateChanges restore(LocalDate date) {
    return new DateChanges(list.stream().filter(c -> !c.date().equals(date)).toList());
  }

  private Optional<DateChange> shownAt(LocalDate date) {
    return list.stream()
        .filter(
            change ->
                switch (change) {
                  case DateChange.Moved moved -> moved.to().equals(date);
                  case DateChange.Added added -> added.date().equals(date);
                  case DateChange.Cancelled cancelled -> false;
                })
        .findFirst();
  }

  private DateChanges without(DateChange change) {
    return new DateChanges(list.stream().filter(c -> !c.equals(change)).toList());
  }

  private DateChanges with(DateChange change) {
    List<DateChange> all = new ArrayList<>(list);
    all.add(change);
    return new DateChanges(all);
  }
}
