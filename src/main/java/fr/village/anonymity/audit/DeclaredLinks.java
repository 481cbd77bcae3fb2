package fr.village.anonymity.audit;

import fr.village.anonymity.BandedRelease;
import fr.village.anonymity.CrossingCell;
import fr.village.anonymity.Ledger;
import fr.village.anonymity.audit.Links.CrossedRelease;
import fr.village.anonymity.audit.Links.CrossedTranche;
import fr.village.anonymity.audit.Links.Pair;
import fr.village.anonymity.audit.Links.Part;
import fr.village.anonymity.audit.Links.Told;
import fr.village.domain.reference.Identity;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the reference set declares of tables, and what left of them, as {@link Links}. Of an outcome
 * in bands, how many answered counts; the bands themselves are left out.
 */
final class DeclaredLinks {
  private DeclaredLinks() {}

  static Links of(ReferenceSet reference, Ledger ledger) {
    return new Links(
        reference.crossings().stream()
            .map(
                c ->
                    new Links.Crossing(
                        c.code(),
                        c.rows().table(),
                        c.rows().level(),
                        c.columns().table(),
                        c.columns().level()))
            .toList(),
        ledger.crossingReleases().stream()
            .map(
                r ->
                    new CrossedRelease(
                        r.crossing(),
                        new Span(r.firstTranche(), r.lastTranche()),
                        pairs(r.counts())))
            .toList(),
        ledger.frozenCrossings().stream()
            .map(f -> new CrossedTranche(f.crossing(), f.tranche(), pairs(f.counts())))
            .toList(),
        reference.identities().stream().map(DeclaredLinks::identity).toList(),
        reference.tables().stream().flatMap(t -> answered(t, ledger).stream()).toList());
  }

  private static Map<Pair, Integer> pairs(Map<CrossingCell, Integer> counts) {
    Map<Pair, Integer> pairs = new HashMap<>();
    counts.forEach((cell, n) -> pairs.put(new Pair(cell.row(), cell.column()), n));
    return pairs;
  }

  private static Links.Identity identity(Identity declared) {
    return new Links.Identity(
        declared.cells().stream().map(c -> new Part(c.table(), Set.of(c.value()))).toList());
  }

  private static List<Told> answered(TableDefinition table, Ledger ledger) {
    String noAnswer = table.noAnswer();
    return noAnswer == null
        ? List.of()
        : ledger.bandedReleasesOf(table.code()).stream()
            .map(r -> new Told(new Part(table.code(), Set.of(noAnswer)), span(r), silent(r)))
            .toList();
  }

  private static Span span(BandedRelease release) {
    return new Span(release.firstTranche(), release.lastTranche());
  }

  private static int silent(BandedRelease release) {
    return release.families() - release.answered();
  }
}
