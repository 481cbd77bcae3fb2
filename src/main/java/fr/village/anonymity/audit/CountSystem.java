package fr.village.anonymity.audit;

import java.util.List;

/**
 * Everything known from outside about tables that hang together, as equations. Unknown: the
 * families of each tranche in each finest value, whole numbers from 0. Known: their sum over a
 * tranche, and over the tranches and values of every count that ever left.
 *
 * @param families of each tranche, as printed, from tranche 1 on
 * @param values how many finest values a family may have; they are numbered from 0
 * @param groupings what is counted, whether it ever left or not
 * @param observations what left
 */
record CountSystem(
    List<Integer> families,
    int values,
    List<Grouping> groupings,
    List<Observation> observations,
    TrueCounts truth) {
  CountSystem {
    families = List.copyOf(families);
    groupings = List.copyOf(groupings);
    observations = List.copyOf(observations);
    for (Observation o : observations) {
      if (o.span().last() > families.size()
          || o.counts().size() != groupings.get(o.grouping()).cells().size()) {
        throw new IllegalArgumentException("observation of " + o.span());
      }
    }
  }

  int tranches() {
    return families.size();
  }

  CountedCell cell(int grouping, int cell) {
    return groupings.get(grouping).cells().get(cell);
  }
}
