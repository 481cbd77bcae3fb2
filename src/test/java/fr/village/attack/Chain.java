package fr.village.attack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The workbooks of a Maison in the order they were sent, side by side. */
final class Chain {
  private static final String SINCE_OPENING = "depuis l’ouverture";

  /**
   * What one file says of a level.
   *
   * @param level of the file's own
   * @param tranches those counted, from 0
   * @param sure whether it can be told which: runs of tranches may hold equally many families
   * @param base families of them
   */
  record Point(
      int file,
      String level,
      BitSet tranches,
      boolean sure,
      int base,
      Map<String, Integer> cells) {}

  final List<Workbook> files;
  final List<Integer> tranches;
  private final List<Integer> years = new ArrayList<>();

  Chain(List<Workbook> files) {
    this.files = List.copyOf(files);
    Workbook last = files.getLast();
    tranches = last.tranches();
    for (int t = 1; t <= tranches.size(); t++) {
      years.add(Workbook.date(last.fact("tranche_" + t + "_closing")).getYear());
    }
  }

  /** What the files say of a level, each thing once, in order of the files; then years by year. */
  List<Point> points(String table, String level) {
    List<Point> points = new ArrayList<>();
    BitSet counted = new BitSet();
    boolean sure = true;
    int base = 0;
    for (int i = 0; i < files.size(); i++) {
      Map<String, Map<String, Integer>> byYear = new LinkedHashMap<>();
      Map<String, Integer> bases = new HashMap<>();
      for (Map<String, String> row : files.get(i).rows("Indicateurs")) {
        boolean here = table.equals(row.get("table")) && level.equals(row.get("level"));
        String count = row.get("count");
        if (here && count != null && row.containsKey("base")) {
          String year = Objects.requireNonNull(row.get("year"));
          byYear
              .computeIfAbsent(year, y -> new LinkedHashMap<>())
              .put(Objects.requireNonNull(row.get("value")), Integer.valueOf(count));
          bases.put(year, Integer.valueOf(row.get("base")));
        }
      }
      for (String year : byYear.keySet()) {
        int n = Objects.requireNonNull(bases.get(year));
        Map<String, Integer> cells = Objects.requireNonNull(byYear.get(year));
        if (year.equals(SINCE_OPENING)) {
          sure &= n == base || runs(counted, n - base).size() == 1;
          counted = grown(counted, n - base);
          base = n;
          points.add(new Point(i, level, counted, sure, n, cells));
        } else {
          points.add(new Point(i, level, ofYear(Integer.parseInt(year)), true, n, cells));
        }
      }
    }
    return points;
  }

  /** The tranches a base counts that was smaller before: the first run that holds so many more. */
  BitSet grown(BitSet before, int more) {
    List<BitSet> runs = runs(before, more);
    BitSet after = (BitSet) before.clone();
    if (!runs.isEmpty()) {
      after.or(runs.getFirst());
    }
    return after;
  }

  /** The one run that may be so many more families; empty where there are several, or none. */
  BitSet onlyRun(BitSet before, int more) {
    List<BitSet> runs = runs(before, more);
    return runs.size() == 1 ? runs.getFirst() : new BitSet();
  }

  /** Every unbroken run of later tranches that holds so many families. */
  private List<BitSet> runs(BitSet before, int more) {
    List<BitSet> runs = new ArrayList<>();
    for (int first = before.length(); first < tranches.size() && more > 0; first++) {
      int sum = 0;
      for (int last = first; last < tranches.size() && sum < more; last++) {
        sum += tranches.get(last);
        if (sum == more) {
          BitSet run = new BitSet();
          run.set(first, last + 1);
          runs.add(run);
        }
      }
    }
    return runs;
  }

  /** Families of these tranches. */
  int families(BitSet counted) {
    return counted.stream().map(tranches::get).sum();
  }

  private BitSet ofYear(int year) {
    BitSet tranches = new BitSet();
    for (int t = 0; t < years.size(); t++) {
      tranches.set(t, years.get(t) == year);
    }
    return tranches;
  }
}
