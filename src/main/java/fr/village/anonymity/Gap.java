package fr.village.anonymity;

import java.time.LocalDate;

/**
 * What was lost when a workbook had to be loaded (rule 4): figures not yet released of the tranches
 * up to {@code throughTranche} are given up, and whoever enrolled or whatever was held up to {@code
 * throughDate} is taken as already counted, even if typed in again later.
 */
public record Gap(int throughTranche, LocalDate throughDate) {}
