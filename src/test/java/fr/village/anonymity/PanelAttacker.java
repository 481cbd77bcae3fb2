package fr.village.anonymity;

import fr.village.domain.reference.Crossing;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.Panel;
import fr.village.domain.reference.ReferenceSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Puts side by side what different tables, sheets and files say of the same families: those who did
 * not answer a panel, from each of its questions; the margins of crossings; the moments of windows.
 */
final class PanelAttacker {
  private final ReferenceSet reference;
  private final List<Published> files;
  private final List<String> findings = new ArrayList<>();

  private PanelAttacker(List<Ledger> files, ReferenceSet reference) {
    this.reference = reference;
    this.files = files.stream().map(f -> new Published(f, reference)).toList();
  }

  static List<String> findings(List<Ledger> files, ReferenceSet reference) {
    PanelAttacker attacker = new PanelAttacker(files, reference);
    reference.panels().forEach(attacker::silent);
    reference.crossings().forEach(attacker::crossing);
    attacker.moments(files.getLast());
    return attacker.findings;
  }

  /** Base → families that did not answer, from every question's every level, opinions too. */
  private void silent(Panel panel) {
    TreeMap<Integer, Integer> known = new TreeMap<>(Map.of(0, 0));
    for (Published file : files) {
      for (PublishedLine line : file.lines()) {
        Integer base = line.base();
        if (line.year() == null
            && base != null
            && panel.question(line.table()).isPresent()
            && line.value().equals(Panel.NO_ANSWER)) {
          put(known, base, line.low(), panel.code());
        }
      }
      for (PublishedOutcome outcome : file.outcomes()) {
        Integer base = outcome.base();
        if (base != null && panel.question(outcome.table().code()).isPresent()) {
          put(known, base, base - Objects.requireNonNull(outcome.answered()), panel.code());
        }
      }
    }
    differences(panel.code() + " silent", known, 5, true);
  }

  private void put(TreeMap<Integer, Integer> known, int base, int families, String where) {
    Integer other = known.put(base, families);
    if (other != null && other != families) {
      findings.add(where + ": two numbers for one base " + base);
    }
  }

  private void differences(
      String where, TreeMap<Integer, Integer> known, int least, boolean mayBeNone) {
    known.forEach(
        (early, before) ->
            known
                .tailMap(early, false)
                .forEach(
                    (late, after) -> {
                      int n = after - before;
                      if (late - early < 15 || (n < least && !(mayBeNone && n == 0))) {
                        findings.add(where + " " + early + "→" + late + ": " + n);
                      }
                    }));
  }

  /** Cells between any two files, and their sums against what the margins said at that base. */
  private void crossing(Crossing crossing) {
    Map<CrossingCell, TreeMap<Integer, Integer>> cells = new HashMap<>();
    for (Published file : files) {
      Map<String, Integer> rows = new HashMap<>();
      int total = 0;
      for (PublishedCrossing c : file.crossings()) {
        Integer base = c.base();
        if (c.crossing().equals(crossing) && base != null) {
          int count = Objects.requireNonNull(c.count());
          cells
              .computeIfAbsent(
                  new CrossingCell(c.row().code(), c.column().code()),
                  k -> new TreeMap<>(Map.of(0, 0)))
              .put(base, count);
          rows.merge(c.row().code(), count, Integer::sum);
          total = base;
        }
      }
      margin(crossing, rows, total);
    }
    cells.forEach((cell, known) -> differences(crossing.code() + " " + cell, known, 11, false));
  }

  /** Once the margin has said something of that very base, the rows are the same. */
  private void margin(Crossing crossing, Map<String, Integer> rows, int base) {
    for (Published file : files) {
      for (LevelCell row : crossing.rows().in(reference).cells()) {
        for (PublishedLine line : file.lines()) {
          if (line.table().equals(crossing.rows().table())
              && line.level().equals(crossing.rows().level())
              && line.year() == null
              && line.value().equals(row.code())
              && base > 0
              && Objects.equals(line.base(), base)
              && line.low() != rows.getOrDefault(row.code(), 0)) {
            findings.add(crossing.code() + " margin " + row.code() + " at " + base);
          }
        }
      }
    }
  }

  /** In each window of means, respondents who are not like all the others. */
  private void moments(Ledger ledger) {
    for (ScoreRelease release : ledger.scoreReleases()) {
      FrozenScore window =
          ledger.frozenScores().stream()
              .filter(f -> f.table().equals(release.table()))
              .filter(f -> f.tranche() >= release.firstTranche())
              .filter(f -> f.tranche() <= release.lastTranche())
              .reduce(FrozenScore::plus)
              .orElseThrow();
      for (Distribution d : List.of(window.before(), window.after(), window.change())) {
        int all = d.respondents().values().stream().mapToInt(n -> n).sum();
        int most = d.respondents().values().stream().mapToInt(n -> n).max().orElse(0);
        if (all - most < 11) {
          findings.add(release.table() + " " + release.closing() + ": " + (all - most) + " off");
        }
      }
    }
  }
}
