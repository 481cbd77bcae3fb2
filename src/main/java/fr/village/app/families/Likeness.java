package fr.village.app.families;

import fr.village.domain.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How much two names tell that they are the same one. */
final class Likeness {
  /** Borne by so many people that they tell little by themselves, folded. */
  private static final Set<String> COMMON =
      Set.of(
          "nguyen",
          "tran",
          "pham",
          "huynh",
          "hoang",
          "phan",
          "dang",
          "duong",
          "truong",
          "dinh",
          "mohamed",
          "mohammed",
          "mohamad",
          "muhammad",
          "ahmed",
          "abdel",
          "fatima",
          "khadija",
          "martin",
          "diallo",
          "traore",
          "singh",
          "wang",
          "zhang");

  /** A name of fewer letters tells little. */
  private static final int TELLING = 5;

  private static final int ONE_SLIP_FROM = 5;
  private static final int TWO_SLIPS_FROM = 9;
  private static final int FIRST_NAME_SLIP_FROM = 6;
  private static final int SHORTEST_FIRST_NAME = 3;

  /** How sure. */
  enum Level {
    NONE,
    /** The same, but many are called so. */
    WEAK,
    STRONG
  }

  private Likeness() {}

  /** Of family names, folded. */
  static Level ofFamilies(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Level.NONE;
    }
    if (one.equals(other)) {
      return tells(one) ? Level.STRONG : Level.WEAK;
    }
    int shorter = Math.min(one.length(), other.length());
    if (shorter >= ONE_SLIP_FROM && within(one, other, shorter >= TWO_SLIPS_FROM ? 2 : 1)) {
      return tells(one) && tells(other) ? Level.STRONG : Level.NONE;
    }
    if (one.indexOf(' ') < 0 && other.indexOf(' ') < 0) {
      return Level.NONE;
    }
    List<String> few = words(one.length() <= other.length() ? one : other);
    List<String> many = words(one.length() <= other.length() ? other : one);
    if (!many.containsAll(few)) {
      return Level.NONE;
    }
    return few.stream().anyMatch(Likeness::tells) ? Level.STRONG : Level.WEAK;
  }

  /** Of first names, folded. */
  static Level ofFirstNames(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Level.NONE;
    }
    if (one.equals(other)) {
      return one.length() >= SHORTEST_FIRST_NAME && !COMMON.contains(one)
          ? Level.STRONG
          : Level.WEAK;
    }
    return Math.min(one.length(), other.length()) >= FIRST_NAME_SLIP_FROM && within(one, other, 1)
        ? Level.STRONG
        : Level.NONE;
  }

  private static boolean tells(String name) {
    return words(name).stream().anyMatch(w -> w.length() >= TELLING && !COMMON.contains(w));
  }

  private static List<String> words(String folded) {
    return Arrays.asList(folded.split(" "));
  }

  static String fold(String name) {
    return Folding.fold(name);
  }

  /**
   * Whether one text becomes the other by at most {@code slips} letters added, dropped, replaced or
   * exchanged with the next one (Damerau-Levenshtein, optimal string alignment).
   */
  static boolean within(String one, String other, int slips) {
    if (Math.abs(one.length() - other.length()) > slips) {
      return false;
    }
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > slips) {
        return false;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[other.length()] <= slips;
  }
}
