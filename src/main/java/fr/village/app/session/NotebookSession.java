package fr.village.app.session;

import fr.village.domain.IdSource;
import fr.village.domain.NotebookContent;
import fr.village.domain.house.Facilitator;
import fr.village.domain.house.House;
import fr.village.store.Change;
import fr.village.store.Notebook;
import fr.village.store.NotebookException;
import fr.village.store.Stores;
import fr.village.store.content.Part;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An open notebook and who opened it. Touched from the one thread that opened it, but for what
 * never changes while it is open.
 */
public final class NotebookSession {
  private final Notebook notebook;
  private final Change change;
  private volatile House house;
  private volatile Optional<Facilitator> facilitator;
  private final boolean example;

  public NotebookSession(
      Notebook notebook,
      Change change,
      House house,
      Optional<Facilitator> facilitator,
      boolean example) {
    this.notebook = notebook;
    this.change = change;
    this.house = house;
    this.facilitator = facilitator;
    this.example = example;
  }

  /** Looks something up in the stores. */
  public <T> T read(Function<Stores, T> query) {
    return notebook.read(Stores.with(change, query));
  }

  /** Changes something: all of it, or nothing when it throws. */
  public <T> T write(Function<Stores, T> work) {
    return notebook.write(Stores.with(change, work));
  }

  /** The Maison as it was last read; may be asked from any thread. */
  public House house() {
    return house;
  }

  /**
   * Reads the Maison, and who opened its notebook, again after they were changed. Clock and time
   * zone stay those of the opening: a day does not change in the middle of the work.
   */
  public House readAgain() {
    house = read(stores -> stores.house().find()).orElse(house);
    facilitator =
        facilitator.map(me -> read(stores -> stores.facilitators().find(me.id())).orElse(me));
    return house;
  }

  /** Grows with each change; the same as before says that nothing was written since. */
  public long changeCounter() {
    return notebook.changeCounter();
  }

  /** Everything, in memory. */
  public NotebookContent content() {
    return read(stores -> stores.content().readAll());
  }

  /**
   * What {@link #content} will want, in pieces, each short enough for a key pressed meanwhile to be
   * written soon.
   */
  public List<Runnable> readingAhead() {
    return Stream.of(Part.values())
        .<Runnable>map(part -> () -> read(stores -> stores.content().remember(part)))
        .toList();
  }

  /** Who opened it, as last read; may be asked from any thread. Nobody when recovery words did. */
  public Optional<Facilitator> facilitator() {
    return facilitator;
  }

  /** Whether it is an example Maison, with invented families. */
  public boolean isExample() {
    return example;
  }

  /** In the Maison's zone. */
  public Clock clock() {
    return change.clock();
  }

  public LocalDate today() {
    return LocalDate.now(change.clock());
  }

  public IdSource ids() {
    return change.ids();
  }

  public Path folder() {
    return notebook.folder().path();
  }

  /** Who changes it, when, and where new ids come from. */
  public Change change() {
    return change;
  }

  /**
   * Goes through every page, if that was not done yet.
   *
   * @throws Refusal when it is damaged
   */
  public void requireWhole() throws Refusal {
    try {
      notebook.requireWhole();
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  /** Closes the file without a backup. Harmless when already closed. */
  public void abandon() {
    notebook.close();
  }

  Notebook notebook() {
    return notebook;
  }
}
