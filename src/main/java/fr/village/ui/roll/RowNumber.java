package fr.village.ui.roll;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Digits typed one after the other as the number of a row: with 12 families "1" goes to the first
 * and "1 2" to the twelfth. Any other key in between, or a moment's rest, starts anew.
 */
final class RowNumber {
  private static final Duration TOGETHER = Duration.ofMillis(1500);

  private final InstantSource clock;
  private int typed;
  private Instant last = Instant.EPOCH;

  RowNumber(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * @param rows how many there are
   * @return the row meant, from 1; 0 when there is none of that number
   */
  int type(int digit, int rows) {
    Instant now = clock.instant();
    int together = now.isAfter(last.plus(TOGETHER)) ? digit : typed * 10 + digit;
    last = now;
    typed = together <= rows ? together : digit;
    return typed <= rows ? typed : 0;
  }

  void forget() {
    typed = 0;
  }
}
