package fr.village.anonymity;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many respondents have which score: an aggregate that stays in the ledger, where it decides
 * whether mean and standard deviation may leave, and is never printed.
 *
 * @param respondents by score in ten-thousandths; those of no respondent left out
 */
public record Distribution(Map<Integer, Integer> respondents) {
  static final Distribution NONE = new Distribution(Map.of());

  public Distribution {
    Map<Integer, Integer> some = new TreeMap<>(respondents);
    some.values().removeIf(n -> n == 0);
    respondents = Collections.unmodifiableMap(some);
  }

  /** How many in all. */
  int size() {
    return respondents.values().stream().mapToInt(n -> n).sum();
  }

  /** Respondents whose score is not the most frequent one. */
  int offMode() {
    return size() - respondents.values().stream().mapToInt(n -> n).max().orElse(0);
  }

  Distribution plus(Distribution other) {
    Map<Integer, Integer> all = new TreeMap<>(respondents);
    other.respondents.forEach((score, n) -> all.merge(score, n, Integer::sum));
    return new Distribution(all);
  }

  Moments moments() {
    long sum = 0;
    long squares = 0;
    for (Map.Entry<Integer, Integer> e : respondents.entrySet()) {
      long score = e.getKey();
      sum = Math.addExact(sum, score * e.getValue());
      squares = Math.addExact(squares, Math.multiplyExact(score * score, e.getValue()));
    }
    return new Moments(size(), sum, squares);
  }
}
