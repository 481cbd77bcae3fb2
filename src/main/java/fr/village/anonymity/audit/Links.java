package fr.village.anonymity.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What ties tables to one another.
 *
 * @param releases of the crossings, every one ever made
 * @param frozen the notebook's own counts of the crossings, where it knows them
 */
record Links(
    List<Crossing> crossings,
    List<CrossedRelease> releases,
    List<CrossedTranche> frozen,
    List<Identity> identities) {
  static final Links NONE = new Links(List.of(), List.of(), List.of(), List.of());

  Links {
    crossings = List.copyOf(crossings);
    releases = List.copyOf(releases);
    frozen = List.copyOf(frozen);
    identities = List.copyOf(identities);
  }

  /** A two-way table of a level of one table and a level of another. */
  record Crossing(String code, String table, String level, String otherTable, String otherLevel) {}

  /** Counts of a two-way table that left, by cell of the one level and cell of the other. */
  record CrossedRelease(String crossing, Span span, Map<Pair, Integer> counts) {
    CrossedRelease {
      counts = Map.copyOf(counts);
    }
  }

  /** The true counts of a two-way table in one tranche. */
  record CrossedTranche(String crossing, int tranche, Map<Pair, Integer> counts) {
    CrossedTranche {
      counts = Map.copyOf(counts);
    }
  }

  /** A cell of a two-way table: the codes of its cells in both levels. */
  record Pair(String cell, String otherCell) {}

  /** A family has one of these values if and only if it has one of the others. */
  record Identity(String table, Set<String> values, String otherTable, Set<String> otherValues) {
    Identity {
      values = Set.copyOf(values);
      otherValues = Set.copyOf(otherValues);
    }
  }
}
