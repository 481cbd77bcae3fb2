package fr.village.attack;

import fr.village.attack.Dump.Element;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is true of each tranche, from the dumps after each file: counts that were frozen, whether or
 * not they ever left. Later dumps may have forgotten some.
 */
final class Truth {
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Map<Integer, Integer>> scores = new HashMap<>();

  static Truth of(List<Dump> dumps) {
    Truth truth = new Truth();
    dumps.forEach(truth::read);
    return truth;
  }

  private void read(Dump dump) {
    Map<Integer, String> keys = new HashMap<>();
    for (Element table : dump.all("ledgerTables")) {
      String key = table.number("tranche") - 1 + " " + table.text("tableCode");
      keys.put(table.number("position"), key);
      known.add(key);
    }
    for (Element cell : dump.all("ledgerTableCells")) {
      counts.put(
          keys.get(cell.number("position")) + " " + cell.text("valueCode"),
          cell.number("families"));
    }
    Map<Integer, String> scored = new HashMap<>();
    for (Element score : dump.all("ledgerScores")) {
      scored.put(
          score.number("position"), score.number("tranche") - 1 + " " + score.text("tableCode"));
    }
    for (Element cell : dump.all("ledgerScoreCells")) {
      scores
          .computeIfAbsent(
              scored.get(cell.number("position")) + " " + cell.text("distribution"),
              k -> new HashMap<>())
          .put(cell.number("score"), cell.number("respondents"));
    }
  }

  /** Families of a tranche, from 0, with one of these finest values; null where nobody knows. */
  @Nullable Integer count(int tranche, String table, Set<String> values) {
    String key = tranche + " " + table;
    if (!known.contains(key)) {
      return null;
    }
    return values.stream().mapToInt(v -> counts.getOrDefault(key + " " + v, 0)).sum();
  }

  /** Respondents of a tranche by score; empty where there are none, or nobody knows. */
  Map<Integer, Integer> respondents(int tranche, String table, String distribution) {
    return scores.getOrDefault(tranche + " " + table + " " + distribution, Map.of());
  }

  /**
   * Families of a tranche just frozen that a parent does not know who knows her whole group: the
   * fewest over all groups.
   */
  static int fewestOutside(Dump dump, int number) {
    Set<String> families = new HashSet<>();
    dump.all("families").stream()
        .filter(f -> f.is("tranche", number))
        .forEach(f -> families.add(f.text("id")));
    Map<String, Set<String>> inside = new HashMap<>();
    dump.all("enrolments").stream()
        .filter(e -> e.containsKey("enteredOn") && families.contains(e.text("familyId")))
        .forEach(
            e ->
                inside
                    .computeIfAbsent(e.text("groupId"), g -> new HashSet<>())
                    .add(e.text("familyId")));
    int most = inside.values().stream().mapToInt(Set::size).max().orElse(0);
    return families.size() - most;
  }

  /** Families still there of a tranche. */
  static long members(Dump dump, int number) {
    return dump.all("families").stream().filter(f -> f.is("tranche", number)).count();
  }

  static LocalDate day(Element element, String property) {
    return LocalDate.parse(element.text(property));
  }
}
