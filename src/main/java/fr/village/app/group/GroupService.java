package fr.village.app.group;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.IdSource;
import fr.village.domain.Invalid;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.domain.session.SessionStatus;
import fr.village.schedule.Conflict;
import fr.village.schedule.DateChanges;
import fr.village.schedule.FrenchHolidays;
import fr.village.schedule.PlannedDate;
import fr.village.schedule.Schedule;
import fr.village.store.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Starts groups, changes their dates, closes them. Each change says how to take it back. */
public final class GroupService {
  /** Why families leave a group that ends; a code of the list {@code exit_reason}. */
  private static final String END_OF_CYCLE = "end_of_cycle";

  private final NotebookSession notebook;

  public GroupService(NotebookSession notebook) {
    this.notebook = notebook;
  }

  /**
   * Every date a group would have, those left out with their reason.
   *
   * @throws Invalid when something asked does not do
   */
  public List<PlannedDate> plan(GroupFacts facts, DateChanges changes) {
    PeerGroup group = facts.group(notebook.ids().next(), 1, null);
    return notebook.read(s -> schedule(s).dates(group, changes));
  }

  /**
   * Saves the group and its sessions, all of them or nothing.
   *
   * @throws Invalid when something asked does not do
   */
  public GroupChange start(GroupFacts facts, DateChanges changes) {
    IdSource ids = notebook.ids();
    return notebook.write(
        stores -> {
          PeerGroup group = facts.group(ids.next(), stores.groups().nextNumber(), null);
          stores.groups().save(group);
          for (PlannedDate date : schedule(stores).dates(group, changes)) {
            if (date.takesPlace()) {
              stores
                  .sessions()
                  .save(Dates.planned(ids.next(), group, date.date(), Replanning.origin(date)));
            }
          }
          return GroupChange.ofGroup(Step.made(group));
        });
  }

  /**
   * Changes a group's facts; with its rhythm, its sessions to come.
   *
   * @throws Invalid when something does not do, as a first day after a session that stays
   */
  public GroupChange edit(Id<PeerGroup> id, GroupFacts facts) {
    return notebook.write(stores -> applied(stores, edited(stores, id, facts)));
  }

  /** As {@link #edit}, without doing it. */
  public GroupChange tryEdit(Id<PeerGroup> id, GroupFacts facts) {
    return notebook.read(stores -> edited(stores, id, facts));
  }

  private GroupChange edited(Stores stores, Id<PeerGroup> id, GroupFacts facts) {
    PeerGroup before = group(stores, id);
    PeerGroup after = facts.group(id, before.number(), before.closedOn());
    List<Session> sessions = stores.sessions().ofGroup(id);
    var steps =
        new Replanning(schedule(stores), notebook.today(), notebook.ids())
            .steps(before, after, sessions);
    return new GroupChange(new Step<>(before, after), steps, List.of(), List.of());
  }

  // --- dates

  /**
   * What speaks against a group meeting that day, if anything does. It holds all the same.
   *
   * @param moved the session that would come there; null for a new one
   */
  public Optional<Conflict> conflict(Id<PeerGroup> id, LocalDate day, @Nullable Id<Session> moved) {
    return notebook.read(
        stores -> {
          boolean meets =
              stores.sessions().ofGroup(id).stream()
                  .anyMatch(
                      s ->
                          s.date().equals(day)
                              && s.status() != SessionStatus.CANCELLED
                              && !s.id().equals(moved));
          return meets
              ? Optional.of(new Conflict.SameDay(day))
              : Optional.ofNullable(schedule(stores).conflict(group(stores, id), day));
        });
  }

  /**
   * Moves a session to another day, whatever speaks against it.
   *
   * @throws Invalid {@code groups.date.same}, or {@code invalid.session.before.group}
   */
  public GroupChange move(Id<Session> id, LocalDate to) {
    return session(
        id,
        s -> {
          Check.that(!s.date().equals(to), "groups.date.same");
          return Dates.on(s, to);
        });
  }

  /**
   * Cancels a session not yet held.
   *
   * @param reason code of the list {@code cancel_reason}
   */
  public GroupChange cancel(Id<Session> id, String reason) {
    return session(id, s -> Dates.cancelled(s, reason));
  }

  /** Plans a cancelled session again. */
  public GroupChange restore(Id<Session> id) {
    return session(id, Dates::restored);
  }

  /**
   * Adds a session on a day of one's own.
   *
   * @throws Invalid {@code invalid.session.before.group}
   */
  public GroupChange add(Id<PeerGroup> id, LocalDate day) {
    return notebook.write(
        stores -> {
          Session session = Dates.planned(notebook.ids().next(), group(stores, id), day, null);
          stores.sessions().save(session);
          return GroupChange.ofSession(Step.made(session));
        });
  }

  private GroupChange session(Id<Session> id, java.util.function.UnaryOperator<Session> how) {
    return notebook.write(
        stores -> {
          Session before =
              stores.sessions().find(id).orElseThrow(() -> new Invalid("invalid.session.gone"));
          return applied(stores, GroupChange.ofSession(new Step<>(before, how.apply(before))));
        });
  }

  // --- the end

  /**
   * Closes a group after a day: what was planned later goes to the bin, families still in it leave
   * it because its cycle ends, all that was held stays.
   *
   * @throws Invalid when the day comes before the group starts
   */
  public GroupChange close(Id<PeerGroup> id, LocalDate lastDay) {
    return notebook.write(stores -> applied(stores, closed(stores, id, lastDay)));
  }

  /** As {@link #close}, without doing it. */
  public GroupChange tryClose(Id<PeerGroup> id, LocalDate lastDay) {
    return notebook.read(stores -> closed(stores, id, lastDay));
  }

  private static GroupChange closed(Stores stores, Id<PeerGroup> id, LocalDate lastDay) {
    PeerGroup before = group(stores, id);
    LocalDate end = lastDay.plusDays(1);
    var sessions =
        stores.sessions().ofGroup(id).stream()
            .filter(s -> s.status() == SessionStatus.PLANNED && !s.date().isBefore(end))
            .map(Step::gone)
            .toList();
    var enrolments =
        stores.enrolments().ofGroup(id).stream()
            .filter(e -> e.isMember(lastDay))
            .map(e -> new Step<>(e, Enrolments.left(e, end, END_OF_CYCLE)))
            .toList();
    PeerGroup after = GroupFacts.of(before).group(id, before.number(), end);
    return new GroupChange(new Step<>(before, after), sessions, enrolments, List.of());
  }

  /**
   * Puts a group in the bin.
   *
   * @throws Invalid {@code groups.delete.held} when it has met
   */
  public GroupChange delete(Id<PeerGroup> id) {
    return notebook.write(
        stores -> {
          boolean held =
              stores.sessions().ofGroup(id).stream()
                  .anyMatch(s -> s.status() == SessionStatus.HELD);
          Check.that(!held, "groups.delete.held");
          return applied(stores, GroupChange.ofGroup(Step.gone(group(stores, id))));
        });
  }

  /** Does a change again, or, turned back, takes it back. */
  public void apply(GroupChange change) {
    notebook.write(stores -> applied(stores, change));
  }

  static GroupChange applied(Stores stores, GroupChange change) {
    new Changing(stores).apply(change);
    return change;
  }

  static PeerGroup group(Stores stores, Id<PeerGroup> id) {
    return stores.groups().find(id).orElseThrow(() -> new Invalid("groups.gone"));
  }

  private Schedule schedule(Stores stores) {
    return new Schedule(
        new FrenchHolidays(notebook.house().territory()), stores.schoolHolidays().all());
  }
}
