package fr.village.app.notebook;

import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.house.Facilitator;
import fr.village.domain.house.House;
import fr.village.store.Change;
import fr.village.store.Ids;
import fr.village.store.Notebook;
import fr.village.store.Stores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** An open notebook with who changes it: what the services work on, from one thread. */
public final class OpenNotebook implements AutoCloseable {
  private final Notebook notebook;
  private final Clock clock;
  private final Change change;

  public OpenNotebook(Notebook notebook, Clock clock) {
    this(
        notebook,
        clock,
        new Change(
            clock, notebook.openedBy().map(Id<Facilitator>::new).orElse(null), new Ids(clock)));
  }

  /**
   * @param change with another author, or ids of another source, for samples
   */
  public OpenNotebook(Notebook notebook, Clock clock, Change change) {
    this.notebook = notebook;
    this.clock = clock;
    this.change = change;
  }

  public Path folder() {
    return notebook.folder().path();
  }

  /** Looks something up. */
  public <T> T read(Function<Stores, T> query) {
    return notebook.read(Stores.with(change, query));
  }

  /** Changes something: all of it, or nothing when it throws. */
  public <T> T write(Function<Stores, T> work) {
    return notebook.write(Stores.with(change, work));
  }

  /** The Maison; empty in a notebook nothing was written to. */
  public Optional<House> house() {
    return read(stores -> stores.house().find());
  }

  /** Everything, in memory. */
  public NotebookContent content() {
    return read(stores -> stores.content().readAll());
  }

  /** Today where the Maison is. */
  public LocalDate today() {
    return house()
        .map(house -> LocalDate.ofInstant(clock.instant(), house.territory().zone()))
        .orElseGet(() -> LocalDate.now(clock));
  }

  public Change change() {
    return change;
  }

  /** The file itself, for backups and keys. */
  Notebook file() {
    return notebook;
  }

  @Override
  public void close() {
    notebook.close();
  }
}
