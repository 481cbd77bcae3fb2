package fr.village.anonymity;

import java.time.LocalDate;

/**
 * Means and standard deviations of a panel's question that left, for the tranches since the last
 * ones did; see {@link Release}.
 *
 * @param families of those tranches, whether they answered or not
 */
public record ScoreRelease(
    String table,
    LocalDate closing,
    int firstTranche,
    int lastTranche,
    int families,
    Moments before,
    Moments after,
    Moments change) {}
