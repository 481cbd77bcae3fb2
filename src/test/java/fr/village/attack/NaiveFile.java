package fr.village.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files as programs write them that keep no promise, made of a real one's dump: the counts of the
 * day, a file with a line changed.
 */
final class NaiveFile {
  private NaiveFile() {}

  /** A table as it stands on the day, without tranches: all families make one. */
  static Workbook ofTheDay(Dump dump, LocalDate day, Workbook like) {
    Map<String, Integer> counts =
        new TreeMap<>(Map.of("two_parents", 0, "single_parent", 0, "other", 0));
    dump.all("families")
        .forEach(
            f -> {
              String said = f.text("structure");
              counts.merge(counts.containsKey(said) ? said : "other", 1, Integer::sum);
            });
    int base = counts.values().stream().mapToInt(n -> n).sum();
    Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>(like.sheets());
    sheets.put("Indicateurs", lines("structure", "detail", counts, base));
    sheets.put("Lisez-moi", facts(like, List.of(base)));
    return new Workbook(sheets);
  }

  static Workbook with(Workbook file, String sheet, List<Map<String, String>> rows) {
    Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>(file.sheets());
    sheets.put(sheet, rows);
    return new Workbook(sheets);
  }

  /** The rows of a sheet with one property of each changed. */
  static Workbook changed(
      Workbook file, String sheet, String column, java.util.function.UnaryOperator<String> change) {
    List<Map<String, String>> rows = new ArrayList<>();
    file.rows(sheet)
        .forEach(
            row -> {
              Map<String, String> other = new LinkedHashMap<>(row);
              other.computeIfPresent(column, (c, value) -> change.apply(value));
              rows.add(other);
            });
    return with(file, sheet, rows);
  }

  private static List<Map<String, String>> facts(Workbook like, List<Integer> tranches) {
    List<Map<String, String>> facts = new ArrayList<>();
    like.rows("Lisez-moi").stream()
        .filter(r -> !r.getOrDefault("fact", "").startsWith("tranche_"))
        .forEach(facts::add);
    for (int t = 1; t <= tranches.size(); t++) {
      facts.add(
          Map.of("fact", "tranche_%d_families".formatted(t), "value", "" + tranches.get(t - 1)));
      facts.add(Map.of("fact", "tranche_%d_closing".formatted(t), "value", like.fact("closing")));
    }
    return facts;
  }

  static List<Map<String, String>> lines(
      String table, String level, Map<String, Integer> counts, int base) {
    List<Map<String, String>> lines = new ArrayList<>();
    counts.forEach(
        (value, n) ->
            lines.add(
                Map.of(
                    "table",
                    table,
                    "level",
                    level,
                    "year",
                    "depuis l’ouverture",
                    "value",
                    value,
                    "count",
                    "" + n,
                    "base",
                    "" + base)));
    return lines;
  }
}
