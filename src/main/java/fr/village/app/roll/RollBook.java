package fr.village.app.roll;

import fr.village.domain.Id;
import fr.village.domain.family.Person;
import fr.village.domain.session.Session;
import java.util.Map;
import java.util.Optional;

/** Where rolls are kept. Called away from the screen; each call is one transaction. */
public interface RollBook {
  /**
   * The roll of a session.
   *
   * @throws fr.village.domain.Invalid {@code invalid.session.gone} when there is no such session
   */
  Roll open(Id<Session> session);

  /** Saves marks ({@code empty} takes one away) and the session itself, both or neither. */
  void save(Session session, Map<Id<Person>, Optional<RollMark>> change);

  /**
   * Enrols somebody who came for the first time, from the day of the session.
   *
   * @throws fr.village.domain.Invalid when a field cannot be
   */
  void add(Session session, Newcomer newcomer);
}
