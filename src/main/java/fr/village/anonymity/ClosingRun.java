package fr.village.anonymity;

import fr.village.anonymity.audit.Auditor;
import fr.village.anonymity.audit.Witness;
import fr.village.domain.reference.ReferenceSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What writing a file does to the ledger: handles every closing that passed since the last file, in
 * order; all of them at a notebook's first file. The same day again changes nothing.
 */
public final class ClosingRun {
  private final ReferenceSet reference;
  private final Supplier<UUID> versions;
  private final Freezing freezing;
  private final PoolingRule pooling;
  private final Releasing releasing;
  private final BandedReleasing outcomes;
  private final ScoreReleasing scores;
  private final CrossingReleasing crossings;
  private final SessionRows sessionRows;
  private final PromiseCheck check;
  private final Function<Ledger, Optional<Witness>> audit;

  /**
   * @param versions draws random ids (version 4, from a secure source); called only when the ledger
   *     changes
   * @param noise of the values for sums over many Maisons; drawn only when a tranche freezes
   */
  public ClosingRun(ReferenceSet reference, Supplier<UUID> versions, PoolingNoise noise) {
    this(
        reference,
        versions,
        noise,
        Rules.of(reference),
        new PromiseCheck(reference),
        new Auditor(reference)::audit);
  }

  /** Without the audit: the rules, and the check of each, by themselves. */
  ClosingRun(
      ReferenceSet reference,
      Supplier<UUID> versions,
      PoolingNoise noise,
      Rules rules,
      PromiseCheck check) {
    this(reference, versions, noise, rules, check, ledger -> Optional.empty());
  }

  ClosingRun(
      ReferenceSet reference,
      Supplier<UUID> versions,
      PoolingNoise noise,
      Rules rules,
      PromiseCheck check,
      Function<Ledger, Optional<Witness>> audit) {
    this.reference = reference;
    this.versions = versions;
    this.freezing = new Freezing(reference, rules.tranches());
    this.pooling = new PoolingRule(reference, noise);
    this.releasing = new Releasing(reference, rules);
    this.outcomes = new BandedReleasing(reference, rules);
    this.scores = new ScoreReleasing(reference, rules.scores());
    this.crossings = new CrossingReleasing(reference, rules.crossings());
    this.sessionRows = new SessionRows(reference);
    this.check = check;
    this.audit = audit;
  }

  /**
   * The ledger a file written today prints.
   *
   * @throws EarlierThanLastFile when a file of a later day was already written
   * @throws LedgerDamaged when the ledger does not fit the families or the reference set
   * @throws PromiseBroken when what left, or would leave, breaks rule 1c, or tells too much of a
   *     count when everything is taken together (rule 3)
   */
  public Advanced advance(Ledger ledger, NotebookFacts facts, LocalDate today) {
    LocalDate lastFile = ledger.lastFileOn();
    if (lastFile != null && today.isBefore(lastFile)) {
      throw new EarlierThanLastFile(today, lastFile);
    }
    check.check(ledger);
    Membership membership = new Membership(ledger, facts.families());
    Ledger next = ledger;
    for (LocalDate closing : due(ledger, facts, today)) {
      next = close(next, membership, facts, closing);
    }
    check.check(next);
    audit
        .apply(next)
        .ifPresent(
            witness -> {
              throw new PromiseBroken("3", witness.place());
            });
    boolean changed = !next.equals(ledger);
    LedgerVersion now =
        changed ? new LedgerVersion(versions.get(), Closings.onOrBefore(today)) : null;
    List<LedgerVersion> all =
        now == null
            ? ledger.versions()
            : Stream.concat(ledger.versions().stream(), Stream.of(now)).toList();
    return new Advanced(next.written(today, all), membership.assignments());
  }

  private static List<LocalDate> due(Ledger ledger, NotebookFacts facts, LocalDate today) {
    LocalDate latest = Closings.onOrBefore(today);
    LocalDate handled = ledger.handledUntil();
    if (handled != null) {
      return Closings.between(handled, today);
    }
    // A notebook with nothing in it before the last closing still has that closing handled, so
    // that its file has a closing and a version.
    LocalDate first = facts.firstDay().filter(d -> d.isBefore(latest)).orElse(latest).minusDays(1);
    return Closings.between(first, today);
  }

  private Ledger close(
      Ledger before, Membership membership, NotebookFacts facts, LocalDate closing) {
    Ledger ledger = freezing.tranche(before, membership, closing);
    ledger = freezing.values(ledger, membership, facts, closing);
    ledger = ledger.withPooling(pooling.take(ledger));
    ledger = releasing.release(ledger, closing);
    ledger = outcomes.release(ledger, closing);
    ledger = ledger.withScoresReleased(scores.release(ledger, closing));
    ledger = ledger.withCrossingsReleased(crossings.release(ledger, closing));
    int now = ledger.families() + membership.waitingAt(closing).size();
    int enrolled = Math.max(ledger.enrolled(), now);
    ledger =
        ledger.withActivity(
            sessionRows.take(ledger, facts.sessions(), closing), years(facts, enrolled, closing));
    return ledger.handled(closing, enrolled);
  }

  private List<ParticipationYear> years(NotebookFacts facts, int enrolled, LocalDate closing) {
    if (!Closings.isYearEnd(closing)) {
      return List.of();
    }
    return facts.years().stream()
        .filter(y -> y.year() == closing.getYear())
        .map(y -> ParticipationYear.freeze(y, enrolled, reference.floors().ordinary()))
        .toList();
  }
}
