package fr.village.app.roll;

import fr.village.domain.Id;
import fr.village.domain.session.Session;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A session to choose.
 *
 * @param number its place among those of its group that are not cancelled, from 1; 0 for one
 *     cancelled
 */
public record SessionChoice(
    Id<Session> session, String group, int number, LocalDate date, LocalTime time, State state) {

  /** What became of it, as far as the roll is concerned. */
  public enum State {
    AHEAD,
    TODAY,
    MARKED,
    /** It is past, and nobody is marked: a sheet of paper may wait. */
    TO_MARK,
    CANCELLED
  }
}
