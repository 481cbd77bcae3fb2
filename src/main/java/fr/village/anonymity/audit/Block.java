package fr.village.anonymity.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tranches that releases tie to one another, and to no other tranche: solutions of different blocks
 * combine freely. A solution holds families by tranche of the block and finest value.
 */
final class Block {
  private final CountSystem system;
  private final Span span;
  private final List<Observation> observations;

  /** By observation: the values of each cell. */
  private final List<List<boolean[]>> cells;

  Block(CountSystem system, Span span, List<Observation> observations) {
    this.system = system;
    this.span = span;
    this.observations = List.copyOf(observations);
    this.cells =
        observations.stream()
            .map(
                o ->
                    system.groupings().get(o.grouping()).cells().stream()
                        .map(c -> values(c.values()))
                        .toList())
            .toList();
  }

  /** Some tranches of the block, all others left as they are in a solution. */
  Block around(Span some, int[][] solution) {
    List<Observation> rest = new ArrayList<>();
    for (int o = 0; o < observations.size(); o++) {
      Observation seen = observations.get(o);
      if (seen.span().overlaps(some)) {
        rest.add(
            new Observation(
                seen.grouping(),
                seen.span().within(some),
                cells.get(o).stream()
                    .map(c -> count(solution, seen.span().within(some), c))
                    .toList()));
      }
    }
    return new Block(system, some, rest);
  }

  /** A solution with some tranches as in another one. */
  int[][] with(Span some, int[][] solutionOfSome, int[][] solution) {
    int[][] all = solution.clone();
    System.arraycopy(solutionOfSome, 0, all, some.first() - span.first(), solutionOfSome.length);
    return all;
  }

  CountSystem system() {
    return system;
  }

  Span span() {
    return span;
  }

  List<Observation> observations() {
    return observations;
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

  /** Whether each row is of those tranches. */
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

  /** Families of a solution in these tranches of the block and these values. */
  int count(int[][] solution, Span part, boolean[] values) {
    int count = 0;
    for (int r = part.first() - span.first(); r <= part.last() - span.first(); r++) {
      for (int v = 0; v < values.length; v++) {
        if (values[v]) {
          count += solution[r][v];
        }
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
    for (int o = 0; o < observations.size(); o++) {
      Observation seen = observations.get(o);
      for (int c = 0; c < seen.counts().size(); c++) {
        if (count(candidate, seen.span(), cells.get(o).get(c)) != seen.counts().get(c)) {
          return false;
        }
      }
    }
    return true;
  }
}
