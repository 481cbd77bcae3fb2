package fr.village.anonymity;

import java.time.LocalDate;
import java.util.List;

/**
 * Families in no tranche yet.
 *
 * @param families the exact number: for the facilitator's own screen, never for a file, where only
 *     "moins de 15" is printed, whatever the number, even none
 * @param nextClosing the day they may be frozen
 */
public record Waiting(int families, LocalDate nextClosing) {
  public static Waiting of(List<FamilyEntry> entries, LocalDate today) {
    return new Waiting(
        (int) entries.stream().filter(f -> f.tranche() == null).count(),
        Closings.onOrAfter(today.plusDays(1)));
  }
}
