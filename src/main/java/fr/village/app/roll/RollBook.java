package fr.village.app.roll;

import fr.village.domain.Id;
import fr.village.domain.session.Session;

/** Where rolls are kept. Called away from the screen; each call is one transaction. */
public interface RollBook {
  /**
   * The roll of a session.
   *
   * @throws fr.village.domain.Invalid {@code invalid.session.gone} when there is no such session
   */
  Roll open(Id<Session> session);

  /** Saves marks and the session's own facts, both or neither. */
  void save(RollChange change);
}
