package fr.village.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table as the reference set's page declares it: what an attacker knows of how cells go together.
 *
 * @param noAnswer the value of those who did not answer, if answers are asked for
 * @param levels the finest first: cells, and the finest values of each
 */
record Grouping(
    String table,
    boolean sensitive,
    @Nullable String noAnswer,
    Map<String, Map<String, Set<String>>> levels) {

  /** The least that a cell of a window may hold when it is not empty. */
  int floor(String cell) {
    return sensitive && !cell.equals(noAnswer) ? 11 : 5;
  }

  /** An answer about a sensitive thing may not even be empty. */
  boolean mayBeEmpty(String cell) {
    return !sensitive || cell.equals(noAnswer);
  }

  /** Those of the shipped reference set, the questions of its panels included; no banded ones. */
  static List<Grouping> shipped() {
    return of(PublicPages.text("reference-set-1.json"));
  }

  /** As {@link #shipped}, of another set. */
  static List<Grouping> of(String json) {
    JsonNode set = new JsonMapper().readTree(json);
    List<Grouping> all = new ArrayList<>();
    for (JsonNode table : set.get("tables")) {
      Map<String, Map<String, Set<String>>> levels = new LinkedHashMap<>();
      for (JsonNode level : table.get("levels")) {
        Map<String, Set<String>> cells = new LinkedHashMap<>();
        for (JsonNode cell : level.get("cells")) {
          cells.put(cell.get("code").asString(), values(cell));
        }
        levels.put(level.get("code").asString(), cells);
      }
      JsonNode none = table.get("noAnswer");
      all.add(
          new Grouping(
              table.get("code").asString(),
              table.get("sensitivity").asString().equals("sensitive"),
              none == null ? null : none.asString(),
              levels));
    }
    for (JsonNode panel : set.get("panels")) {
      for (JsonNode score : panel.get("scores")) {
        all.add(question(panel.get("code").asString() + "." + score.get("dimension").asString()));
      }
    }
    return all;
  }

  /**
   * Opinions, of which only who answered is told exactly (rule 1d). Having answered says nothing
   * sensitive: it is looked at as those who did not are.
   */
  static List<Grouping> opinions() {
    return opinions(PublicPages.text("reference-set-1.json"));
  }

  /** As {@link #opinions()}, of another set. */
  static List<Grouping> opinions(String json) {
    JsonNode set = new JsonMapper().readTree(json);
    List<Grouping> all = new ArrayList<>();
    for (JsonNode panel : set.get("panels")) {
      for (JsonNode opinion : panel.get("opinions")) {
        Map<String, Set<String>> cells = new LinkedHashMap<>();
        cells.put("answered", Set.of("favourable", "unfavourable"));
        cells.put("no_answer", Set.of("no_answer"));
        all.add(
            new Grouping(
                panel.get("code").asString() + "." + opinion.get("dimension").asString(),
                false,
                "no_answer",
                Map.of("detail", cells)));
      }
    }
    return all;
  }

  private static Set<String> values(JsonNode cell) {
    Set<String> values = new TreeSet<>();
    JsonNode declared = cell.get("values");
    if (declared == null) {
      values.add(cell.get("code").asString());
    } else {
      declared.forEach(v -> values.add(v.asString()));
    }
    return values;
  }

  /** Rule 7: improved, same, worse, no answer; then improved, not improved, no answer. */
  private static Grouping question(String table) {
    Map<String, Map<String, Set<String>>> levels = new LinkedHashMap<>();
    Map<String, Set<String>> detail = new LinkedHashMap<>();
    List.of("improved", "same", "worse", "no_answer").forEach(v -> detail.put(v, Set.of(v)));
    levels.put("detail", detail);
    levels.put(
        "improved",
        Map.of(
            "improved", Set.of("improved"),
            "not_improved", Set.of("same", "worse"),
            "no_answer", Set.of("no_answer")));
    return new Grouping(table, true, "no_answer", levels);
  }
}
