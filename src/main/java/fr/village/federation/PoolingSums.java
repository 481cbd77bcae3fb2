package fr.village.federation;

import fr.village.anonymity.PoolingNoise;
import fr.village.workbook.PoolingLine;
import fr.village.workbook.Submission;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds up values with noise over Maisons; keeps sums, no value of a Maison. */
final class PoolingSums {
  /** Maisons a sum must be over to be shown (rule 12). */
  static final int LEAST_HOUSES = 10;

  private record Key(String table, String value) {}

  private static final class Sum {
    private final PoolingLine first;
    private final Set<String> houses = new HashSet<>();
    private int tranches;
    private int families;
    private int noisy;

    private Sum(PoolingLine first) {
      this.first = first;
    }
  }

  private final Map<Key, Sum> sums = new LinkedHashMap<>();

  void add(Submission submission) {
    for (PoolingLine line : submission.pooling()) {
      Sum sum = sums.computeIfAbsent(new Key(line.table(), line.value()), k -> new Sum(line));
      sum.houses.add(submission.cover().houseCode());
      sum.tranches++;
      sum.families += line.families();
      sum.noisy += line.noisy();
    }
  }

  /** What is over enough Maisons, in the order it was first met. */
  List<NationalPooling> estimates() {
    List<NationalPooling> estimates = new ArrayList<>();
    for (Sum sum : sums.values()) {
      if (sum.houses.size() >= LEAST_HOUSES) {
        estimates.add(estimate(sum));
      }
    }
    return estimates;
  }

  private static NationalPooling estimate(Sum sum) {
    return new NationalPooling(
        sum.first.table(),
        sum.first.label(),
        sum.first.value(),
        sum.first.valueLabel(),
        sum.houses.size(),
        sum.tranches,
        sum.families,
        sum.noisy,
        BigDecimal.valueOf(Math.sqrt(PoolingNoise.variance() * sum.tranches))
            .setScale(1, RoundingMode.HALF_UP));
  }
}
