package fr.village.app.roll;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.group.Enrolment;
import fr.village.domain.session.Session;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Families met at the door of a session. Called away from the screen. */
public interface Newcomers {
  /**
   * A family's place in the group, just given.
   *
   * @param before the place on the waiting list it was made of; null when it is new
   */
  record Joined(Id<Enrolment> enrolment, @Nullable Enrolment before) {}

  /**
   * Families that may be the one being typed, likely ones first.
   *
   * @param date as far as it can be read; null while it cannot
   */
  List<Acquaintance> like(Session session, String typed, @Nullable LocalDate date);

  /**
   * Enrols somebody who came for the first time, from the day of the session.
   *
   * @throws fr.village.domain.Invalid when a field cannot be
   */
  void add(Session session, Newcomer newcomer);

  /** Puts a newcomer's family in the bin. */
  void takeBack(Newcomer newcomer);

  /**
   * Enrols a family already known, from the day of the session: those who wait come in.
   *
   * @throws fr.village.domain.Invalid {@code invalid.family.gone}
   */
  Joined join(Session session, Id<Family> family);

  /** Gives back the place given. */
  void leave(Joined joined);
}
