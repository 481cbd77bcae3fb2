package fr.village.domain.session;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.family.Person;

/**
 * One person's mark at one session.
 *
 * @param announced the absence was told beforehand; only with {@link Mark#EXCUSED}
 */
public record Attendance(
    Id<Session> session, Id<Family> family, Id<Person> person, Mark mark, boolean announced) {
  public Attendance {
    fr.village.domain.Check.that(
        !announced || mark == Mark.EXCUSED, "invalid.attendance.announced");
  }
}
