package fr.village.indicators;

import fr.village.domain.reference.Label;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two waves of a questionnaire, among parents who answered at both.
 *
 * @param code questionnaire, dimension and the two waves, joined by dots
 * @param sensitive the very subject is; scores as such are for the screens of the Maison only
 * @param lowest and {@code highest}: the ends of the scores
 * @param year calendar year of the second answer; null of a period that is none
 * @param pairs parents with a score at both waves, the base of all that follows
 * @param missing parents at whom the second wave fell due, without a score at both
 * @param before mean at the first wave, two decimals; null without a pair
 * @param change mean of after − before, two decimals
 * @param improved pairs that changed for the better by at least the reliable change; null where
 *     change is not read
 */
public record Outcome(
    String code,
    String survey,
    String dimension,
    Label label,
    String from,
    Label fromLabel,
    String to,
    Label toLabel,
    boolean sensitive,
    boolean higherIsBetter,
    double lowest,
    double highest,
    @Nullable Integer year,
    long pairs,
    long missing,
    @Nullable BigDecimal before,
    @Nullable BigDecimal after,
    @Nullable BigDecimal change,
    @Nullable Long improved,
    @Nullable Long same,
    @Nullable Long worse) {

  /** Below it, a figure is to be read with caution. */
  public static final int CAUTION_BELOW = 11;

  public boolean needsCaution() {
    return pairs < CAUTION_BELOW;
  }

  /** The figure whose list is those who got better, the others of the pairs beside them. */
  public String improvedFigure() {
    return "outcome." + code;
  }

  /** The figure whose list is who is missing. */
  public String missingFigure() {
    return "pairs.missing." + code;
  }
}
