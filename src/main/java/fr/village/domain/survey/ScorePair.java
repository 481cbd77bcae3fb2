package fr.village.domain.survey;

/**
 * One respondent's scores in a dimension at two waves, in ten-thousandths: whole numbers, so that
 * sums are exact.
 *
 * @param change for the better, for the worse, or neither
 */
public record ScorePair(int before, int after, Change change) {
  /** In one point of score. */
  public static final int PARTS = 10_000;
}
