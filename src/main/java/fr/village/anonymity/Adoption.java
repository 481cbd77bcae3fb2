package fr.village.anonymity;

import fr.village.anonymity.Placing.Run;
import fr.village.domain.reference.ReferenceSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way out of {@link LedgerOlderThanWorkbook}: takes over what the last workbook published.
 * Every family enrolled up to its closing is then taken as already counted, and figures it had not
 * released are given up: what is lost is utility, never the promise.
 */
public final class Adoption {
  private Adoption() {}

  /**
   * @param entries all families present
   * @param reference what the workbook's tables are made of
   * @return the ledger to go on with, and the numbers to write on families; unchanged when the
   *     ledger made that workbook itself
   * @throws LedgerDamaged when the workbook's figures do not continue this ledger's, or it is older
   *     than what the ledger has made or taken over: going back, families counted since would be
   *     counted again, together with others
   */
  public static Advanced adopt(
      Ledger own, List<FamilyEntry> entries, WorkbookLedger workbook, ReferenceSet reference) {
    if (own.knows(workbook.version())) {
      return new Advanced(own, Map.of());
    }
    LocalDate handled = own.handledUntil();
    if (handled != null && workbook.closing().isBefore(handled)) {
      throw new LedgerDamaged(workbook.closing().toString());
    }
    boolean continues = continues(own, workbook.tranches());
    Ledger base = continues ? own : Ledger.EMPTY;
    Gap gap = new Gap(workbook.tranches().size(), workbook.closing());
    List<Tranche> tranches =
        Stream.of(
                base.tranches(),
                workbook.tranches().subList(base.tranches().size(), workbook.tranches().size()))
            .flatMap(List::stream)
            .toList();
    Placing placing = new Placing(base, tranches, reference);
    Ledger ledger =
        new Ledger(
            plus(own.versions(), new LedgerVersion(workbook.version(), workbook.closing())),
            latest(own.handledUntil(), workbook.closing()),
            own.lastFileOn(),
            Math.max(own.enrolled(), workbook.enrolled()),
            gap,
            tranches,
            base.frozenTables(),
            base.frozenSums(),
            releases(base, placing, workbook.tables()),
            sums(base, placing, workbook.sums()),
            workbook.sessionRows(),
            participation(base, workbook.participation()),
            pooling(base, workbook.pooling()),
            base.frozenScores(),
            scores(base, placing, workbook.scores()),
            base.frozenCrossings(),
            crossings(base, placing, workbook.crossings()),
            outcomes(base, placing, workbook.outcomes()));
    return new Advanced(ledger, assignments(entries, continues, gap));
  }

  private static boolean continues(Ledger own, List<Tranche> later) {
    List<Tranche> mine = own.tranches();
    if (mine.size() > later.size()) {
      return false;
    }
    for (int i = 0; i < mine.size(); i++) {
      Tranche a = mine.get(i);
      Tranche b = later.get(i);
      if (!a.closedOn().equals(b.closedOn()) || a.families() != b.families()) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Integer> assignments(
      List<FamilyEntry> entries, boolean continues, Gap gap) {
    Map<String, Integer> counted = new HashMap<>();
    for (FamilyEntry family : entries) {
      boolean foreign = family.tranche() != null && !continues;
      boolean waited = family.tranche() == null && !family.enrolledOn().isAfter(gap.throughDate());
      if ((foreign || waited) && !Objects.equals(family.tranche(), FamilyEntry.COUNTED_ELSEWHERE)) {
        counted.put(family.key(), FamilyEntry.COUNTED_ELSEWHERE);
      }
    }
    return counted;
  }

  /** The ledger's own releases, then one per level for what the workbook has beyond them. */
  private static List<Release> releases(
      Ledger own, Placing placing, List<WorkbookLedger.Level> published) {
    List<Release> all = new ArrayList<>(own.releases());
    for (WorkbookLedger.Level level : published) {
      List<Release> before = own.releasesOf(level.table(), level.level());
      int families = level.base() - before.stream().mapToInt(Release::families).sum();
      if (families == 0) {
        continue;
      }
      Map<String, Integer> counts = new HashMap<>(level.counts());
      before.forEach(r -> r.counts().forEach((c, n) -> counts.merge(c, -n, Integer::sum)));
      String where = level.table() + "/" + level.level();
      int after = before.stream().mapToInt(Release::lastTranche).max().orElse(0);
      if (counts.values().stream().anyMatch(n -> n < 0)) {
        throw new LedgerDamaged(where);
      }
      Run run =
          placing.first(
              after, families, where, r -> placing.table(r, level.table(), level.level(), counts));
      all.add(
          new Release(
              level.table(),
              level.level(),
              level.releasedOn(),
              run.first(),
              run.last(),
              families,
              counts));
    }
    return all;
  }

  private static List<SumRelease> sums(
      Ledger own, Placing placing, List<WorkbookLedger.Sum> published) {
    List<SumRelease> all = new ArrayList<>(own.sumReleases());
    for (WorkbookLedger.Sum sum : published) {
      List<SumRelease> before = own.releasesOf(sum.sum());
      int families = sum.base() - before.stream().mapToInt(SumRelease::families).sum();
      int total = sum.total() - before.stream().mapToInt(SumRelease::total).sum();
      if (families == 0) {
        continue;
      }
      int after = before.stream().mapToInt(SumRelease::lastTranche).max().orElse(0);
      Run run = placing.first(after, families, sum.sum(), r -> placing.sum(r, sum.sum(), total));
      all.add(
          new SumRelease(sum.sum(), sum.releasedOn(), run.first(), run.last(), families, total));
    }
    return all;
  }

  private static List<CrossingRelease> crossings(
      Ledger own, Placing placing, List<WorkbookLedger.Crossing> published) {
    List<CrossingRelease> all = new ArrayList<>(own.crossingReleases());
    for (WorkbookLedger.Crossing crossing : published) {
      List<CrossingRelease> before = own.crossingReleasesOf(crossing.crossing());
      int families = crossing.base() - before.stream().mapToInt(CrossingRelease::families).sum();
      if (families == 0) {
        continue;
      }
      Map<CrossingCell, Integer> counts = new HashMap<>(crossing.counts());
      before.forEach(r -> r.counts().forEach((c, n) -> counts.merge(c, -n, Integer::sum)));
      if (counts.values().stream().anyMatch(n -> n < 0)) {
        throw new LedgerDamaged(crossing.crossing());
      }
      int after = before.stream().mapToInt(CrossingRelease::lastTranche).max().orElse(0);
      Run run =
          placing.first(
              after,
              families,
              crossing.crossing(),
              r -> placing.crossing(r, crossing.crossing(), counts));
      all.add(
          new CrossingRelease(
              crossing.crossing(),
              crossing.releasedOn(),
              run.first(),
              run.last(),
              families,
              counts));
    }
    return all;
  }

  /**
   * Of a number printed in a band only the band is known: its middle stands for it, so that the
   * same band is printed again, and a later one may be off by one.
   */
  private static List<BandedRelease> outcomes(
      Ledger own, Placing placing, List<WorkbookLedger.Outcome> published) {
    List<BandedRelease> all = new ArrayList<>(own.bandedReleases());
    for (WorkbookLedger.Outcome outcome : published) {
      List<BandedRelease> before = own.bandedReleasesOf(outcome.table());
      int families = outcome.base() - before.stream().mapToInt(BandedRelease::families).sum();
      if (families == 0) {
        continue;
      }
      int known = before.stream().mapToInt(BandedRelease::unfavourable).sum();
      int after = before.stream().mapToInt(BandedRelease::lastTranche).max().orElse(0);
      Run run = placing.first(after, families, outcome.table(), r -> true);
      int answered = outcome.answered() - before.stream().mapToInt(BandedRelease::answered).sum();
      int unfavourable = outcome.unfavourable().middle(known) - known;
      if (unfavourable < 0 || answered < 0) {
        throw new LedgerDamaged(outcome.table());
      }
      all.add(
          new BandedRelease(
              outcome.table(),
              outcome.releasedOn(),
              run.first(),
              run.last(),
              families,
              answered,
              Math.min(unfavourable, answered)));
    }
    return all;
  }

  /** As for sums; of means only the printed decimals are known, and they are printed again. */
  private static List<ScoreRelease> scores(
      Ledger own, Placing placing, List<WorkbookLedger.Score> published) {
    List<ScoreRelease> all = new ArrayList<>(own.scoreReleases());
    for (WorkbookLedger.Score score : published) {
      List<ScoreRelease> before = own.scoreReleasesOf(score.table());
      int families = score.families() - before.stream().mapToInt(ScoreRelease::families).sum();
      if (families == 0) {
        continue;
      }
      int after = before.stream().mapToInt(ScoreRelease::lastTranche).max().orElse(0);
      Moments first = beyond(score.before(), before, ScoreRelease::before);
      Run run =
          placing.first(
              after, families, score.table(), r -> placing.score(r, score.table(), first.n()));
      all.add(
          new ScoreRelease(
              score.table(),
              score.releasedOn(),
              run.first(),
              run.last(),
              families,
              first,
              beyond(score.after(), before, ScoreRelease::after),
              beyond(score.change(), before, ScoreRelease::change)));
    }
    return all;
  }

  private static Moments beyond(
      Moments published, List<ScoreRelease> before, Function<ScoreRelease, Moments> of) {
    return before.stream().map(of).reduce(published, Moments::minus);
  }

  /** What a workbook printed stands: its noise is never drawn again. */
  private static List<PoolingValue> pooling(Ledger own, List<PoolingValue> printed) {
    List<PoolingValue> all = new ArrayList<>(own.pooling());
    printed.stream()
        .filter(
            value ->
                own.pooling().stream()
                    .noneMatch(
                        v -> v.tranche() == value.tranche() && v.table().equals(value.table())))
        .forEach(all::add);
    return all;
  }

  /** Years frozen here stay, even where the workbook has no row of them: no session is left. */
  private static List<ParticipationYear> participation(
      Ledger own, List<ParticipationYear> printed) {
    List<ParticipationYear> all = new ArrayList<>(own.participation());
    printed.stream()
        .filter(
            year ->
                own.participation().stream()
                    .noneMatch(y -> y.year() == year.year() && y.scope().equals(year.scope())))
        .forEach(all::add);
    return all;
  }

  private static LocalDate latest(@Nullable LocalDate a, LocalDate b) {
    return a == null || a.isBefore(b) ? b : a;
  }

  private static List<LedgerVersion> plus(List<LedgerVersion> some, LedgerVersion one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}
