package fr.village.domain.survey;

/** How the items of a dimension become one number, before its factor. */
public enum ScoreMethod {
  SUM,
  MEAN
}
