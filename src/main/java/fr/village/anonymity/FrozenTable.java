package fr.village.anonymity;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The families of one tranche in one table, taken once.
 *
 * @param counts families by finest value, every value of the table, zeros included; they add up to
 *     the tranche's families
 */
public record FrozenTable(int tranche, String table, Map<String, Integer> counts) {
  public FrozenTable {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }
}
