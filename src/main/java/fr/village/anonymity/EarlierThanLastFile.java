package fr.village.anonymity;

import java.time.LocalDate;

/** A file dated before the last one: the ledger cannot go back. */
public final class EarlierThanLastFile extends ExportRefused {
  private static final long serialVersionUID = 1L;

  EarlierThanLastFile(LocalDate asked, LocalDate last) {
    super("export.refused.earlier", asked, last);
  }
}
