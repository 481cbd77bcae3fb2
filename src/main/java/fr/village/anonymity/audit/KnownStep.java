package fr.village.anonymity.audit;

/**
 * Counts known between two points in time; point p lies after the p-th tranche.
 *
 * @param counts families by cell
 */
record KnownStep(int from, int to, int[] counts) {}
