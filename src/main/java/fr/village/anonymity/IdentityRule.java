package fr.village.anonymity;

import fr.village.domain.reference.CellReference;
import fr.village.domain.reference.Identity;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rules 1a and 1e: where tables share a cell (the questions of a panel share those who did not
 * answer), a release of one says how many families that cell has up to there, and the next release
 * of another would tell the difference. So the shared cell must also be empty or large enough
 * between the last release of any of these tables and this one, and so must be the families outside
 * it: who knows that eight families answered knows of each answer that eight at most gave it.
 */
class IdentityRule {
  private final ReferenceSet reference;

  IdentityRule(ReferenceSet reference) {
    this.reference = reference;
  }

  /**
   * @param from the first tranche the table can tell of
   * @param last the last tranche of the release
   */
  boolean passes(Ledger ledger, TableDefinition table, int from, int last) {
    for (Identity identity : reference.identities()) {
      for (CellReference cell : identity.cells()) {
        if (cell.table().equals(table.code())
            && !passes(ledger, table, identity, cell, from, last)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean passes(
      Ledger ledger,
      TableDefinition table,
      Identity identity,
      CellReference cell,
      int from,
      int last) {
    int after = Math.max(lastReleased(ledger, identity), from - 1);
    if (after >= last) {
      return true;
    }
    int families =
        ledger.frozenTables().stream()
            .filter(f -> f.table().equals(cell.table()))
            .filter(f -> f.tranche() > after && f.tranche() <= last)
            .mapToInt(f -> f.counts().getOrDefault(cell.value(), 0))
            .sum();
    int others = ledger.familiesOf(after + 1, last) - families;
    return isLarge(table, families, isAnswer(table, cell)) && isLarge(table, others, true);
  }

  private static boolean isAnswer(TableDefinition table, CellReference cell) {
    return !cell.value().equals(table.noAnswer());
  }

  private boolean isLarge(TableDefinition table, int families, boolean answers) {
    return table.isSensitive() && answers
        ? families >= reference.floors().sensitive()
        : families == 0 || families >= reference.floors().ordinary();
  }

  /** Up to which tranche any of the tables that share the cell has told of it. */
  private static int lastReleased(Ledger ledger, Identity identity) {
    List<String> tables = identity.cells().stream().map(CellReference::table).toList();
    int released =
        IntStream.concat(
                ledger.releases().stream()
                    .filter(r -> tables.contains(r.table()))
                    .mapToInt(Release::lastTranche),
                ledger.bandedReleases().stream()
                    .filter(r -> tables.contains(r.table()))
                    .mapToInt(BandedRelease::lastTranche))
            .max()
            .orElse(0);
    return Math.max(released, ledger.lostThrough());
  }
}
