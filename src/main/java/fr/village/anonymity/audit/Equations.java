package fr.village.anonymity.audit;

import java.util.ArrayList;
import java.util.List;

/** A system being put together, grouping by grouping. */
final class Equations {
  private final List<Grouping> groupings = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private final List<FrozenCounts> frozen = new ArrayList<>();

  void add(Grouping grouping, FrozenCounts truth, List<Counted> left) {
    left.stream()
        .distinct()
        .forEach(c -> observations.add(new Observation(groupings.size(), c.span(), c.counts())));
    groupings.add(grouping);
    frozen.add(truth);
  }

  CountSystem system(List<Integer> families, int values) {
    List<FrozenCounts> truth = List.copyOf(frozen);
    return new CountSystem(
        families, values, groupings, observations, (g, c, t) -> truth.get(g).of(c, t));
  }
}
