package fr.village.app.notebook;

import fr.village.store.key.RecoveryWords;

/** A new notebook, open, and the words that open it when every passphrase is lost: shown once. */
public record CreatedNotebook(OpenNotebook notebook, RecoveryWords recoveryWords)
    implements AutoCloseable {
  /** Closes the notebook and forgets the words. */
  @Override
  public void close() {
    recoveryWords.close();
    notebook.close();
  }
}
