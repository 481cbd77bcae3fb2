package fr.village.anonymity;

import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** At a closing, releases the scores of those tables that left at it, up to where they did. */
final class ScoreReleasing {
  private final ReferenceSet reference;
  private final ScoreRule rule;
  private final Beginning beginning;

  ScoreReleasing(ReferenceSet reference, ScoreRule rule) {
    this.reference = reference;
    this.rule = rule;
    this.beginning = new Beginning(reference);
  }

  /**
   * @param ledger with this closing's releases of tables
   */
  List<ScoreRelease> release(Ledger ledger, LocalDate closing) {
    List<ScoreRelease> releases = new ArrayList<>();
    for (TableDefinition table : reference.tables()) {
      if (!table.isBanded() && reference.panelOf(table.code()).isPresent()) {
        lastTranche(ledger, table.code(), closing)
            .flatMap(last -> scores(ledger, table, closing, last))
            .ifPresent(releases::add);
      }
    }
    return releases;
  }

  /** Where this closing's releases of a table end; all its levels end at the same tranche. */
  private static Optional<Integer> lastTranche(Ledger ledger, String table, LocalDate closing) {
    return ledger.releases().stream()
        .filter(r -> r.table().equals(table) && r.closing().equals(closing))
        .map(Release::lastTranche)
        .findFirst();
  }

  private Optional<ScoreRelease> scores(
      Ledger ledger, TableDefinition definition, LocalDate closing, int last) {
    String table = definition.code();
    int released =
        ledger.scoreReleasesOf(table).stream().mapToInt(ScoreRelease::lastTranche).max().orElse(0);
    int first = Math.max(released + 1, beginning.ofWindow(ledger, definition, closing));
    List<FrozenScore> frozen =
        ledger.frozenScores().stream()
            .filter(f -> f.table().equals(table))
            .filter(f -> f.tranche() >= first && f.tranche() <= last)
            .toList();
    if (frozen.isEmpty() || frozen.size() != last - first + 1) {
      return Optional.empty();
    }
    FrozenScore window = frozen.stream().reduce(FrozenScore::plus).orElseThrow();
    return rule.passes(window)
        ? Optional.of(
            new ScoreRelease(
                table,
                closing,
                first,
                last,
                ledger.familiesOf(first, last),
                window.before().moments(),
                window.after().moments(),
                window.change().moments()))
        : Optional.empty();
  }
}
