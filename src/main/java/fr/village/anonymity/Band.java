package fr.village.anonymity;

/**
 * Five whole numbers in a row, from a multiple of five: 0–4, 5–9, 10–14 … Used always and for every
 * number, so that nothing is told by when it is used.
 */
public record Band(int low) {
  /** Numbers in a band. */
  public static final int WIDTH = 5;

  static Band of(int number) {
    return new Band(number / WIDTH * WIDTH);
  }

  public int high() {
    return low + WIDTH - 1;
  }

  /** What stands for a number known by its band only, and is not below one known exactly. */
  int middle(int atLeast) {
    return Math.min(high(), Math.max(low + WIDTH / 2, atLeast));
  }
}
