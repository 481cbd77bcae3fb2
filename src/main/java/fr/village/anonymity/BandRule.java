package fr.village.anonymity;

import fr.village.domain.reference.Floors;

/**
 * Rule 1d: that nearly everybody is calmer harms nobody, so such an outcome leaves even when the
 * few who are not would be too few for a cell; their number then leaves in bands alone.
 */
class BandRule {
  private final Floors floors;

  BandRule(Floors floors) {
    this.floors = floors;
  }

  /**
   * @param answered families of the window that answered
   * @param noAnswer those that did not
   */
  boolean passes(int answered, int noAnswer) {
    return answered >= floors.sensitive() && (noAnswer == 0 || noAnswer >= floors.ordinary());
  }
}
