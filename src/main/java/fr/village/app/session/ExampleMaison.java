package fr.village.app.session;

import fr.village.domain.IdSource;
import fr.village.domain.NotebookContent;
import fr.village.domain.house.Facilitator;
import fr.village.store.Change;
import fr.village.store.Notebook;
import fr.village.store.NotebookException;
import fr.village.store.Notebooks;
import fr.village.store.Stores;
import fr.village.store.key.Passphrase;
import fr.village.store.key.RecoveryWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

/** An invented Maison to try everything on, kept with the program's own data. */
public final class ExampleMaison {
  /** Known to everybody and said on the screen: there is nothing to protect. */
  public static final String PASSPHRASE = "exemple";

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
    Path folder = sessions.examples().resolve("Maison d’exemple.village");
    if (!Files.exists(folder)) {
      make(folder);
    }
    return sessions.unlock(folder, PASSPHRASE.toCharArray());
  }

  private void make(Path folder) throws Refusal {
    NotebookContent invented = content.apply(LocalDate.now(clock));
    var facilitator =
        invented.facilitators().stream()
            .findFirst()
            .map(Facilitator::id)
            .orElseGet(ids::next);
    try (Passphrase secret = Passphrase.of(PASSPHRASE.toCharArray());
        Notebooks.Created made = notebooks.create(folder, secret, facilitator.value());
        RecoveryWords words = made.recoveryWords()) {
      Notebook notebook = made.notebook();
      notebook.write(
          Stores.with(
              new Change(clock, facilitator, ids),
              s -> {
                s.content().writeAll(invented);
                return words.toString().isEmpty();
              }));
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }
}
