package fr.village.anonymity;

/**
 * Participation of a closed year, frozen once (rule 6). A withheld year stays withheld: "5 now"
 * after nothing before would tell that there had been 4.
 *
 * @param withheld too few families took part, or too few did not; then both numbers are 0
 */
public record ParticipationYear(
    int year, String scope, boolean withheld, int presences, int families) {

  /**
   * @param enrolled families ever enrolled at the end of the year, which the file prints: less
   *     those who came it tells how many never did
   */
  static ParticipationYear freeze(YearFact fact, int enrolled, int leastFamilies) {
    int absent = enrolled - fact.families();
    return fact.families() >= leastFamilies && (absent <= 0 || absent >= leastFamilies)
        ? new ParticipationYear(fact.year(), fact.scope(), false, fact.presences(), fact.families())
        : new ParticipationYear(fact.year(), fact.scope(), true, 0, 0);
  }
}
