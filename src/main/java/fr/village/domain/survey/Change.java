package fr.village.domain.survey;

/** What became of one parent between two waves. */
public enum Change {
  IMPROVED,
  SAME,
  WORSE
}
