package fr.village.app.session;

import fr.village.domain.IdSource;
import fr.village.domain.NotebookContent;
import fr.village.store.Change;
import fr.village.store.NotebookException;
import fr.village.store.Notebooks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

/** An invented Maison to try everything on, kept with the program's own data. */
public final class ExampleMaison {
  public static final String PASSPHRASE = SampleNotebook.PASSPHRASE;

  private final Notebooks notebooks;
  private final NotebookSessions sessions;
  private final Clock clock;
  private final IdSource ids;
  private final Function<LocalDate, NotebookContent> content;

  /**
   * @param content an invented Maison as it is on a day
   */
  public ExampleMaison(
      Notebooks notebooks,
      NotebookSessions sessions,
      Clock clock,
      IdSource ids,
      Function<LocalDate, NotebookContent> content) {
    this.notebooks = notebooks;
    this.sessions = sessions;
    this.clock = clock;
    this.ids = ids;
    this.content = content;
  }

  /**
   * Opens the example; makes it the first time.
   *
   * @throws Refusal when there is no room for it, or it is open already
   */
  public NotebookSession open() throws Refusal {
    Path folder = sessions.examples().resolve("exemple.village");
    if (!Files.exists(folder)) {
      make(folder);
    }
    return sessions.unlock(folder, PASSPHRASE.toCharArray());
  }

  private void make(Path folder) throws Refusal {
    Change change = new Change(clock, null, ids);
    try {
      SampleNotebook.make(notebooks, folder, content.apply(LocalDate.now(clock)), change)
          .notebook()
          .close();
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }
}
