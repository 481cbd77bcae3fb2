package fr.village.anonymity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A family present in the notebook, as far as tranches are concerned.
 *
 * @param key opaque; stays in memory
 * @param enrolledOn the day the family first entered a group or the Maison
 * @param groups every peer group it was ever a member of, left ones included, since those it met
 *     there know it
 * @param tranche the tranche it was frozen in; {@link #COUNTED_ELSEWHERE}; null while it waits. Of
 *     two merged families the survivor keeps the smaller number that is not null
 */
public record FamilyEntry(
    String key, LocalDate enrolledOn, Set<String> groups, @Nullable Integer tranche) {
  /** Frozen in a tranche whose figures this notebook no longer has; never frozen again. */
  public static final int COUNTED_ELSEWHERE = 0;

  public FamilyEntry {
    groups = Set.copyOf(groups);
  }
}
