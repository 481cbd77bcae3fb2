package fr.village.store.key;

/**
 * What Argon2id (RFC 9106) is asked for. Bounded, because the values are read from a file that may
 * come from anywhere: the worst accepted file costs four times the standard.
 *
 * @param memoryKib memory in KiB, 8 per lane to 524 288
 * @param iterations passes over the memory, 1 to 64
 * @param parallelism lanes, 1 to 4
 */
public record Argon2Parameters(int memoryKib, int iterations, int parallelism) {
  /** 128 MiB, 3 passes, one lane: about 0.6 s on an ordinary laptop. */
  public static final Argon2Parameters STANDARD = new Argon2Parameters(131_072, 3, 1);

  private static final int MAX_MEMORY_KIB = 524_288;
  private static final long MAX_WORK = 4L * 131_072 * 3;

  public Argon2Parameters {
    if (parallelism < 1 || parallelism > 4) {
      throw new IllegalArgumentException("argon2 parallelism out of bounds");
    }
    if (memoryKib < 8 * parallelism || memoryKib > MAX_MEMORY_KIB) {
      throw new IllegalArgumentException("argon2 memory out of bounds");
    }
    if (iterations < 1 || iterations > 64 || (long) memoryKib * iterations > MAX_WORK) {
      throw new IllegalArgumentException("argon2 iterations out of bounds");
    }
  }
}
