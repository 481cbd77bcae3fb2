package fr.village.anonymity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A two-way table that left, for the tranches since its last release; see {@link Release}.
 *
 * @param counts families of the window by cell
 */
public record CrossingRelease(
    String crossing,
    LocalDate closing,
    int firstTranche,
    int lastTranche,
    int families,
    Map<CrossingCell, Integer> counts) {
  public CrossingRelease {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }
}
