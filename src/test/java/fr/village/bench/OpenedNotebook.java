package fr.village.bench;

import fr.village.app.AppContext;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.Refusal;
import fr.village.app.session.SampleNotebook;
import fr.village.app.settings.AppFolders;
import fr.village.ui.Desk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;

/**
 * A copy of a notebook, opened without a window.
 *
 * @param folder beside it, for files
 */
record OpenedNotebook(Path folder, AppContext app, NotebookSession session)
    implements AutoCloseable {

  /**
   * @param name of the copy: the one before under that name goes
   */
  static OpenedNotebook of(BenchNotebooks notebooks, Path original, String name)
      throws IOException, Refusal {
    Path notebook = notebooks.copy(original, name);
    AppFolders folders =
        new AppFolders(notebook.resolveSibling("data"), notebook.resolveSibling("carnets"));
    AppContext app = new AppContext(Desk.CLOCK, folders, BenchNotebooks.CHEAP, UUID::randomUUID);
    return new OpenedNotebook(
        Objects.requireNonNull(notebook.getParent()),
        app,
        app.sessions().unlock(notebook, SampleNotebook.PASSPHRASE.toCharArray()));
  }

  @Override
  public void close() {
    session.abandon();
  }
}
