package fr.village.report.bilan;

import fr.village.domain.reference.Label;
import java.math.BigDecimal;
import java.util.List;

/**
 * Mean scores of the same parents at two times.
 *
 * @param period between which two times, as after a comma
 */
public record BeforeAfter(Label period, List<Line> lines) {
  /** Fewer answers than this are to be read with caution. */
  static final int CAUTION_BELOW = 11;

  public BeforeAfter {
    lines = List.copyOf(lines);
  }

  /**
   * A subject of the questionnaire.
   *
   * @param before mean score, two decimals
   * @param after mean score, two decimals
   * @param answers parents who answered both times
   */
  public record Line(Label subject, BigDecimal before, BigDecimal after, long answers) {}

  boolean needsCaution() {
    return lines.stream().anyMatch(l -> l.answers() < CAUTION_BELOW);
  }
}
