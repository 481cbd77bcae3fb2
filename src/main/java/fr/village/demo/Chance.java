package fr.village.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Seeded chance; the order of the questions is part of the answer. */
final class Chance {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final Random random;

  /** A stream of its own for each {@code purpose}, so that one does not shift the others. */
  Chance(long seed, String purpose) {
    this.random = new Random(seed * GOLDEN + purpose.hashCode());
  }

  Random random() {
    return random;
  }

  boolean hit(double probability) {
    return random.nextDouble() < probability;
  }

  /** From {@code min} to {@code max}, both included. */
  int between(int min, int max) {
    return min + random.nextInt(max - min + 1);
  }

  double between(double min, double max) {
    return min + random.nextDouble() * (max - min);
  }

  double normal(double mean, double deviation) {
    return mean + deviation * random.nextGaussian();
  }

  LocalDate between(LocalDate first, LocalDate last) {
    return first.plusDays(between(0, Math.max(0, (int) ChronoUnit.DAYS.between(first, last))));
  }

  <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** One of several codes, {@code "a:5 b:1"} being five times a for one b. */
  String weighted(String weights) {
    List<String[]> pairs = List.of(weights.split(" ")).stream().map(p -> p.split(":")).toList();
    int draw = random.nextInt(pairs.stream().mapToInt(p -> Integer.parseInt(p[1])).sum());
    for (String[] pair : pairs) {
      draw -= Integer.parseInt(pair[1]);
      if (draw < 0) {
        return pair[0];
      }
    }
    throw new AssertionError(weights);
  }

  <T> List<T> shuffled(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    java.util.Collections.shuffle(copy, random);
    return copy;
  }

  /**
   * Exactly {@code count} of {@code from}, the heavier ones likelier (Efraimidis and Spirakis 2006,
   * weighted sampling without replacement).
   *
   * @param weights by number, all above 0
   */
  List<Integer> sample(List<Integer> from, int count, double[] weights) {
    double[] keys =
        IntStream.range(0, weights.length)
            .mapToDouble(i -> Math.log(1 - random.nextDouble()) / weights[i])
            .toArray();
    return from.stream()
        .sorted(Comparator.<Integer>comparingDouble(i -> keys[i]).reversed())
        .limit(count)
        .toList();
  }
}
