package fr.village.anonymity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A level of a table that left, for the tranches since its last release.
 *
 * @param closing when
 * @param firstTranche first tranche of the window
 * @param lastTranche last tranche of the window, included
 * @param families the window's families: the base
 * @param counts families of the window by cell of the level, zeros included
 */
public record Release(
    String table,
    String level,
    LocalDate closing,
    int firstTranche,
    int lastTranche,
    int families,
    Map<String, Integer> counts) {
  public Release {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  boolean isOf(String ofTable, String ofLevel) {
    return table.equals(ofTable) && level.equals(ofLevel);
  }
}
