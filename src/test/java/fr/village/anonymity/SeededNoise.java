package fr.village.anonymity;

import java.util.Random;
import java.util.function.IntSupplier;

/** The noise of rule 12, to be drawn again and again by tests of other packages. */
public final class SeededNoise {
  private SeededNoise() {}

  public static IntSupplier of(long seed) {
    return new PoolingNoise(new Random(seed))::next;
  }
}
