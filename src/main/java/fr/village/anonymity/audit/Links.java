package fr.village.anonymity.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What ties tables to one another, and what left of them beside their levels.
 *
 * @param releases of the crossings, every one ever made
 * @param frozen the notebook's own counts of the crossings, where it knows them
 * @param told single counts that left, such as how many answered an outcome given in bands
 */
record Links(
    List<Crossing> crossings,
    List<CrossedRelease> releases,
    List<CrossedTranche> frozen,
    List<Identity> identities,
    List<Told> told) {
  static final Links NONE = new Links(List.of(), List.of(), List.of(), List.of(), List.of());

  Links {
    crossings = List.copyOf(crossings);
    releases = List.copyOf(releases);
    frozen = List.copyOf(frozen);
    identities = List.copyOf(identities);
    told = List.copyOf(told);
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

  /** A family is in one of these parts of tables if and only if it is in all of them. */
  record Identity(List<Part> parts) {
    Identity {
      parts = List.copyOf(parts);
    }

    Optional<Part> of(String table) {
      return parts.stream().filter(p -> p.table().equals(table)).findFirst();
    }
  }

  /** Some finest values of a table. */
  record Part(String table, Set<String> values) {
    Part {
      values = Set.copyOf(values);
    }
  }

  /** How many families of these tranches are in a part of a table. */
  record Told(Part part, Span span, int families) {}
}
