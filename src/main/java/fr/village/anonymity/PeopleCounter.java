package fr.village.anonymity;

import fr.village.domain.reference.SumDefinition;
import java.time.LocalDate;

/** Gives a family's number of people in a sum as it was on a day. */
@FunctionalInterface
public interface PeopleCounter {
  /**
   * @param asOf nothing that happened later may count
   * @return 0 or more
   */
  int peopleOf(String familyKey, SumDefinition sum, LocalDate asOf);
}
