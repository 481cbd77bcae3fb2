package fr.village.demo;

import fr.village.domain.Check;

/**
 * The exact counts a sample Maison is made to.
 *
 * @param families accompanied: all that entered a group
 * @param singleParent of them
 * @param asked families that told their situation at entry
 * @param distress of those asked
 * @param secondParents asked beside the first one of their family, at most {@code asked -
 *     singleParent}
 * @param isolated of the {@code asked + secondParents} parents asked
 */
record Profile(
    int families, int singleParent, int asked, int distress, int secondParents, int isolated) {

  /** The published profile: 43 and 21 of 122 families, 57 of 152 parents [s1]. */
  static final Profile ARRAS = new Profile(122, 43, 122, 21, 30, 57);

  Profile {
    Check.range("demo.families", families, 1, 2_000);
    Check.range("demo.singleParent", singleParent, 0, families);
    Check.range("demo.asked", asked, 0, families);
    Check.range("demo.distress", distress, 0, asked);
    Check.range("demo.secondParents", secondParents, 0, Math.max(0, asked - singleParent));
    Check.range("demo.isolated", isolated, 0, asked + secondParents);
  }

  /** A plausible one around the national trends. */
  static Profile around(int families, Chance chance) {
    int single = (int) Math.round(families * chance.between(0.15, 0.38));
    int asked = (int) Math.round(families * chance.between(0.6, 0.97));
    int second = (int) (Math.max(0, asked - single) * chance.between(0.2, 0.6));
    int distress = (int) Math.round(asked * chance.between(0.1, 0.25));
    int isolated = (int) Math.round((asked + second) * chance.between(0.25, 0.48));
    return new Profile(families, single, asked, distress, second, isolated);
  }
}
