package fr.village.anonymity;

/** The ledger contradicts itself, the families or the reference set; says where, no figure. */
public final class LedgerDamaged extends ExportRefused {
  private static final long serialVersionUID = 1L;

  LedgerDamaged(String where) {
    super("export.refused.ledger", where);
  }
}
