package fr.village.anonymity;

import fr.village.domain.reference.Crossing;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.Panel;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.SumDefinition;
import fr.village.domain.reference.TableDefinition;
import fr.village.domain.survey.ScorePair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules 0a–0d: at a closing, freezes the waiting families into a tranche if allowed, then takes
 * every value that became mature, once.
 */
final class Freezing {
  private final ReferenceSet reference;
  private final TrancheRule rule;
  private final Beginning beginning;

  Freezing(ReferenceSet reference, TrancheRule rule) {
    this.reference = reference;
    this.rule = rule;
    this.beginning = new Beginning(reference);
  }

  Ledger tranche(Ledger ledger, Membership membership, LocalDate closing) {
    List<FamilyEntry> candidates = membership.waitingAt(closing);
    if (candidates.isEmpty() || !rule.allows(candidates)) {
      return ledger;
    }
    int number = ledger.tranches().size() + 1;
    LocalDate lastEntry =
        candidates.stream().map(FamilyEntry::enrolledOn).max(LocalDate::compareTo).orElseThrow();
    membership.freeze(number, candidates);
    return ledger.withTranche(new Tranche(number, closing, candidates.size(), lastEntry));
  }

  Ledger values(Ledger ledger, Membership membership, NotebookFacts facts, LocalDate closing) {
    Set<String> taken = new HashSet<>();
    ledger.frozenTables().forEach(f -> taken.add(f.tranche() + " " + f.table()));
    Set<String> takenSums =
        ledger.frozenSums().stream()
            .map(f -> f.tranche() + " " + f.sum())
            .collect(Collectors.toSet());
    List<FrozenTable> tables = new ArrayList<>();
    List<FrozenSum> sums = new ArrayList<>();
    List<FrozenScore> scores = new ArrayList<>();
    Map<String, Integer> from = new HashMap<>();
    Map<String, Integer> sumsFrom = new HashMap<>();
    List<TableDefinition> inUse =
        reference.tables().stream().filter(t -> !t.isRetired(closing)).toList();
    List<SumDefinition> sumsInUse =
        reference.sums().stream().filter(s -> !s.isRetired(closing)).toList();
    inUse.forEach(t -> from.put(t.code(), beginning.ofTaking(ledger, t, closing)));
    sumsInUse.forEach(s -> sumsFrom.put(s.code(), beginning.ofTaking(ledger, s, closing)));
    for (Tranche tranche : ledger.tranches()) {
      for (TableDefinition table : inUse) {
        if (tranche.number() >= from.getOrDefault(table.code(), 1)
            && tranche.isMature(table.maturityMonths(), closing)
            && taken.add(tranche.number() + " " + table.code())) {
          tables.add(take(tranche, table, membership, facts.classifier()));
          reference
              .panelOf(table.code())
              .filter(panel -> !table.isBanded())
              .ifPresent(
                  panel -> scores.add(take(tranche, table, panel, membership, facts.scores())));
        }
      }
      for (SumDefinition sum : sumsInUse) {
        if (tranche.number() >= sumsFrom.getOrDefault(sum.code(), 1)
            && tranche.isMature(sum.maturityMonths(), closing)
            && takenSums.add(tranche.number() + " " + sum.code())) {
          sums.add(take(tranche, sum, membership, facts.people()));
        }
      }
    }
    return ledger
        .withFrozen(tables, sums)
        .withFrozenScores(scores)
        .withFrozenCrossings(crossings(ledger, tables, membership, facts.classifier(), closing));
  }

  private static FrozenTable take(
      Tranche tranche, TableDefinition table, Membership membership, TableClassifier classifier) {
    LocalDate asOf =
        Objects.requireNonNull(tranche.lastEntryOn()).plusMonths(table.maturityMonths());
    Map<String, Integer> counts = new HashMap<>();
    table.values().forEach(v -> counts.put(v, 0));
    List<FamilyEntry> present = membership.of(tranche.number());
    for (FamilyEntry family : present) {
      String value = classifier.valueOf(family.key(), table, asOf);
      if (counts.computeIfPresent(value, (v, n) -> n + 1) == null) {
        throw new IllegalStateException("no value " + value + " in table " + table.code());
      }
    }
    // Those erased since the tranche closed stay in its n, as not stated.
    counts.merge(table.unstated(), tranche.families() - present.size(), Integer::sum);
    return new FrozenTable(tranche.number(), table.code(), counts);
  }

  /** Crossings of the tables taken at this very closing: a later one would not fit its margins. */
  private List<FrozenCrossing> crossings(
      Ledger ledger,
      List<FrozenTable> taken,
      Membership membership,
      TableClassifier classifier,
      LocalDate closing) {
    List<FrozenCrossing> crossings = new ArrayList<>();
    for (Crossing crossing : reference.crossings()) {
      if (crossing.isRetired(closing)) {
        continue;
      }
      for (FrozenTable rows : taken) {
        boolean both =
            rows.table().equals(crossing.rows().table())
                && taken.stream()
                    .anyMatch(
                        t ->
                            t.tranche() == rows.tranche()
                                && t.table().equals(crossing.columns().table()));
        if (both) {
          Tranche tranche = ledger.tranches().get(rows.tranche() - 1);
          crossings.add(take(tranche, crossing, membership, classifier));
        }
      }
    }
    return crossings;
  }

  private FrozenCrossing take(
      Tranche tranche, Crossing crossing, Membership membership, TableClassifier classifier) {
    TableDefinition rows = reference.table(crossing.rows().table()).orElseThrow();
    TableDefinition columns = reference.table(crossing.columns().table()).orElseThrow();
    Level rowLevel = crossing.rows().in(reference);
    Level columnLevel = crossing.columns().in(reference);
    LocalDate asOf =
        Objects.requireNonNull(tranche.lastEntryOn()).plusMonths(rows.maturityMonths());
    Map<CrossingCell, Integer> counts = new HashMap<>();
    for (LevelCell row : rowLevel.cells()) {
      columnLevel.cells().forEach(c -> counts.put(new CrossingCell(row.code(), c.code()), 0));
    }
    List<FamilyEntry> present = membership.of(tranche.number());
    for (FamilyEntry family : present) {
      String row = cell(rowLevel, classifier.valueOf(family.key(), rows, asOf));
      String column = cell(columnLevel, classifier.valueOf(family.key(), columns, asOf));
      counts.merge(new CrossingCell(row, column), 1, Integer::sum);
    }
    counts.merge(
        new CrossingCell(cell(rowLevel, rows.unstated()), cell(columnLevel, columns.unstated())),
        tranche.families() - present.size(),
        Integer::sum);
    return new FrozenCrossing(tranche.number(), crossing.code(), counts);
  }

  private static String cell(Level level, String value) {
    return level.cells().stream()
        .filter(cell -> cell.values().contains(value))
        .map(LevelCell::code)
        .findFirst()
        .orElseThrow();
  }

  private static FrozenScore take(
      Tranche tranche,
      TableDefinition table,
      Panel panel,
      Membership membership,
      ScoreReader scores) {
    LocalDate asOf =
        Objects.requireNonNull(tranche.lastEntryOn()).plusMonths(table.maturityMonths());
    String dimension = panel.question(table.code()).orElseThrow().dimension();
    List<ScorePair> pairs =
        membership.of(tranche.number()).stream()
            .map(family -> scores.scoresOf(family.key(), panel, asOf).get(dimension))
            .filter(Objects::nonNull)
            .toList();
    return FrozenScore.of(tranche.number(), table.code(), pairs);
  }

  private static FrozenSum take(
      Tranche tranche, SumDefinition sum, Membership membership, PeopleCounter people) {
    LocalDate asOf = Objects.requireNonNull(tranche.lastEntryOn()).plusMonths(sum.maturityMonths());
    List<FamilyEntry> present = membership.of(tranche.number());
    int total = 0;
    Integer[] classes = new Integer[FrozenSum.CLASSES];
    Arrays.fill(classes, 0);
    classes[0] = tranche.families() - present.size();
    for (FamilyEntry family : present) {
      int n = people.peopleOf(family.key(), sum, asOf);
      if (n < 0) {
        throw new IllegalStateException("negative number of people in sum " + sum.code());
      }
      total += n;
      classes[Math.min(n, FrozenSum.CLASSES - 1)]++;
    }
    return new FrozenSum(tranche.number(), sum.code(), total, List.of(classes));
  }
}
