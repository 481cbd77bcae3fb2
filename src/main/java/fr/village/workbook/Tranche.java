package fr.village.workbook;

import java.time.LocalDate;

/**
 * A frozen tranche (ANONYMITY.md rule 0).
 *
 * @param number from 1
 * @param families number of families, never changed
 * @param closing the closing that froze it
 */
public record Tranche(int number, int families, LocalDate closing) {
  public Tranche {
    if (number < 1 || number > 999) {
      throw new InvalidLine("tranche", "workbook.number-range", 1, 999);
    }
    Numbers.count("tranche", families);
  }
}
