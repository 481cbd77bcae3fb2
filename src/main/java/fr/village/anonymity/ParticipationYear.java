package fr.village.anonymity;

/**
 * Participation of a closed year, frozen once (rule 6). A withheld year stays withheld: "5 now"
 * after nothing before would tell that there had been 4.
 *
 * @param withheld too few families took part; then both numbers are 0
 */
public record ParticipationYear(
    int year, String scope, boolean withheld, int presences, int families) {

  static ParticipationYear freeze(YearFact fact, int leastFamilies) {
    return fact.families() >= leastFamilies
        ? new ParticipationYear(fact.year(), fact.scope(), false, fact.presences(), fact.families())
        : new ParticipationYear(fact.year(), fact.scope(), true, 0, 0);
  }
}
