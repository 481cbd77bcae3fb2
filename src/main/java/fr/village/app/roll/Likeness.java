package fr.village.app.roll;

import fr.village.domain.Folding;
import fr.village.domain.family.Child;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a family typed at the door is one already known. It compares a family with what was
 * typed, never two children with each other: twins are no duplicates.
 */
final class Likeness {
  /** Days between two dates people may give for one birth: a term told, a birth come earlier. */
  static final int NEAR_DAYS = 21;

  private static final int SHORTEST_BEGINNING = 3;
  private static final int SHORTEST_MISTYPED = 4;

  private Likeness() {}

  /** Somebody with much the same first name, and a child born or due about that day. */
  static boolean likely(List<Person> people, String firstName, LocalDate date) {
    boolean named =
        people.stream()
            .anyMatch(p -> p instanceof Parent parent && alike(parent.firstName(), firstName));
    boolean near =
        people.stream()
            .anyMatch(
                p ->
                    p instanceof Child c
                        && !c.isBereaved()
                        && (near(c.bornOn(), date) || near(c.dueOn(), date)));
    return named && near;
  }

  /** The same without accents, the beginning of one another, or one letter apart. */
  static boolean alike(String one, String other) {
    String a = Folding.fold(one);
    String b = Folding.fold(other);
    int shorter = Math.min(a.length(), b.length());
    return a.equals(b)
        || shorter >= SHORTEST_BEGINNING && (a.startsWith(b) || b.startsWith(a))
        || shorter >= SHORTEST_MISTYPED && distance(a, b) <= 1;
  }

  private static boolean near(@Nullable LocalDate one, LocalDate other) {
    return one != null && Math.abs(one.toEpochDay() - other.toEpochDay()) <= NEAR_DAYS;
  }

  /** Letters to change, add or leave out (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
