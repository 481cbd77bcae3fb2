package fr.village.domain.reference;

import java.math.BigInteger;
import java.util.List;

/**
 * The order of versions such as {@code 2026.2} and {@code 2026.10}: part by part, parts of digits
 * as numbers; a version that goes on is the greater one.
 */
public final class ReferenceVersion {
  private ReferenceVersion() {}

  /** Below 0 when {@code a} is the older one, 0 when both say the same, above 0 otherwise. */
  public static int compare(String a, String b) {
    List<String> as = List.of(a.split("[._-]", -1));
    List<String> bs = List.of(b.split("[._-]", -1));
    for (int i = 0; i < Math.min(as.size(), bs.size()); i++) {
      int order = part(as.get(i), bs.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(as.size(), bs.size());
  }

  public static boolean isNewer(String version, String than) {
    return compare(version, than) > 0;
  }

  private static int part(String a, String b) {
    boolean numbers = isNumber(a) && isNumber(b);
    return numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
