package fr.village.anonymity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Families frozen together at a closing; neither its members nor their number ever change.
 *
 * @param number from 1, in the order of closing
 * @param families how many, for ever
 * @param lastEntryOn the latest day a member enrolled, from which maturities count; one family's
 *     date, so it never leaves the notebook; null when the tranche is known from a workbook only
 */
public record Tranche(
    int number, LocalDate closedOn, int families, @Nullable LocalDate lastEntryOn) {

  /** The year its families count in. */
  public int year() {
    return closedOn.getYear();
  }

  /** Whether a table of that maturity may be taken at that closing. */
  boolean isMature(int months, LocalDate closing) {
    return lastEntryOn != null && !lastEntryOn.plusMonths(months).isAfter(closing);
  }
}
