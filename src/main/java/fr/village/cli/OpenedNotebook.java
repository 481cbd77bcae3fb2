package fr.village.cli;

import fr.village.app.session.NotebookSession;
import fr.village.app.session.NotebookSessions;
import fr.village.app.session.Refusal;
import fr.village.store.key.Passphrase;
import java.util.function.Function;

/** Opens a notebook for the length of a command. */
final class OpenedNotebook {
  private OpenedNotebook() {}

  /** Closes it after a backup when the command changed something, without one when it failed. */
  static <T> T with(Cli cli, NotebookOptions at, Function<NotebookSession, T> work) throws Refusal {
    NotebookSessions sessions = cli.app().sessions();
    NotebookSession session;
    try (Passphrase passphrase = new Secrets(cli).current(at.passphraseFile)) {
      session = sessions.unlock(at.notebook, passphrase);
    }
    try {
      T result = work.apply(session);
      sessions.close(session);
      return result;
    } finally {
      session.abandon();
    }
  }
}
