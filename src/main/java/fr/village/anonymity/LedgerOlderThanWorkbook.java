package fr.village.anonymity;

import java.time.LocalDate;
import java.util.List;

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
   * Workbooks are cumulative: whoever has the last one needs none of those before it.
   *
   * @param knownWorkbooks in the order they left
   * @throws LedgerOlderThanWorkbook unless the ledger, or an earlier state of it, made the last
   *     workbook known of this Maison
   */
  public static void check(Ledger ledger, List<LedgerVersion> knownWorkbooks) {
    if (!knownWorkbooks.isEmpty() && !ledger.knows(knownWorkbooks.getLast().id())) {
      throw new LedgerOlderThanWorkbook(knownWorkbooks.getLast().closing());
    }
  }
}
