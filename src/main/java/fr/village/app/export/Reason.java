package fr.village.app.export;

import java.time.LocalDate;

/** Why a line is "pas encore": nothing is lost, and this is what it waits for. */
public sealed interface Reason {
  /**
   * No tranche is frozen yet.
   *
   * @param families a tranche holds at least
   */
  record NoTranche(int families) implements Reason {}

  /**
   * What it tells is known only some months after a family entered.
   *
   * @param closing the first one it can leave at
   */
  record TooEarly(int months, LocalDate closing) implements Reason {}

  /**
   * One of the table's answers is that of too few families.
   *
   * @param floor families an answer must have
   */
  record TooFew(int floor, boolean sensitive) implements Reason {}
}
