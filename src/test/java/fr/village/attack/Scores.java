package fr.village.attack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Means and standard deviations with their n give the answers back where nearly everybody answered
 * the same: in each window between files, at least 11 respondents must be off the most frequent
 * value of each of the three distributions (rule 7).
 */
final class Scores {
  private static final int LEAST = 11;
  private static final List<String> MOMENTS = List.of("before", "after", "change");

  private Scores() {}

  static List<Finding> attack(Chain chain, Truth truth) {
    List<Finding> findings = new ArrayList<>();
    Map<String, BitSet> counted = new HashMap<>();
    Map<String, Integer> bases = new HashMap<>();
    Map<String, String> printed = new HashMap<>();
    for (int file = 0; file < chain.files.size(); file++) {
      for (Map<String, String> row : chain.files.get(file).rows("Scores")) {
        String table = Objects.requireNonNull(row.get("table"));
        String families = row.get("families");
        if (families == null) {
          if (MOMENTS.stream().anyMatch(m -> row.containsKey("mean_" + m))) {
            findings.add(new Finding("scores", table + ": means of nobody, file " + file));
          }
          continue;
        }
        int base = Integer.parseInt(families);
        int more = base - bases.getOrDefault(table, 0);
        String values = moments(row);
        String before = printed.put(table, values);
        if (more == 0) {
          if (!values.equals(before)) {
            findings.add(new Finding("scores", table + ": other means of the same families"));
          }
          continue;
        }
        BitSet old = counted.getOrDefault(table, new BitSet());
        BitSet window = chain.onlyRun(old, more);
        if (window.isEmpty()) {
          // which families these are cannot be told, so nor what is true of them
          bases.put(table, base);
          continue;
        }
        BitSet all = (BitSet) old.clone();
        all.or(window);
        counted.put(table, all);
        bases.put(table, base);
        for (String moment : MOMENTS) {
          String sd = row.get("sd_" + moment);
          if (sd != null && new BigDecimal(sd).signum() == 0) {
            findings.add(new Finding("scores", table + ": everybody alike " + moment));
          }
          int off = offMostFrequent(truth, window, table, moment);
          if (off >= 0 && off < LEAST) {
            findings.add(new Finding("scores", table + " " + moment + ": " + off + " off"));
          }
        }
      }
    }
    return findings;
  }

  private static String moments(Map<String, String> row) {
    StringBuilder all = new StringBuilder().append(row.get("n"));
    MOMENTS.forEach(
        m -> all.append(' ').append(row.get("mean_" + m)).append(' ').append(row.get("sd_" + m)));
    return all.toString();
  }

  /** Less than 0 where nobody knows. */
  private static int offMostFrequent(Truth truth, BitSet window, String table, String moment) {
    Map<Integer, Integer> all = new HashMap<>();
    for (int t : window.stream().toArray()) {
      Map<Integer, Integer> some =
          truth.respondents(t, table, moment.toUpperCase(java.util.Locale.ROOT));
      some.forEach((score, n) -> all.merge(score, n, Integer::sum));
    }
    int sum = all.values().stream().mapToInt(n -> n).sum();
    return all.isEmpty() ? -1 : sum - all.values().stream().mapToInt(n -> n).max().orElse(0);
  }
}
