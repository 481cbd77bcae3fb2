package fr.village.anonymity;

/**
 * Who took part in a year.
 *
 * @param scope code of what in: {@code sessions}, later a type of activity
 * @param presences families with somebody present × sessions
 * @param families distinct families with at least one presence
 */
public record YearFact(int year, String scope, int presences, int families) {}
