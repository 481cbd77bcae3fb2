package fr.village.reference;

import fr.village.domain.Invalid;
import fr.village.domain.reference.ReferenceChanges;
import fr.village.domain.reference.ReferenceSet;
import java.util.List;
import java.util.function.Function;

/** A set and the file it was read from: what is wrong with it can be said with its place. */
public final class ReadSet {
  private final ReferenceSet set;
  private final Function<Invalid, ReferenceRefused> located;

  public ReadSet(ReferenceSet set, Function<Invalid, ReferenceRefused> located) {
    this.set = set;
    this.located = located;
  }

  public ReferenceSet set() {
    return set;
  }

  /** What it may not change in the set before it, each with its place in this file. */
  public List<ReferenceRefused> refusals(ReferenceChanges changes) {
    return changes.refusals().stream().map(located).toList();
  }

  /** The refusal of a rule, with its place in this file. */
  public ReferenceRefused locate(Invalid invalid) {
    return located.apply(invalid);
  }
}
