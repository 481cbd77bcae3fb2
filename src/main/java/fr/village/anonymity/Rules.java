package fr.village.anonymity;

import fr.village.domain.reference.Floors;
import fr.village.domain.reference.ReferenceSet;

/** The rules that decide what is frozen and what leaves; tests switch one of them off. */
record Rules(
    TrancheRule tranches,
    ReleaseRule levels,
    SumRule sums,
    IdentityRule identities,
    ScoreRule scores,
    CrossingRule crossings,
    BandRule bands) {
  static Rules of(ReferenceSet reference) {
    Floors floors = reference.floors();
    return new Rules(
        new TrancheRule(floors),
        new ReleaseRule(floors),
        new SumRule(floors),
        new IdentityRule(reference),
        new ScoreRule(floors),
        new CrossingRule(floors),
        new BandRule(floors));
  }

  Rules with(TrancheRule other) {
    return new Rules(other, levels, sums, identities, scores, crossings, bands);
  }

  Rules with(ReleaseRule other) {
    return new Rules(tranches, other, sums, identities, scores, crossings, bands);
  }

  Rules with(SumRule other) {
    return new Rules(tranches, levels, other, identities, scores, crossings, bands);
  }

  Rules with(IdentityRule other) {
    return new Rules(tranches, levels, sums, other, scores, crossings, bands);
  }

  Rules with(ScoreRule other) {
    return new Rules(tranches, levels, sums, identities, other, crossings, bands);
  }

  Rules with(CrossingRule other) {
    return new Rules(tranches, levels, sums, identities, scores, other, bands);
  }

  Rules with(BandRule other) {
    return new Rules(tranches, levels, sums, identities, scores, crossings, other);
  }
}
