package fr.village.anonymity;

/**
 * Families of one tranche with one value of a sensitive table, with noise (rule 12): drawn once and
 * printed as it is. Only sums over at least {@value #LEAST_HOUSES} Maisons mean anything.
 *
 * @param value the count plus two-sided geometric noise: it may be negative or above the tranche
 */
public record PoolingValue(int tranche, String table, int value) {
  /** Maisons a sum must be over to be shown. */
  public static final int LEAST_HOUSES = 10;
}
