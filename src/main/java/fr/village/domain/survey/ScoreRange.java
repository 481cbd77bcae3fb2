package fr.village.domain.survey;

/** The ends of a dimension's scores, both reached. */
public record ScoreRange(double min, double max) {}
