package fr.village.anonymity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was frozen and what left (rule 4): aggregates only, no family and no digest of one. Lists
 * only ever grow.
 *
 * @param versions the states that left in workbooks, in order; the last one is this one's
 * @param handledUntil the last closing handled; null before the first file
 * @param lastFileOn the "today" of the last file; null before the first file; not printed
 * @param enrolled families ever enrolled, as at {@code handledUntil}; never falls
 * @param gap what was given up when a workbook was loaded; null when nothing was lost
 */
public record Ledger(
    List<LedgerVersion> versions,
    @Nullable LocalDate handledUntil,
    @Nullable LocalDate lastFileOn,
    int enrolled,
    @Nullable Gap gap,
    List<Tranche> tranches,
    List<FrozenTable> frozenTables,
    List<FrozenSum> frozenSums,
    List<Release> releases,
    List<SumRelease> sumReleases,
    List<SessionRow> sessionRows,
    List<ParticipationYear> participation,
    List<PoolingValue> pooling,
    List<FrozenScore> frozenScores,
    List<ScoreRelease> scoreReleases,
    List<FrozenCrossing> frozenCrossings,
    List<CrossingRelease> crossingReleases,
    List<BandedRelease> bandedReleases) {

  /** The ledger of a notebook that never wrote a file. */
  public static final Ledger EMPTY =
      new Ledger(
          List.of(), null, null, 0, null, List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Ledger {
    versions = List.copyOf(versions);
    tranches = List.copyOf(tranches);
    frozenTables = List.copyOf(frozenTables);
    frozenSums = List.copyOf(frozenSums);
    releases = List.copyOf(releases);
    sumReleases = List.copyOf(sumReleases);
    sessionRows = List.copyOf(sessionRows);
    participation = List.copyOf(participation);
    pooling = List.copyOf(pooling);
    frozenScores = List.copyOf(frozenScores);
    scoreReleases = List.copyOf(scoreReleases);
    frozenCrossings = List.copyOf(frozenCrossings);
    crossingReleases = List.copyOf(crossingReleases);
    bandedReleases = List.copyOf(bandedReleases);
    for (int i = 0; i < tranches.size(); i++) {
      if (tranches.get(i).number() != i + 1) {
        throw new LedgerDamaged("tranche " + (i + 1));
      }
    }
  }

  /** The id that goes into the workbook; null before the first file. */
  public @Nullable UUID version() {
    return versions.isEmpty() ? null : versions.getLast().id();
  }

  /** Whether a workbook of that version came from this ledger or an earlier state of it. */
  public boolean knows(UUID workbookVersion) {
    return versions.stream().anyMatch(v -> v.id().equals(workbookVersion));
  }

  /** Families of all tranches. */
  public int families() {
    return familiesOf(1, tranches.size());
  }

  /** Families of the tranches from {@code first} to {@code last}, both included. */
  public int familiesOf(int first, int last) {
    return tranches.subList(first - 1, last).stream().mapToInt(Tranche::families).sum();
  }

  /** The releases of one level, in order. */
  public List<Release> releasesOf(String table, String level) {
    return releases.stream().filter(r -> r.isOf(table, level)).toList();
  }

  /** The releases of one sum, in order. */
  public List<SumRelease> releasesOf(String sum) {
    return sumReleases.stream().filter(r -> r.sum().equals(sum)).toList();
  }

  /** The releases of one question's means and standard deviations, in order. */
  public List<ScoreRelease> scoreReleasesOf(String table) {
    return scoreReleases.stream().filter(r -> r.table().equals(table)).toList();
  }

  /** The releases of one two-way table, in order. */
  public List<CrossingRelease> crossingReleasesOf(String crossing) {
    return crossingReleases.stream().filter(r -> r.crossing().equals(crossing)).toList();
  }

  /** The releases of one outcome that leaves in bands, in order. */
  public List<BandedRelease> bandedReleasesOf(String table) {
    return bandedReleases.stream().filter(r -> r.table().equals(table)).toList();
  }

  /** Whether the two differ in the day of the last file at most. */
  public boolean equalsButForTheDay(Ledger other) {
    return other.written(lastFileOn, other.versions()).equals(this);
  }

  /** Whether it took over what a workbook of another laptop, or of a lost notebook, published. */
  public boolean hasGap() {
    return gap != null;
  }

  /** Whether that day lies before what a loaded workbook already counted. */
  boolean isLost(LocalDate day) {
    return gap != null && !day.isAfter(gap.throughDate());
  }

  /** The last tranche no window may reach back to. */
  int lostThrough() {
    return gap == null ? 0 : gap.throughTranche();
  }

  Ledger withTranche(Tranche tranche) {
    Draft draft = new Draft(this);
    draft.tranches = plus(tranches, List.of(tranche));
    return draft.ledger();
  }

  Ledger withFrozen(List<FrozenTable> tables, List<FrozenSum> sums) {
    Draft draft = new Draft(this);
    draft.frozenTables = plus(frozenTables, tables);
    draft.frozenSums = plus(frozenSums, sums);
    return draft.ledger();
  }

  Ledger withFrozenScores(List<FrozenScore> scores) {
    Draft draft = new Draft(this);
    draft.frozenScores = plus(frozenScores, scores);
    return draft.ledger();
  }

  Ledger withScoresReleased(List<ScoreRelease> scores) {
    Draft draft = new Draft(this);
    draft.scoreReleases = plus(scoreReleases, scores);
    return draft.ledger();
  }

  Ledger withFrozenCrossings(List<FrozenCrossing> crossings) {
    Draft draft = new Draft(this);
    draft.frozenCrossings = plus(frozenCrossings, crossings);
    return draft.ledger();
  }

  Ledger withCrossingsReleased(List<CrossingRelease> crossings) {
    Draft draft = new Draft(this);
    draft.crossingReleases = plus(crossingReleases, crossings);
    return draft.ledger();
  }

  Ledger withBandedReleased(List<BandedRelease> outcomes) {
    Draft draft = new Draft(this);
    draft.bandedReleases = plus(bandedReleases, outcomes);
    return draft.ledger();
  }

  Ledger withPooling(List<PoolingValue> values) {
    Draft draft = new Draft(this);
    draft.pooling = plus(pooling, values);
    return draft.ledger();
  }

  Ledger withReleased(List<Release> tables, List<SumRelease> sums) {
    Draft draft = new Draft(this);
    draft.releases = plus(releases, tables);
    draft.sumReleases = plus(sumReleases, sums);
    return draft.ledger();
  }

  Ledger withActivity(List<SessionRow> rows, List<ParticipationYear> years) {
    Draft draft = new Draft(this);
    draft.sessionRows = plus(sessionRows, rows);
    draft.participation = plus(participation, years);
    return draft.ledger();
  }

  Ledger handled(LocalDate closing, int nowEnrolled) {
    Draft draft = new Draft(this);
    draft.handledUntil = closing;
    draft.enrolled = Math.max(enrolled, nowEnrolled);
    return draft.ledger();
  }

  Ledger written(@Nullable LocalDate today, List<LedgerVersion> allVersions) {
    Draft draft = new Draft(this);
    draft.versions = allVersions;
    draft.lastFileOn = today;
    return draft.ledger();
  }

  private static <T> List<T> plus(List<T> some, List<T> more) {
    return more.isEmpty() ? some : Stream.of(some, more).flatMap(List::stream).toList();
  }

  /** The next state while it is made. */
  private static final class Draft {
    private final Ledger before;
    private List<LedgerVersion> versions;
    private @Nullable LocalDate handledUntil;
    private @Nullable LocalDate lastFileOn;
    private int enrolled;
    private List<Tranche> tranches;
    private List<FrozenTable> frozenTables;
    private List<FrozenSum> frozenSums;
    private List<Release> releases;
    private List<SumRelease> sumReleases;
    private List<SessionRow> sessionRows;
    private List<ParticipationYear> participation;
    private List<PoolingValue> pooling;
    private List<FrozenScore> frozenScores;
    private List<ScoreRelease> scoreReleases;
    private List<FrozenCrossing> frozenCrossings;
    private List<CrossingRelease> crossingReleases;
    private List<BandedRelease> bandedReleases;

    private Draft(Ledger before) {
      this.before = before;
      versions = before.versions;
      handledUntil = before.handledUntil;
      lastFileOn = before.lastFileOn;
      enrolled = before.enrolled;
      tranches = before.tranches;
      frozenTables = before.frozenTables;
      frozenSums = before.frozenSums;
      releases = before.releases;
      sumReleases = before.sumReleases;
      sessionRows = before.sessionRows;
      participation = before.participation;
      pooling = before.pooling;
      frozenScores = before.frozenScores;
      scoreReleases = before.scoreReleases;
      frozenCrossings = before.frozenCrossings;
      crossingReleases = before.crossingReleases;
      bandedReleases = before.bandedReleases;
    }

    private Ledger ledger() {
      return new Ledger(
          versions,
          handledUntil,
          lastFileOn,
          enrolled,
          before.gap,
          tranches,
          frozenTables,
          frozenSums,
          releases,
          sumReleases,
          sessionRows,
          participation,
          pooling,
          frozenScores,
          scoreReleases,
          frozenCrossings,
          crossingReleases,
          bandedReleases);
    }
  }
}
