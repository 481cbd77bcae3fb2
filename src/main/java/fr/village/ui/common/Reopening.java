package fr.village.ui.common;

import fr.village.app.session.NotebookSession;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Leaves the desk while the notebook on it is closed and something is done to its folder. */
@FunctionalInterface
public interface Reopening {
  /**
   * @param session open again; none when its passphrase has to be asked
   * @param said what to say then
   */
  record Reopened(Optional<NotebookSession> session, Said said) {}

  /**
   * Runs work that closes the notebook, in a task; then shows the notebook it opened, or else the
   * door. A {@link fr.village.app.session.Refusal} it throws is said at the door.
   */
  void whileClosed(Callable<Reopened> work);
}
