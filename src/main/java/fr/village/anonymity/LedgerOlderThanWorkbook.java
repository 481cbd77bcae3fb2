package fr.village.anonymity;

import java.time.LocalDate;

/**
 * A workbook is known that this notebook's ledger did not make: a restored backup, or a second
 * laptop (rule 4). The way out is to load that workbook, see {@link Adoption}.
 */
public final class LedgerOlderThanWorkbook extends ExportRefused {
  private static final long serialVersionUID = 1L;

  LedgerOlderThanWorkbook(LocalDate workbookClosing) {
    super("export.refused.older", workbookClosing);
  }

  /**
   * @throws LedgerOlderThanWorkbook unless the ledger, or an earlier state of it, made every
   *     workbook known of this Maison
   */
  public static void check(Ledger ledger, Iterable<LedgerVersion> knownWorkbooks) {
    for (LedgerVersion known : knownWorkbooks) {
      if (!ledger.knows(known.id())) {
        throw new LedgerOlderThanWorkbook(known.closing());
      }
    }
  }
}
