package fr.village.anonymity;

import java.time.LocalDate;

/**
 * An outcome declared harmless if unanimous that left (rule 1d), for the tranches since its last
 * release; see {@link Release}.
 *
 * @param families of those tranches, whether they answered or not
 * @param answered families of those tranches that answered: leaves exactly
 * @param unfavourable of them: stays here; only the band of the sum over all releases leaves
 */
public record BandedRelease(
    String table,
    LocalDate closing,
    int firstTranche,
    int lastTranche,
    int families,
    int answered,
    int unfavourable) {}
