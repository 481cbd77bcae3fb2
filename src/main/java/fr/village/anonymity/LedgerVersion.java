package fr.village.anonymity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A state of the ledger that left in a workbook.
 *
 * @param id random: says nothing of the figures
 * @param closing the last closing that state had handled
 */
public record LedgerVersion(UUID id, LocalDate closing) {}
