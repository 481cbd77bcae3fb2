package fr.village.app.export;

import fr.village.anonymity.leak.Finding;
import java.util.List;

/**
 * Something of the notebook was found in the workbook, or the workbook does not pass its own check:
 * no file was written and the ledger is as it was. Says where, never what.
 */
public final class ExportStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> places;

  ExportStopped(List<String> places) {
    super("workbook withheld: " + places);
    this.places = List.copyOf(places);
  }

  static ExportStopped leak(List<Finding> findings) {
    return new ExportStopped(findings.stream().map(Finding::where).distinct().toList());
  }

  /** Sheets and cells. */
  public List<String> places() {
    return places;
  }
}
