package fr.village.domain.group;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.family.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody of the family who usually comes, from one day to another ({@code to} is included). */
public record Participant(Id<Person> person, LocalDate from, @Nullable LocalDate to) {
  public Participant {
    Check.order("participant", from, to);
  }

  public boolean usuallyComes(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
