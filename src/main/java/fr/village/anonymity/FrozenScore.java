package fr.village.anonymity;

import fr.village.domain.survey.ScorePair;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The scores of one tranche in one question of a panel, taken once.
 *
 * @param table code of the question's table
 * @param before scores at the first wave
 * @param after at the second
 * @param change of after − before
 */
public record FrozenScore(
    int tranche, String table, Distribution before, Distribution after, Distribution change) {

  static FrozenScore of(int tranche, String table, List<ScorePair> pairs) {
    Map<Integer, Integer> before = new TreeMap<>();
    Map<Integer, Integer> after = new TreeMap<>();
    Map<Integer, Integer> change = new TreeMap<>();
    for (ScorePair pair : pairs) {
      before.merge(pair.before(), 1, Integer::sum);
      after.merge(pair.after(), 1, Integer::sum);
      change.merge(pair.after() - pair.before(), 1, Integer::sum);
    }
    return new FrozenScore(
        tranche,
        table,
        new Distribution(before),
        new Distribution(after),
        new Distribution(change));
  }

  /** Of the tranches of both; the number is this one's. */
  FrozenScore plus(FrozenScore other) {
    return new FrozenScore(
        tranche,
        table,
        before.plus(other.before),
        after.plus(other.after),
        change.plus(other.change));
  }
}
