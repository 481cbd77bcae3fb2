package fr.village.anonymity;

import fr.village.domain.reference.CellReference;
import fr.village.domain.reference.Crossing;
import fr.village.domain.reference.Identity;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every release ever made and asserts the promise's own floors, with no code of the rules
 * that made them. It also refuses a reference set that regrouped a table under its old code, or put
 * a coarser level above one that already left: either would make a part of a window recoverable.
 */
class PromiseCheck {
  private static final int ORDINARY = 5;
  private static final int SENSITIVE = 11;
  private static final int TRANCHE = 15;

  /** Tables of ε = 0.3 within a total of 2. */
  private static final int MOST_POOLED = 6;

  private final ReferenceSet reference;

  PromiseCheck(ReferenceSet reference) {
    this.reference = reference;
  }

  /**
   * @throws PromiseBroken naming the rule, and table and level as witness
   * @throws LedgerDamaged when the frozen counts do not fit the reference set's tables
   */
  void check(Ledger ledger) {
    for (Tranche tranche : ledger.tranches()) {
      hold(tranche.families() >= TRANCHE, "0b", "tranche " + tranche.number());
    }
    Map<String, TableDefinition> tables =
        reference.tables().stream().collect(Collectors.toMap(TableDefinition::code, t -> t));
    for (FrozenTable frozen : ledger.frozenTables()) {
      TableDefinition table = tables.get(frozen.table());
      fit(
          frozen.counts().values().stream().mapToInt(n -> n).sum()
              == ledger.tranches().get(frozen.tranche() - 1).families(),
          frozen.table());
      fit(
          table == null || frozen.counts().keySet().equals(table.finest().values()),
          frozen.table());
    }
    for (Release release : ledger.releases()) {
      floors(release, tables.get(release.table()));
    }
    for (TableDefinition table : reference.tables()) {
      chain(ledger, table);
    }
    ledger.sumReleases().forEach(release -> sum(ledger, release));
    pooling(ledger);
    reference.identities().forEach(identity -> identity(ledger, identity, tables));
    ledger.scoreReleases().forEach(release -> scores(ledger, release));
    ledger.bandedReleases().forEach(release -> banded(ledger, release));
    ledger.frozenCrossings().forEach(frozen -> margins(ledger, frozen));
    for (CrossingRelease release : ledger.crossingReleases()) {
      String witness = release.crossing() + " " + release.closing();
      hold(release.counts().values().stream().allMatch(n -> n >= SENSITIVE), "5", witness);
      fit(release.counts().values().stream().mapToInt(n -> n).sum() == release.families(), witness);
      reference
          .crossing(release.crossing())
          .ifPresent(
              crossing -> {
                ends(ledger, crossing.rows(), release, witness);
                ends(ledger, crossing.columns(), release, witness);
              });
    }
  }

  /** Enough answered, and those who did not are none or enough. */
  private static void banded(Ledger ledger, BandedRelease release) {
    String witness = release.table() + " " + release.closing();
    int noAnswer = release.families() - release.answered();
    hold(release.answered() >= SENSITIVE && (noAnswer == 0 || noAnswer >= ORDINARY), "1d", witness);
    fit(
        release.unfavourable() >= 0
            && release.unfavourable() <= release.answered()
            && release.families()
                == ledger.familiesOf(release.firstTranche(), release.lastTranche()),
        witness);
  }

  /** A crossing's rows and columns are the frozen tables of its tranche, to the last family. */
  private void margins(Ledger ledger, FrozenCrossing frozen) {
    Crossing crossing = reference.crossing(frozen.crossing()).orElse(null);
    if (crossing == null) {
      return;
    }
    margin(ledger, frozen, crossing.rows(), CrossingCell::row);
    margin(ledger, frozen, crossing.columns(), CrossingCell::column);
  }

  private void margin(
      Ledger ledger,
      FrozenCrossing frozen,
      Crossing.Margin margin,
      Function<CrossingCell, String> side) {
    for (FrozenTable table : ledger.frozenTables()) {
      if (table.tranche() != frozen.tranche() || !table.table().equals(margin.table())) {
        continue;
      }
      for (LevelCell cell : margin.in(reference).cells()) {
        int inTable = cell.values().stream().mapToInt(v -> table.counts().getOrDefault(v, 0)).sum();
        int inCrossing =
            frozen.counts().entrySet().stream()
                .filter(e -> side.apply(e.getKey()).equals(cell.code()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        fit(inTable == inCrossing, frozen.crossing() + " " + frozen.tranche());
      }
    }
  }

  /** Where a crossing starts and ends, so do releases of its margin. */
  private static void ends(
      Ledger ledger, Crossing.Margin margin, CrossingRelease release, String witness) {
    if (release.firstTranche() <= ledger.lostThrough()) {
      return; // taken over from a workbook, which tells the last release only
    }
    List<Release> releases = ledger.releasesOf(margin.table(), margin.level());
    hold(
        releases.stream().anyMatch(r -> r.firstTranche() == release.firstTranche())
            && releases.stream().anyMatch(r -> r.lastTranche() == release.lastTranche()),
        "5",
        witness);
  }

  /**
   * Between any two releases of tables that share a cell, the cell is empty or large enough, and so
   * is what lies outside it.
   */
  private static void identity(
      Ledger ledger, Identity identity, Map<String, TableDefinition> tables) {
    for (CellReference cell : identity.cells()) {
      TableDefinition table = tables.get(cell.table());
      if (table == null) {
        continue;
      }
      int least =
          table.isSensitive() && !cell.value().equals(table.noAnswer()) ? SENSITIVE : ORDINARY;
      int after = Math.max(ledger.lostThrough(), first(ledger, identity) - 1);
      for (int end : ends(ledger, identity, after)) {
        int from = after + 1;
        int n =
            ledger.frozenTables().stream()
                .filter(f -> f.table().equals(cell.table()))
                .filter(f -> f.tranche() >= from && f.tranche() <= end)
                .mapToInt(f -> f.counts().getOrDefault(cell.value(), 0))
                .sum();
        int others = ledger.familiesOf(from, end) - n;
        boolean large =
            table.isSensitive() ? others >= SENSITIVE : others == 0 || others >= ORDINARY;
        hold(large && (n == 0 || n >= least), "1e", identity.code() + " " + from + "–" + end);
        after = end;
      }
    }
  }

  /** The first tranche any table of an identity told of; 1 while none did. */
  private static int first(Ledger ledger, Identity identity) {
    Set<String> codes =
        identity.cells().stream().map(CellReference::table).collect(Collectors.toSet());
    return IntStream.concat(
            ledger.releases().stream()
                .filter(r -> codes.contains(r.table()))
                .mapToInt(Release::firstTranche),
            ledger.bandedReleases().stream()
                .filter(r -> codes.contains(r.table()))
                .mapToInt(BandedRelease::firstTranche))
        .min()
        .orElse(1);
  }

  private static Iterable<Integer> ends(Ledger ledger, Identity identity, int after) {
    Set<String> codes =
        identity.cells().stream().map(CellReference::table).collect(Collectors.toSet());
    return Stream.concat(
            ledger.releases().stream()
                .filter(r -> codes.contains(r.table()))
                .map(Release::lastTranche),
            ledger.bandedReleases().stream()
                .filter(r -> codes.contains(r.table()))
                .map(BandedRelease::lastTranche))
        .filter(last -> last > after)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Means leave with their table, and only where enough respondents are off the usual score. */
  private static void scores(Ledger ledger, ScoreRelease release) {
    String witness = release.table() + " " + release.closing();
    boolean withTable =
        ledger.releases().stream()
            .anyMatch(
                r ->
                    r.table().equals(release.table())
                        && r.lastTranche() == release.lastTranche()
                        && !r.closing().isAfter(release.closing()));
    hold(withTable, "7", witness);
    List<FrozenScore> frozen =
        ledger.frozenScores().stream()
            .filter(f -> f.table().equals(release.table()))
            .filter(f -> f.tranche() >= release.firstTranche())
            .filter(f -> f.tranche() <= release.lastTranche())
            .toList();
    if (frozen.size() <= release.lastTranche() - release.firstTranche()) {
      return; // taken over from a workbook, which tells means only
    }
    for (Function<FrozenScore, Distribution> of :
        List.<Function<FrozenScore, Distribution>>of(
            FrozenScore::before, FrozenScore::after, FrozenScore::change)) {
      Map<Integer, Integer> respondents = new HashMap<>();
      frozen.forEach(
          f -> of.apply(f).respondents().forEach((s, n) -> respondents.merge(s, n, Integer::sum)));
      int all = respondents.values().stream().mapToInt(n -> n).sum();
      int most = respondents.values().stream().mapToInt(n -> n).max().orElse(0);
      hold(all - most >= SENSITIVE, "7", witness);
      fit(all == release.before().n(), witness);
    }
  }

  /** One draw a table and tranche, and no family counted in more than 2 ÷ 0.3 tables. */
  private static void pooling(Ledger ledger) {
    Map<Integer, Set<String>> drawn = new HashMap<>();
    for (PoolingValue value : ledger.pooling()) {
      String witness = value.table() + " " + value.tranche();
      fit(value.tranche() >= 1 && value.tranche() <= ledger.tranches().size(), witness);
      Set<String> tables = drawn.computeIfAbsent(value.tranche(), t -> new HashSet<>());
      hold(tables.add(value.table()), "12", witness);
      hold(tables.size() <= MOST_POOLED, "12", witness);
    }
  }

  private static void floors(Release release, @Nullable TableDefinition table) {
    String witness = release.table() + "/" + release.level() + " " + release.closing();
    String noAnswer = table == null ? null : table.noAnswer();
    release
        .counts()
        .forEach(
            (cell, n) -> {
              boolean answer = noAnswer != null && !cell.equals(noAnswer(table, release.level()));
              hold(answer ? n >= SENSITIVE : n == 0 || n >= ORDINARY, "1c", witness);
            });
    fit(release.counts().values().stream().mapToInt(n -> n).sum() == release.families(), witness);
  }

  private static String noAnswer(@Nullable TableDefinition table, String level) {
    if (table == null) {
      return "";
    }
    return table.levels().stream()
        .filter(l -> l.code().equals(level))
        .flatMap(l -> l.cells().stream())
        .filter(c -> c.values().stream().anyMatch(v -> v.equals(table.noAnswer())))
        .map(LevelCell::code)
        .findFirst()
        .orElse("");
  }

  private static void chain(Ledger ledger, TableDefinition table) {
    List<Level> levels = table.levels();
    for (int i = 0; i < levels.size(); i++) {
      int covered = 0;
      for (Release release : ledger.releasesOf(table.code(), levels.get(i).code())) {
        String witness = table.code() + "/" + levels.get(i).code() + " " + release.closing();
        hold(release.firstTranche() > covered, "1c", witness);
        covered = release.lastTranche();
        counted(ledger, levels.get(i), release, witness);
        for (Level coarser : levels.subList(i + 1, levels.size())) {
          // A workbook tells a level's last release only, not where the earlier ones ended.
          boolean ends =
              release.lastTranche() <= ledger.lostThrough()
                  || ledger.releasesOf(table.code(), coarser.code()).stream()
                      .anyMatch(
                          r ->
                              r.lastTranche() == release.lastTranche()
                                  && !r.closing().isAfter(release.closing()));
          hold(ends, "1c", witness);
        }
      }
    }
  }

  /** The released counts are those of the frozen tranches, where these are still known. */
  private static void counted(Ledger ledger, Level level, Release release, String witness) {
    List<FrozenTable> frozen =
        ledger.frozenTables().stream()
            .filter(f -> f.table().equals(release.table()))
            .filter(f -> f.tranche() >= release.firstTranche())
            .filter(f -> f.tranche() <= release.lastTranche())
            .toList();
    fit(
        level.cells().stream()
            .map(LevelCell::code)
            .collect(Collectors.toSet())
            .equals(release.counts().keySet()),
        witness);
    boolean allKnown =
        IntStream.rangeClosed(release.firstTranche(), release.lastTranche())
            .allMatch(t -> frozen.stream().anyMatch(f -> f.tranche() == t));
    if (!allKnown) {
      return;
    }
    for (LevelCell cell : level.cells()) {
      int n =
          frozen.stream()
              .flatMap(f -> f.counts().entrySet().stream())
              .filter(e -> cell.values().contains(e.getKey()))
              .mapToInt(Map.Entry::getValue)
              .sum();
      fit(Integer.valueOf(n).equals(release.counts().get(cell.code())), witness);
    }
  }

  /** Nobody is told apart by a number of people that few families share. */
  private static void sum(Ledger ledger, SumRelease release) {
    List<FrozenSum> frozen =
        ledger.frozenSums().stream()
            .filter(f -> f.sum().equals(release.sum()))
            .filter(f -> f.tranche() >= release.firstTranche())
            .filter(f -> f.tranche() <= release.lastTranche())
            .toList();
    if (frozen.size() <= release.lastTranche() - release.firstTranche()) {
      return; // taken over from a workbook, which tells the total only
    }
    int[] families = new int[FrozenSum.CLASSES];
    frozen.forEach(f -> Arrays.setAll(families, i -> families[i] + f.families().get(i)));
    String witness = release.sum() + " " + release.closing();
    for (int n : families) {
      hold(n == 0 || n >= ORDINARY, "6", witness);
    }
  }

  private static void hold(boolean condition, String rule, String witness) {
    if (!condition) {
      throw new PromiseBroken(rule, witness);
    }
  }

  private static void fit(boolean condition, String where) {
    if (!condition) {
      throw new LedgerDamaged(where);
    }
  }
}
