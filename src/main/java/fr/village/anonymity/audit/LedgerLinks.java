package fr.village.anonymity.audit;

import fr.village.anonymity.BandedRelease;
import fr.village.anonymity.CrossingCell;
import fr.village.anonymity.Ledger;
import fr.village.anonymity.audit.Links.CrossedRelease;
import fr.village.anonymity.audit.Links.CrossedTranche;
import fr.village.anonymity.audit.Links.Pair;
import fr.village.anonymity.audit.Links.Part;
import fr.village.anonymity.audit.Links.Told;
import fr.village.domain.reference.Crossing;
import fr.village.domain.reference.Identity;
import fr.village.domain.reference.ReferenceSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reference set ties together, and what a ledger says left of it beside levels. */
final class LedgerLinks {
  private final ReferenceSet reference;

  LedgerLinks(ReferenceSet reference) {
    this.reference = reference;
  }

  Links of(Ledger ledger) {
    return new Links(
        reference.crossings().stream().map(LedgerLinks::crossing).toList(),
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
        reference.identities().stream().map(LedgerLinks::identity).toList(),
        ledger.bandedReleases().stream().flatMap(r -> told(r).stream()).toList());
  }

  private static Links.Crossing crossing(Crossing crossing) {
    return new Links.Crossing(
        crossing.code(),
        crossing.rows().table(),
        crossing.rows().level(),
        crossing.columns().table(),
        crossing.columns().level());
  }

  private static Map<Pair, Integer> pairs(Map<CrossingCell, Integer> counts) {
    return counts.entrySet().stream()
        .collect(
            Collectors.toMap(
                e -> new Pair(e.getKey().row(), e.getKey().column()), Map.Entry::getValue));
  }

  private static Links.Identity identity(Identity identity) {
    return new Links.Identity(
        identity.cells().stream().map(c -> new Part(c.table(), Set.of(c.value()))).toList());
  }

  /** How many answered leaves exactly; how many unfavourably, only as a band over all releases. */
  private List<Told> told(BandedRelease release) {
    return reference
        .table(release.table())
        .map(
            table -> {
              Set<String> answers = new HashSet<>(table.values());
              answers.remove(table.noAnswer());
              return List.of(
                  new Told(
                      new Part(table.code(), answers),
                      new Span(release.firstTranche(), release.lastTranche()),
                      release.answered()));
            })
        .orElse(List.of());
  }
}
