package fr.village.anonymity;

import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Subtracts everything from everything: all cumulated figures a table ever showed, finer levels
 * added up to coarser ones, at all the points in time it knows them. Looks at printed figures only.
 */
final class Attacker {
  private Attacker() {}

  /** Differences that tell of too few families, described; empty when the promise holds. */
  static List<String> findings(List<Ledger> files) {
    return findings(files, SampleReference.SET);
  }

  static List<String> findings(List<Ledger> files, ReferenceSet reference) {
    List<String> findings = new ArrayList<>();
    List<List<PublishedLine>> printed =
        files.stream().map(f -> new Published(f, reference).lines()).toList();
    for (TableDefinition table : reference.tables()) {
      for (Level level : table.levels()) {
        findings.addAll(subtract(table, level, known(printed, table, level)));
      }
    }
    return findings;
  }

  /** Cumulated base → cells of a level, from that level and every finer one. */
  private static TreeMap<Integer, Map<String, Integer>> known(
      List<List<PublishedLine>> files, TableDefinition table, Level level) {
    TreeMap<Integer, Map<String, Integer>> known = new TreeMap<>();
    known.put(0, Map.of());
    for (List<PublishedLine> file : files) {
      for (Level finer : table.levels().subList(0, table.levels().indexOf(level) + 1)) {
        Map<String, Integer> cells = new HashMap<>();
        int base = 0;
        for (PublishedLine line : file) {
          Integer lineBase = line.base();
          if (line.table().equals(table.code())
              && line.level().equals(finer.code())
              && line.year() == null
              && lineBase != null) {
            base = lineBase;
            cells.merge(parent(finer, level, line.value()), line.low(), Integer::sum);
          }
        }
        if (base > 0) {
          known.put(base, cells);
        }
      }
    }
    return known;
  }

  private static String parent(Level finer, Level coarser, String cell) {
    LevelCell small =
        finer.cells().stream().filter(c -> c.code().equals(cell)).findFirst().orElseThrow();
    return coarser.cells().stream()
        .filter(c -> c.values().containsAll(small.values()))
        .findFirst()
        .orElseThrow()
        .code();
  }

  private static List<String> subtract(
      TableDefinition table, Level level, TreeMap<Integer, Map<String, Integer>> known) {
    List<String> findings = new ArrayList<>();
    known.forEach(
        (early, before) ->
            known
                .tailMap(early, false)
                .forEach(
                    (late, after) -> {
                      String where = table.code() + "/" + level.code() + " " + early + "→" + late;
                      if (late - early < 15) {
                        findings.add(where + ": bases differ by " + (late - early));
                      }
                      for (LevelCell cell : level.cells()) {
                        int n =
                            after.getOrDefault(cell.code(), 0)
                                - before.getOrDefault(cell.code(), 0);
                        boolean answer =
                            table.isSensitive() && !cell.code().equals(table.noAnswer());
                        if (answer ? n < 11 : n != 0 && n < 5) {
                          findings.add(where + ": " + cell.code() + " " + n);
                        }
                      }
                    }));
    return findings;
  }
}
