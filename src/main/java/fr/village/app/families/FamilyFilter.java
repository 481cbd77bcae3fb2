package fr.village.app.families;

import fr.village.domain.Id;
import fr.village.domain.group.PeerGroup;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which families are wanted, all conditions together.
 *
 * @param quiet nothing was heard of them since; those who left only together with {@link
 *     Trait#LEFT}
 */
public record FamilyFilter(
    String typed, Where where, Set<Trait> traits, @Nullable Quiet quiet, Sort sort) {
  public static final FamilyFilter ALL =
      new FamilyFilter("", Where.ANYWHERE, Set.of(), null, Sort.NAME);

  public FamilyFilter {
    traits = Set.copyOf(traits);
  }

  /** What comes first. */
  public enum Sort {
    NAME,
    /** Longest unheard of first. */
    LAST_SEEN
  }

  /** Which group. */
  public record Where(Kind kind, @Nullable Id<PeerGroup> group) {
    public static final Where ANYWHERE = new Where(Kind.ANYWHERE, null);
    public static final Where NOWHERE = new Where(Kind.NOWHERE, null);
    public static final Where WAITING = new Where(Kind.WAITING, null);

    public static Where in(Id<PeerGroup> group) {
      return new Where(Kind.IN, group);
    }

    /** Ways of being in groups. */
    public enum Kind {
      ANYWHERE,
      IN,
      /** In no group, waiting for none, and not left either. */
      NOWHERE,
      WAITING
    }

    boolean holds(FamilyLine line) {
      return switch (kind) {
        case ANYWHERE -> true;
        case IN -> line.places().stream().anyMatch(p -> !p.waiting() && p.group().equals(group));
        case NOWHERE -> line.places().isEmpty() && !line.is(Trait.LEFT);
        case WAITING -> line.isWaiting();
      };
    }
  }

  public FamilyFilter typed(String text) {
    return new FamilyFilter(text, where, traits, quiet, sort);
  }

  public FamilyFilter where(Where place) {
    return new FamilyFilter(typed, place, traits, quiet, sort);
  }

  public FamilyFilter quiet(@Nullable Quiet since) {
    return new FamilyFilter(typed, where, traits, since, sort);
  }

  public FamilyFilter sort(Sort order) {
    return new FamilyFilter(typed, where, traits, quiet, order);
  }

  public FamilyFilter with(Trait trait, boolean wanted) {
    EnumSet<Trait> all = EnumSet.noneOf(Trait.class);
    all.addAll(traits);
    if (wanted) {
      all.add(trait);
    } else {
      all.remove(trait);
    }
    return new FamilyFilter(typed, where, all, quiet, sort);
  }

  /** Nothing but an order: every family is wanted. */
  public boolean isEverybody() {
    return typed.isBlank() && conditions() == 0;
  }

  /** How many conditions there are beside what was typed. */
  public int conditions() {
    return traits.size() + (quiet == null ? 0 : 1) + (where.equals(Where.ANYWHERE) ? 0 : 1);
  }
}
