package fr.village.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is true of one family, so that all together make the profile.
 *
 * @param hardship around 0 with a deviation of 1: makes the rest go together
 * @param asked told its situation at entry
 * @param secondAsked both parents answered about isolation
 */
record Traits(
    double hardship,
    boolean singleParent,
    boolean asked,
    boolean distress,
    boolean secondAsked,
    boolean isolated,
    boolean secondIsolated) {

  /** Exactly the profile's counts, in no particular order. */
  static List<Traits> of(Profile profile, Chance chance) {
    int n = profile.families();
    List<Integer> all = IntStream.range(0, n).boxed().toList();
    double[] hardship = all.stream().mapToDouble(i -> chance.normal(0, 1)).toArray();
    Set<Integer> single = pick(chance, all, profile.singleParent(), weights(hardship, 0.5));
    Set<Integer> asked = pick(chance, all, profile.asked(), weights(hardship, 0));
    List<Integer> couplesAsked =
        all.stream().filter(i -> asked.contains(i) && !single.contains(i)).toList();
    Set<Integer> second = pick(chance, couplesAsked, profile.secondParents(), weights(hardship, 0));
    Set<Integer> distress =
        pick(chance, List.copyOf(only(all, asked)), profile.distress(), weights(hardship, 1.2));
    // parents are numbered: the first one of family i is i, the second one is n + i
    List<Integer> parents = new ArrayList<>(only(all, asked));
    only(all, second).forEach(i -> parents.add(n + i));
    double[] twice = new double[2 * n];
    for (int i = 0; i < n; i++) {
      twice[i] = Math.exp(hardship[i] + (single.contains(i) ? 0.6 : 0));
      twice[n + i] = Math.exp(hardship[i] - 0.7);
    }
    Set<Integer> isolated = pick(chance, parents, profile.isolated(), twice);
    return all.stream()
        .map(
            i ->
                new Traits(
                    hardship[i],
                    single.contains(i),
                    asked.contains(i),
                    distress.contains(i),
                    second.contains(i),
                    isolated.contains(i),
                    isolated.contains(n + i)))
        .toList();
  }

  private static double[] weights(double[] hardship, double strength) {
    return java.util.Arrays.stream(hardship).map(h -> Math.exp(strength * h)).toArray();
  }

  private static List<Integer> only(List<Integer> all, Set<Integer> chosen) {
    return all.stream().filter(chosen::contains).toList();
  }

  private static Set<Integer> pick(Chance chance, List<Integer> from, int count, double[] weights) {
    return new HashSet<>(chance.sample(from, count, weights));
  }
}
