package fr.village.anonymity.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tranches that releases tie to one another, and to no other tranche: solutions of different blocks
 * combine freely. A solution holds families by tranche of the block and finest value.
 *
 * @param observations those of its tranches
 */
record Block(CountSystem system, Span span, List<Observation> observations) {
  Block {
    observations = List.copyOf(observations);
  }

  static List<Block> of(CountSystem system) {
    List<Block> blocks = new ArrayList<>();
    for (int first = 1; first <= system.tranches(); ) {
      int last = first;
      for (int t = first; t <= last; t++) {
        for (Observation o : system.observations()) {
          if (o.span().contains(t)) {
            last = Math.max(last, o.span().last());
          }
        }
      }
      Span span = new Span(first, last);
      blocks.add(
          new Block(
              system,
              span,
              system.observations().stream().filter(o -> o.span().overlaps(span)).toList()));
      first = last + 1;
    }
    return blocks;
  }

  int rows() {
    return span.last() - span.first() + 1;
  }

  /** Families of a row, numbered from 0. */
  int families(int row) {
    return system.families().get(span.first() - 1 + row);
  }

  /** The rows of those tranches, as a span of row numbers from 0. */
  boolean[] rows(Span part) {
    boolean[] rows = new boolean[rows()];
    for (int r = 0; r < rows.length; r++) {
      rows[r] = part.contains(span.first() + r);
    }
    return rows;
  }

  boolean[] values(Set<Integer> values) {
    boolean[] in = new boolean[system.values()];
    values.forEach(v -> in[v] = true);
    return in;
  }

  static int count(int[][] solution, boolean[] rows, boolean[] values) {
    int count = 0;
    for (int r = 0; r < rows.length; r++) {
      for (int v = 0; rows[r] && v < values.length; v++) {
        count += values[v] ? solution[r][v] : 0;
      }
    }
    return count;
  }

  /** Whether it satisfies every equation, by substitution in whole numbers. */
  boolean isSolution(int[][] candidate) {
    for (int r = 0; r < rows(); r++) {
      int sum = 0;
      for (int families : candidate[r]) {
        if (families < 0) {
          return false;
        }
        sum += families;
      }
      if (sum != families(r)) {
        return false;
      }
    }
    for (Observation o : observations) {
      boolean[] rows = rows(o.span());
      List<CountedCell> cells = system.groupings().get(o.grouping()).cells();
      for (int c = 0; c < cells.size(); c++) {
        if (count(candidate, rows, values(cells.get(c).values())) != o.counts().get(c)) {
          return false;
        }
      }
    }
    return true;
  }
}
