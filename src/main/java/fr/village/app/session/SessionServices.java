package fr.village.app.session;

import fr.village.app.roll.TopicChoices;
import fr.village.app.settings.AppFolders;
import fr.village.demo.DemoMaisons;
import fr.village.demo.DemoRequest;
import fr.village.domain.reference.TopicDefinition;
import fr.village.reference.ReferenceSets;
import fr.village.store.Ids;
import fr.village.store.Notebooks;
import fr.village.store.Writability;
import fr.village.store.backup.Backups;
import fr.village.store.key.Argon2Parameters;
import fr.village.store.migration.Migrator;
import java.time.Clock;
import java.util.List;

/** What the window needs, wired; nothing heavy is touched before it is used. */
public record SessionServices(
    Clock clock, NotebookSessions notebooks, ExampleMaison example, TopicChoices topics) {
  private static final long EXAMPLE_SEED = 1000;
  private static final int EXAMPLE_YEARS = 4;

  /**
   * @param clock the laptop's
   */
  public static SessionServices of(Clock clock, AppFolders folders, Argon2Parameters argon2) {
    Notebooks notebooks =
        new Notebooks(clock, argon2, new Migrator(), Writability.system(), new Backups(clock));
    NotebookSessions sessions = new NotebookSessions(notebooks, clock, folders.examples());
    ExampleMaison example =
        new ExampleMaison(
            notebooks,
            sessions,
            clock,
            new Ids(clock),
            today ->
                DemoMaisons.arras(
                    new DemoRequest(EXAMPLE_SEED, today, EXAMPLE_YEARS, 1), builtInTopics()));
    return new SessionServices(
        clock, sessions, example, new TopicChoices(SessionServices::builtInTopics));
  }

  /** On this machine's clock, at the strength notebooks are made at. */
  public static SessionServices ofMachine(AppFolders folders) {
    return of(Clock.systemUTC(), folders, Argon2Parameters.STANDARD);
  }

  private static List<TopicDefinition> builtInTopics() {
    return ReferenceSets.builtIn().topics();
  }
}
