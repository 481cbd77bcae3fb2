package fr.village.anonymity;

import java.time.LocalDate;

/** A sum that left, for the tranches since its last release; see {@link Release}. */
public record SumRelease(
    String sum, LocalDate closing, int firstTranche, int lastTranche, int families, int total) {}
