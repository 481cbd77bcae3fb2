package fr.village.app.session;

import fr.village.domain.NotebookContent;
import fr.village.domain.house.Facilitator;
import fr.village.store.Change;
import fr.village.store.Notebook;
import fr.village.store.Notebooks;
import fr.village.store.Stores;
import fr.village.store.key.Passphrase;
import java.nio.file.Path;

/** A notebook filled with an invented Maison. */
public final class SampleNotebook {
  /** Known to everybody and said on the screen: there is nothing to protect. */
  public static final String PASSPHRASE = "exemple";

  private SampleNotebook() {}

  /**
   * Makes it, open. Its recovery words are forgotten at once.
   *
   * @param change by whom: its author is a facilitator of the content, or nobody
   * @throws fr.village.store.NotebookException when the place does not do
   */
  public static NotebookSession make(
      Notebooks notebooks, Path folder, NotebookContent content, Change change) {
    Facilitator first = content.facilitators().getFirst();
    try (Passphrase secret = Passphrase.of(PASSPHRASE.toCharArray())) {
      Notebooks.Created made = notebooks.create(folder, secret, first.id().value());
      made.recoveryWords().close();
      Notebook notebook = made.notebook();
      Change by = new Change(change.clock(), first.id(), change.ids());
      notebook.write(
          Stores.with(
              by,
              stores -> {
                stores.content().writeAll(content);
                return true;
              }));
      return new NotebookSession(notebook, by, content.house(), java.util.Optional.of(first), true);
    }
  }
}
