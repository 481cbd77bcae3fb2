package fr.village.cli;

import fr.village.app.notebook.OpenNotebook;
import fr.village.store.key.Passphrase;
import java.util.function.Function;

/** Opens a notebook for the length of a command. */
final class OpenedNotebook {
  private OpenedNotebook() {}

  static <T> T with(Cli cli, NotebookOptions at, Function<OpenNotebook, T> work) {
    try (Passphrase passphrase = new Secrets(cli).current(at.passphraseFile);
        OpenNotebook notebook = cli.app().notebooks().open(at.notebook, passphrase)) {
      return work.apply(notebook);
    }
  }
}
