package fr.village.indicators;

import fr.village.domain.Id;
import fr.village.domain.group.PeerGroup;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about.
 *
 * @param group null: the whole Maison. Of one group, its places, sessions and families are all
 *     there is; the waves of questionnaires still run from a family's first place in any group
 * @param until last day anything is known of: what is dated later is ignored
 */
public record Scope(@Nullable Id<PeerGroup> group, LocalDate until) {
  public static Scope house(LocalDate until) {
    return new Scope(null, until);
  }
}
