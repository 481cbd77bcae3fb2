package fr.village.ui.palette;

import fr.village.domain.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a few letters mean: every word typed begins some word of the target, or stands inside one.
 * Those whose name begins as typed come first, then by the order given.
 */
final class Matching {
  private record Scored(Target target, int score) {}

  private Matching() {}

  /**
   * @param most how many are shown
   */
  static List<Target> best(List<Target> all, String typed, int most) {
    String wanted = Folding.fold(typed);
    String[] words = wanted.split(" ");
    List<Scored> found = new ArrayList<>();
    for (Target target : all) {
      int score = score(target.folded(), wanted, words);
      if (score >= 0) {
        found.add(new Scored(target, score));
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Scored::score))
        .limit(most)
        .map(Scored::target)
        .toList();
  }

  /** 0 the name begins so, 1 each word begins a word, 2 each word is somewhere; -1 none. */
  private static int score(String folded, String wanted, String[] words) {
    if (folded.startsWith(wanted)) {
      return 0;
    }
    int worst = 1;
    String spaced = " " + folded;
    for (String word : words) {
      if (spaced.contains(" " + word)) {
        continue;
      }
      if (!folded.contains(word)) {
        return -1;
      }
      worst = 2;
    }
    return worst;
  }
}
