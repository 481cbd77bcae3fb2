package fr.village.app.rehearsal;

import fr.village.app.roll.NotebookRolls;
import fr.village.app.roll.TopicChoices;
import fr.village.app.session.NotebookSession;
import fr.village.app.today.TodayService;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.session.Attendance;
import fr.village.domain.session.Mark;
import fr.village.domain.session.Session;
import fr.village.store.Change;
import fr.village.store.Ids;
import fr.village.store.MemoryNotebook;
import fr.village.store.Notebook;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
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
    InventedKey.turn();
    try (Notebook notebook = MemoryNotebook.open(NOWHERE, clock)) {
      Change change = new Change(clock, null, new Ids(clock));
      Invented invented = new Invented(change.ids(), LocalDate.now(clock));
      NotebookSession session =
          new NotebookSession(notebook, change, invented.house(), Optional.empty(), true);
      Session meeting = fill(session, invented);
      NotebookRolls rolls = new NotebookRolls(session, topics);
      TodayService today = new TodayService(session, rolls);
      for (int i = 0; i < TIMES; i++) {
        rolls.open(meeting.id());
        today.now();
      }
    }
  }

  private static Session fill(NotebookSession session, Invented invented) {
    FamilyFile family = invented.family();
    return session.write(
        stores -> {
          stores.house().save(session.house());
          stores.groups().save(invented.group());
          stores.families().save(family);
          stores.enrolments().save(invented.enrolment());
          for (Session held : invented.sessions()) {
            stores.sessions().save(held);
            stores
                .attendances()
                .mark(
                    new Attendance(
                        held.id(),
                        family.family().id(),
                        family.parents().getFirst().id(),
                        Mark.ABSENT,
                        false));
          }
          return invented.sessions().getLast();
        });
  }
}
