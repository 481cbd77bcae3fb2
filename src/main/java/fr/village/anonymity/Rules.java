package fr.village.anonymity;

import fr.village.domain.reference.Floors;
import fr.village.domain.reference.ReferenceSet;

/** The rules that decide what is frozen and what leaves; tests switch one of them off. */
record Rules(
    TrancheRule tranches,
    ReleaseRule levels,
    SumRule sums,
    IdentityRule identities,
    ScoreRule scores) {
  static Rules of(ReferenceSet reference) {
    Floors floors = reference.floors();
    return new Rules(
        new TrancheRule(floors),
        new ReleaseRule(floors),
        new SumRule(floors),
        new IdentityRule(reference),
        new ScoreRule(floors));
  }

  Rules with(TrancheRule other) {
    return new Rules(other, levels, sums, identities, scores);
  }

  Rules with(ReleaseRule other) {
    return new Rules(tranches, other, sums, identities, scores);
  }

  Rules with(SumRule other) {
    return new Rules(tranches, levels, other, identities, scores);
  }

  Rules with(IdentityRule other) {
    return new Rules(tranches, levels, sums, other, scores);
  }

  Rules with(ScoreRule other) {
    return new Rules(tranches, levels, sums, identities, other);
  }
}
