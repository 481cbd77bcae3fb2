package fr.village.store.ledger;

import fr.village.anonymity.AttendanceBand;
import fr.village.anonymity.BandedRelease;
import fr.village.anonymity.FrozenSum;
import fr.village.anonymity.ParticipationYear;
import fr.village.anonymity.PoolingValue;
import fr.village.anonymity.Release;
import fr.village.anonymity.SessionRow;
import fr.village.anonymity.SumRelease;
import fr.village.anonymity.Tranche;
import fr.village.store.schema.tables.records.LedgerOutcomeReleaseRecord;
import fr.village.store.schema.tables.records.LedgerParticipationRecord;
import fr.village.store.schema.tables.records.LedgerPoolingRecord;
import fr.village.store.schema.tables.records.LedgerReleaseRecord;
import fr.village.store.schema.tables.records.LedgerSessionRecord;
import fr.village.store.schema.tables.records.LedgerSumRecord;
import fr.village.store.schema.tables.records.LedgerSumReleaseRecord;
import fr.village.store.schema.tables.records.LedgerTrancheRecord;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** The ledger's rows and its records, one from the other. */
final class LedgerRows {
  private LedgerRows() {}

  static LedgerTrancheRecord row(Tranche t) {
    return new LedgerTrancheRecord(t.number(), t.closedOn(), t.families(), t.lastEntryOn());
  }

  static Tranche tranche(LedgerTrancheRecord r) {
    return new Tranche(r.getNumber(), r.getClosedOn(), r.getFamilies(), r.getLastEntryOn());
  }

  static LedgerSumRecord row(int position, FrozenSum s) {
    List<Integer> classes = s.families();
    return new LedgerSumRecord(
        position,
        s.tranche(),
        s.sum(),
        s.total(),
        classes.get(0),
        classes.get(1),
        classes.get(2),
        classes.get(3));
  }

  static FrozenSum sum(LedgerSumRecord r) {
    return new FrozenSum(
        r.getTranche(),
        r.getSumCode(),
        r.getTotal(),
        List.of(
            r.getFamiliesWithNone(),
            r.getFamiliesWithOne(),
            r.getFamiliesWithTwo(),
            r.getFamiliesWithMore()));
  }

  static LedgerReleaseRecord row(int position, Release r) {
    return new LedgerReleaseRecord(
        position,
        r.table(),
        r.level(),
        r.closing(),
        r.firstTranche(),
        r.lastTranche(),
        r.families());
  }

  static Release release(LedgerReleaseRecord r, Map<String, Integer> counts) {
    return new Release(
        r.getTableCode(),
        r.getLevelCode(),
        r.getClosingOn(),
        r.getFirstTranche(),
        r.getLastTranche(),
        r.getFamilies(),
        counts);
  }

  static LedgerSumReleaseRecord row(int position, SumRelease r) {
    return new LedgerSumReleaseRecord(
        position, r.sum(), r.closing(), r.firstTranche(), r.lastTranche(), r.families(), r.total());
  }

  static SumRelease sumRelease(LedgerSumReleaseRecord r) {
    return new SumRelease(
        r.getSumCode(),
        r.getClosingOn(),
        r.getFirstTranche(),
        r.getLastTranche(),
        r.getFamilies(),
        r.getTotal());
  }

  static LedgerSessionRecord row(int position, SessionRow s) {
    return new LedgerSessionRecord(
        position,
        s.session(),
        s.closing(),
        s.month().toString(),
        s.group(),
        s.minutes(),
        s.setting(),
        s.attendance().name());
  }

  static SessionRow session(LedgerSessionRecord r, List<String> topics) {
    return new SessionRow(
        r.getSessionKey(),
        r.getClosingOn(),
        YearMonth.parse(r.getMonth()),
        r.getGroupNumber(),
        topics,
        r.getMinutes(),
        r.getSetting(),
        AttendanceBand.valueOf(r.getAttendance()));
  }

  static LedgerParticipationRecord row(int position, ParticipationYear y) {
    return new LedgerParticipationRecord(
        position, y.year(), y.scope(), y.withheld(), y.presences(), y.families());
  }

  static ParticipationYear participation(LedgerParticipationRecord r) {
    return new ParticipationYear(
        r.getYear(), r.getScope(), r.getWithheld(), r.getPresences(), r.getFamilies());
  }

  static LedgerPoolingRecord row(int position, PoolingValue v) {
    return new LedgerPoolingRecord(position, v.tranche(), v.table(), v.value());
  }

  static PoolingValue pooling(LedgerPoolingRecord r) {
    return new PoolingValue(r.getTranche(), r.getTableCode(), r.getValue());
  }

  static LedgerOutcomeReleaseRecord row(int position, BandedRelease r) {
    return new LedgerOutcomeReleaseRecord(
        position,
        r.table(),
        r.closing(),
        r.firstTranche(),
        r.lastTranche(),
        r.families(),
        r.answered(),
        r.unfavourable());
  }

  static BandedRelease outcome(LedgerOutcomeReleaseRecord r) {
    return new BandedRelease(
        r.getTableCode(),
        r.getClosingOn(),
        r.getFirstTranche(),
        r.getLastTranche(),
        r.getFamilies(),
        r.getAnswered(),
        r.getUnfavourable());
  }
}
