package fr.village.domain.reference;

import fr.village.domain.Check;

/**
 * The smallest numbers of families that may be told: a reference set may raise them, never lower
 * them (ANONYMITY.md, "The anonymity promise").
 *
 * @param ordinary families in a cell of an ordinary table, at least 5
 * @param sensitive families in an answer cell of a sensitive table, at least 11
 * @param tranche families in a tranche, at least 15
 * @param outsideGroup families of a tranche outside any one peer group, at least 5
 * @throws fr.village.domain.Invalid {@code invalid.reference.floor}: which, asked, least
 */
public record Floors(int ordinary, int sensitive, int tranche, int outsideGroup) {
  /** The floors of the promise itself. */
  public static final Floors LEAST = new Floors(5, 11, 15, 5);

  public Floors {
    atLeast("ordinary", ordinary, 5);
    atLeast("sensitive", sensitive, 11);
    atLeast("tranche", tranche, 15);
    atLeast("outsideGroup", outsideGroup, 5);
  }

  /** Of each, the lower one. */
  public Floors lowest(Floors other) {
    return new Floors(
        Math.min(ordinary, other.ordinary),
        Math.min(sensitive, other.sensitive),
        Math.min(tranche, other.tranche),
        Math.min(outsideGroup, other.outsideGroup));
  }

  private static void atLeast(String which, int value, int least) {
    Check.that(value >= least, "invalid.reference.floor", which, value, least);
  }
}
