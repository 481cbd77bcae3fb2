package fr.village.app.rehearsal;

import fr.village.app.group.GroupService;
import fr.village.app.group.NewGroup;
import fr.village.app.roll.Newcomer;
import fr.village.app.roll.NotebookRolls;
import fr.village.app.roll.Roll;
import fr.village.app.roll.RollMark;
import fr.village.app.roll.TopicChoices;
import fr.village.app.session.NotebookSession;
import fr.village.app.today.TodayService;
import fr.village.domain.family.ParentRole;
import fr.village.domain.group.Cadence;
import fr.village.domain.house.House;
import fr.village.domain.house.HouseCode;
import fr.village.domain.session.Session;
import fr.village.store.Change;
import fr.village.store.Ids;
import fr.village.store.MemoryNotebook;
import fr.village.store.Notebook;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * Goes once through what an opening asks, on an invented notebook in memory: the libraries between
 * here and the database take most of a second the first time, and nothing the second. Touches no
 * notebook and no file.
 */
public final class Rehearsal implements Runnable {
  private static final Path NOWHERE = Path.of("repetition.village");
  private static final int TIMES = 2;

  private final Clock clock;
  private final TopicChoices topics;

  /**
   * @param topics what the real opening will use: read once, kept
   */
  public Rehearsal(Clock clock, TopicChoices topics) {
    this.clock = clock;
    this.topics = topics;
  }

  /** Takes a second or two on the thread that calls it. */
  @Override
  public void run() {
    try (Notebook notebook = MemoryNotebook.open(NOWHERE, clock)) {
      Change change = new Change(clock, null, new Ids(clock));
      NotebookSession session =
          new NotebookSession(notebook, change, house(change), Optional.empty(), true);
      session.write(stores -> stores.house().save(session.house()));
      LocalDate today = session.today();
      new GroupService(session)
          .start(
              new NewGroup(
                  "Répétition",
                  today.getDayOfWeek(),
                  LocalTime.MIDNIGHT,
                  Cadence.WEEKLY,
                  today,
                  null));
      session
          .read(stores -> stores.meetings().between(today, today.plusWeeks(6)))
          .stream()
          .findFirst()
          .ifPresent(meeting -> rehearse(session, meeting.session()));
    }
  }

  private void rehearse(NotebookSession session, fr.village.domain.Id<Session> first) {
    NotebookRolls rolls = new NotebookRolls(session, topics);
    Session met = rolls.open(first).session();
    rolls.add(met, newcomer(session, met.date()));
    Roll roll = rolls.open(first);
    roll.rows().getFirst().people().stream()
        .findFirst()
        .ifPresent(
            person -> rolls.save(met, Map.of(person.id(), Optional.of(RollMark.ABSENT))));
    TodayService today = new TodayService(session, rolls);
    for (int i = 0; i < TIMES; i++) {
      today.now();
    }
  }

  private static Newcomer newcomer(NotebookSession session, LocalDate due) {
    return new Newcomer(
        session.ids().next(),
        session.ids().next(),
        session.ids().next(),
        "Répétition",
        ParentRole.MOTHER,
        due);
  }

  private static House house(Change change) {
    return new House(
        change.ids().next(),
        new HouseCode("REP-01"),
        "Répétition",
        "62",
        "other",
        null,
        null,
        null,
        House.USUAL_RETENTION_MONTHS);
  }
}
