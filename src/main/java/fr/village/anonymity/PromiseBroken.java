package fr.village.anonymity;

/** A release in the ledger breaks the promise: an error of the program or of a reference set. */
public final class PromiseBroken extends ExportRefused {
  private static final long serialVersionUID = 1L;

  PromiseBroken(String rule, String witness) {
    super("export.refused.promise", rule, witness);
  }
}
