package fr.village.attack;

import fr.village.attack.Chain.Point;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts every published line of every file into one system and asks what is known of each count over
 * every run of tranches: tables and their levels, years, crossings with their margins, those who
 * did not answer a panel from each of its questions and from its scores' n. A true count of 1 … k−1
 * must keep k−1 values.
 */
final class Propagation {
  private final Chain chain;
  private final Truth truth;
  private final int size;
  private final Bounds bounds = new Bounds();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> unsure = new HashSet<>();
  private final List<Cell> asked = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Something counted over runs of tranches. */
  private record Cell(String name, String table, Set<String> values, int least) {}

  private Propagation(Chain chain, Truth truth) {
    this.chain = chain;
    this.truth = truth;
    size = chain.tranches.size();
  }

  static List<Finding> attack(
      Chain chain, Truth truth, List<Grouping> tables, List<Grouping> opinions, Effort effort) {
    Propagation attack = new Propagation(chain, truth);
    tables.forEach(attack::table);
    opinions.forEach(attack::table);
    attack.respondents();
    attack.crossings(tables);
    attack.bounds.propagate();
    if (attack.bounds.contradictory()) {
      attack.findings.add(new Finding("ranges", "what the files say cannot all be"));
    }
    attack.conclude(effort);
    return attack.findings;
  }

  /** A count over tranches first to last; made with its parts when first asked for. */
  private int number(String cell, int first, int last) {
    return Objects.requireNonNull(
        numbers.get(cell + " " + first + " " + last), () -> cell + " " + first + " " + last);
  }

  private void runs(String cell) {
    if (size == 0 || numbers.containsKey(cell + " 0 0")) {
      return;
    }
    for (int length = 1; length <= size; length++) {
      for (int first = 0; first + length <= size; first++) {
        int last = first + length - 1;
        int whole = bounds.number();
        numbers.put(cell + " " + first + " " + last, whole);
        for (int middle = first; middle < last; middle++) {
          bounds.sum(whole, number(cell, first, middle), number(cell, middle + 1, last));
        }
      }
    }
  }

  /** Over every run, the first is the sum of the others. */
  private void sum(String whole, List<String> parts) {
    for (int first = 0; first < size; first++) {
      for (int last = first; last < size; last++) {
        int[] sum = new int[parts.size() + 1];
        sum[0] = number(whole, first, last);
        for (int i = 0; i < parts.size(); i++) {
          sum[i + 1] = number(parts.get(i), first, last);
        }
        bounds.sum(sum);
      }
    }
  }

  private void table(Grouping table) {
    everybody();
    List<Set<String>> finer = List.of();
    for (Map.Entry<String, Map<String, Set<String>>> level : table.levels().entrySet()) {
      List<String> names = new ArrayList<>();
      for (Map.Entry<String, Set<String>> cell : level.getValue().entrySet()) {
        String name = name(table, cell.getValue());
        runs(name);
        names.add(name);
        asked.add(new Cell(name, table.table(), cell.getValue(), table.floor(cell.getKey())));
        List<String> parts =
            finer.stream()
                .filter(cell.getValue()::containsAll)
                .map(values -> name(table, values))
                .toList();
        if (parts.size() > 1) {
          sum(name, parts);
        }
      }
      sum("families", names);
      finer = List.copyOf(level.getValue().values());
      facts(table, level.getKey(), level.getValue());
    }
  }

  private void everybody() {
    if (size > 0 && !numbers.containsKey("families 0 0")) {
      runs("families");
      for (int t = 0; t < size; t++) {
        bounds.is(number("families", t, t), chain.tranches.get(t));
      }
    }
  }

  /** Those who did not answer a panel are the same in all its questions (rule 1e). */
  private static String name(Grouping table, Set<String> values) {
    boolean panel = table.table().contains(".");
    boolean silent = values.equals(Set.of("no_answer"));
    String owner =
        panel && silent ? table.table().substring(0, table.table().indexOf('.')) : table.table();
    return owner + " " + new TreeSet<>(values);
  }

  private void facts(Grouping table, String level, Map<String, Set<String>> cells) {
    BitSet before = new BitSet();
    Map<String, Integer> had = Map.of();
    for (Point point : chain.points(table.table(), level)) {
      BitSet more = (BitSet) point.tranches().clone();
      boolean grown = before.stream().allMatch(more::get);
      if (grown) {
        more.andNot(before);
      }
      Map<String, Integer> less = grown ? had : Map.of();
      if (point.sure()
          && !more.isEmpty()
          && more.nextClearBit(more.nextSetBit(0)) >= more.length()) {
        cells.forEach(
            (cell, values) -> {
              Integer n = point.cells().get(cell);
              if (n != null) {
                bounds.is(
                    number(name(table, values), more.nextSetBit(0), more.length() - 1),
                    n - less.getOrDefault(cell, 0));
              }
            });
      }
      if (grown) {
        before = point.tranches();
        had = point.cells();
      }
    }
  }

  /** The n of means is of those who answered, among the families of the means. */
  private void respondents() {
    Map<String, BitSet> counted = new HashMap<>();
    Map<String, int[]> had = new HashMap<>();
    for (Workbook file : chain.files) {
      for (Map<String, String> row : file.rows("Scores")) {
        String n = row.get("n");
        String table = row.get("table");
        if (n == null || table == null) {
          continue;
        }
        int[] now = {Integer.parseInt(n), Integer.parseInt(row.get("families"))};
        int[] then = had.getOrDefault(table, new int[2]);
        if (now[1] > then[1]) {
          BitSet old = counted.getOrDefault(table, new BitSet());
          BitSet more = run(table, old, now[1] - then[1]);
          if (more.isEmpty()) {
            continue;
          }
          BitSet all = (BitSet) old.clone();
          all.or(more);
          String silent = table.substring(0, table.indexOf('.')) + " [no_answer]";
          bounds.is(
              number(silent, more.nextSetBit(0), more.length() - 1),
              now[1] - then[1] - (now[0] - then[0]));
          counted.put(table, all);
          had.put(table, now);
        }
      }
    }
  }

  /** The tranches of a window; empty once it cannot be told which those of a sheet's rows are. */
  private BitSet run(String rows, BitSet before, int more) {
    BitSet run = unsure.contains(rows) ? new BitSet() : chain.onlyRun(before, more);
    if (run.isEmpty()) {
      unsure.add(rows);
    }
    return run;
  }

  private void crossings(List<Grouping> tables) {
    Map<String, Integer> bases = new HashMap<>();
    Map<String, BitSet> counted = new HashMap<>();
    Map<String, Integer> had = new HashMap<>();
    for (Workbook file : chain.files) {
      Map<String, List<Map<String, String>>> crossings = new HashMap<>();
      for (Map<String, String> row : file.rows("Croisements")) {
        crossings.computeIfAbsent(row.get("crossing"), c -> new ArrayList<>()).add(row);
      }
      crossings.forEach(
          (crossing, cells) -> {
            margins(crossing, cells, tables);
            String printed = cells.getFirst().get("base");
            int base = printed == null ? 0 : Integer.parseInt(printed);
            int more = base - bases.getOrDefault(crossing, 0);
            if (more == 0) {
              return;
            }
            BitSet old = counted.getOrDefault(crossing, new BitSet());
            BitSet window = run(crossing, old, more);
            if (window.isEmpty()) {
              return;
            }
            BitSet all = (BitSet) old.clone();
            all.or(window);
            for (Map<String, String> cell : cells) {
              int n = Integer.parseInt(cell.get("count"));
              Integer before = had.put(name(cell), n);
              bounds.is(
                  number(name(cell), window.nextSetBit(0), window.length() - 1),
                  n - (before == null ? 0 : before));
            }
            bases.put(crossing, base);
            counted.put(crossing, all);
          });
    }
  }

  private static String name(Map<String, String> cell) {
    return cell.get("crossing") + " " + cell.get("row_value") + " × " + cell.get("column_value");
  }

  private void margins(String crossing, List<Map<String, String>> cells, List<Grouping> tables) {
    if (size == 0 || numbers.containsKey(name(cells.getFirst()) + " 0 0")) {
      return;
    }
    Map<String, List<String>> parts = new HashMap<>();
    for (Map<String, String> cell : cells) {
      runs(name(cell));
      for (String side : List.of("row", "column")) {
        Grouping table =
            tables.stream()
                .filter(t -> t.table().equals(cell.get(side + "_table")))
                .findFirst()
                .orElseThrow();
        Set<String> values =
            Objects.requireNonNull(
                Objects.requireNonNull(table.levels().get(cell.get(side + "_level")), crossing)
                    .get(cell.get(side + "_value")),
                crossing);
        parts.computeIfAbsent(name(table, values), k -> new ArrayList<>()).add(name(cell));
      }
    }
    parts.forEach(this::sum);
  }

  private void conclude(Effort effort) {
    int ranges = 0;
    for (Cell cell : asked) {
      for (int first = 0; first < size; first++) {
        int n = 0;
        for (int last = first; last < size; last++) {
          Integer one = truth.count(last, cell.table(), cell.values());
          if (one == null) {
            break;
          }
          n += one;
          int number = number(cell.name(), first, last);
          ranges++;
          if (n < bounds.low(number) || n > bounds.high(number)) {
            findings.add(new Finding("ranges", describe(cell, first, last, number) + " is untrue"));
          } else if (n > 0 && n < cell.least() && bounds.values(number) < cell.least() - 1) {
            findings.add(new Finding("ranges", describe(cell, first, last, number)));
          }
        }
      }
    }
    effort.ranges(ranges);
  }

  private String describe(Cell cell, int first, int last, int number) {
    return "%s tranches %d–%d: %d to %d"
        .formatted(cell.name(), first + 1, last + 1, bounds.low(number), bounds.high(number));
  }
}
