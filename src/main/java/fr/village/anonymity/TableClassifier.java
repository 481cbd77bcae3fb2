package fr.village.anonymity;

import fr.village.domain.reference.TableDefinition;
import java.time.LocalDate;

/** Gives a family's value in a table as it was on a day. */
@FunctionalInterface
public interface TableClassifier {
  /**
   * @param asOf nothing that happened later may count
   * @return the code of one of the table's finest values
   */
  String valueOf(String familyKey, TableDefinition table, LocalDate asOf);
}
