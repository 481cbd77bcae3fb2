package fr.village.app.session;

import fr.village.domain.Id;
import fr.village.domain.house.Facilitator;
import fr.village.domain.house.House;
import fr.village.store.Change;
import fr.village.store.Ids;
import fr.village.store.Notebook;
import fr.village.store.NotebookException;
import fr.village.store.NotebookException.Problem;
import fr.village.store.Notebooks;
import fr.village.store.Stores;
import fr.village.store.backup.Backups;
import fr.village.store.key.Passphrase;
import fr.village.store.key.RecoveryWords;
import fr.village.store.key.UnreadableWords;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes, unlocks and closes notebooks for somebody at a screen. All of it takes a moment: never on
 * the screen's own thread. Characters given as a passphrase stay the caller's to overwrite.
 */
public final class NotebookSessions {
  /** The "other" of the list {@code carrier}: who carries the project is asked later. */
  private static final String CARRIER_UNKNOWN = "other";

  private final Notebooks notebooks;
  private final Clock clock;
  private final Path examples;

  /**
   * @param examples the folder whose notebooks are example Maisons
   */
  public NotebookSessions(Notebooks notebooks, Clock clock, Path examples) {
    this.notebooks = notebooks;
    this.clock = clock;
    this.examples = examples;
  }

  /** A notebook just made, and the words that open it when every passphrase is lost. */
  public record Made(NotebookSession session, List<String> recoveryWords) {}

  /**
   * Makes a notebook with its Maison and its facilitator, and opens it.
   *
   * @throws Refusal when the place does not do; nothing is left there
   */
  public Made make(NewNotebook asked, char[] passphrase) throws Refusal {
    Ids ids = new Ids(clock);
    Facilitator facilitator = new Facilitator(ids.next(), asked.facilitator(), true);
    House house =
        new House(
            ids.next(),
            asked.code(),
            asked.name(),
            asked.territory().code(),
            CARRIER_UNKNOWN,
            null,
            null,
            null,
            House.USUAL_RETENTION_MONTHS);
    try (Passphrase secret = Passphrase.of(passphrase)) {
      return make(asked.folder(), house, facilitator, secret);
    }
  }

  /**
   * Makes a notebook of a Maison at a place, and opens it.
   *
   * @param folder its name ending in {@code .village}; nothing may be there
   * @throws Refusal when the place does not do; nothing is left there
   */
  public Made make(Path folder, House house, Facilitator facilitator, Passphrase passphrase)
      throws Refusal {
    Clock local = clock.withZone(house.territory().zone());
    try {
      Notebooks.Created made = notebooks.create(folder, passphrase, facilitator.id().value());
      try (RecoveryWords words = made.recoveryWords()) {
        Change change = new Change(local, facilitator.id(), new Ids(local));
        made.notebook()
            .write(
                Stores.with(
                    change, s -> s.facilitators().save(facilitator) && s.house().save(house)));
        return new Made(session(made.notebook()), words.words());
      }
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  /**
   * Opens a notebook.
   *
   * @param any its folder or anything in it
   * @throws Refusal with the reason; nothing is changed
   */
  public NotebookSession unlock(Path any, char[] passphrase) throws Refusal {
    try (Passphrase secret = Passphrase.of(passphrase)) {
      return unlock(any, secret);
    }
  }

  /**
   * Opens a notebook without going through its pages, which {@link NotebookSession#requireWhole}
   * does, or else the first change.
   *
   * @throws Refusal with the reason; nothing is changed
   */
  public NotebookSession unlockEarly(Path any, char[] passphrase) throws Refusal {
    try (Passphrase secret = Passphrase.of(passphrase)) {
      return early(notebooks.openEarly(any, secret));
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  /** As {@link #unlock(Path, char[])}; the passphrase stays the caller's to destroy. */
  public NotebookSession unlock(Path any, Passphrase passphrase) throws Refusal {
    try {
      return session(notebooks.open(any, passphrase));
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  /**
   * Opens an open notebook anew, for whoever's passphrase it is: the way back from a lock that left
   * it open.
   *
   * @throws Refusal when the passphrase does not do; the notebook stays open as it was
   */
  public NotebookSession reopen(NotebookSession open, char[] passphrase) throws Refusal {
    try (Passphrase secret = Passphrase.of(passphrase)) {
      notebooks.check(open.folder(), secret);
      open.abandon();
      return unlock(open.folder(), secret);
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  /**
   * Opens a notebook by its recovery words, and gives its facilitator another passphrase.
   *
   * @throws Refusal when the words do not do; nothing is changed
   */
  public NotebookSession recover(Path any, String typedWords, char[] newPassphrase) throws Refusal {
    try (RecoveryWords words = RecoveryWords.parse(typedWords);
        Passphrase secret = Passphrase.of(newPassphrase)) {
      Notebook notebook = notebooks.openWithRecovery(any, words);
      NotebookSession opened = session(notebook);
      UUID person =
          opened
              .read(s -> s.facilitators().all().stream().filter(Facilitator::active).findFirst())
              .map(f -> f.id().value())
              .orElseGet(() -> opened.ids().<Facilitator>next().value());
      notebooks.addKey(notebook, person, secret);
      notebook.close();
      return session(notebooks.open(any, secret));
    } catch (UnreadableWords e) {
      throw Refusal.of(e);
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  /**
   * Closes a notebook after a verified backup, when something changed since the last one. What has
   * been in the bin for thirty days goes first. It is closed whatever becomes of the backup.
   *
   * @throws Refusal when the backup failed
   */
  public void close(NotebookSession session) throws Refusal {
    try (Notebook notebook = session.notebook()) {
      session.write(stores -> stores.bin().empty());
      new Backups(session.clock()).atClosing(notebook);
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  /** The folder example Maisons are in. */
  public Path examples() {
    return examples;
  }

  /** What it says of its Maison may be what is damaged. */
  private NotebookSession early(Notebook notebook) {
    boolean read = false;
    try {
      NotebookSession session = session(notebook);
      read = true;
      return session;
    } finally {
      if (!read) {
        notebook.close();
      }
    }
  }

  private NotebookSession session(Notebook notebook) {
    Change nobody = new Change(clock, null, new Ids(clock));
    House house =
        notebook
            .read(Stores.with(nobody, s -> s.house().find()))
            .orElseThrow(
                () -> {
                  notebook.close();
                  return new NotebookException(Problem.NOT_A_NOTEBOOK, notebook.folder().path());
                });
    // a notebook loaded from a dump may not know the person whose passphrase opens it
    Optional<Facilitator> facilitator =
        notebook
            .openedBy()
            .map(Id<Facilitator>::new)
            .flatMap(id -> notebook.read(Stores.with(nobody, s -> s.facilitators().find(id))));
    Clock local = clock.withZone(house.territory().zone());
    Change change =
        new Change(local, facilitator.map(Facilitator::id).orElse(null), new Ids(local));
    boolean example =
        notebook.folder().path().toAbsolutePath().startsWith(examples.toAbsolutePath());
    return new NotebookSession(notebook, change, house, facilitator, example);
  }
}
