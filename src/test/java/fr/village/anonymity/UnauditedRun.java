package fr.village.anonymity;

import fr.village.domain.reference.ReferenceSet;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The closings by the rules and the check of each alone: what they let out must be safe before the
 * auditor looks at it, who would stop the file.
 */
public final class UnauditedRun {
  private UnauditedRun() {}

  /** As {@link ClosingRun#ClosingRun(ReferenceSet, Supplier, PoolingNoise)}, nothing audited. */
  public static ClosingRun of(ReferenceSet reference, Supplier<UUID> versions, PoolingNoise noise) {
    return new ClosingRun(
        reference, versions, noise, Rules.of(reference), new PromiseCheck(reference));
  }
}
