package fr.village.anonymity;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The families of one tranche in a two-way table, taken once, together with its two tables: its
 * margins are theirs.
 *
 * @param counts families by cell, zeros included; they add up to the tranche's families
 */
public record FrozenCrossing(int tranche, String crossing, Map<CrossingCell, Integer> counts) {
  public FrozenCrossing {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }
}
