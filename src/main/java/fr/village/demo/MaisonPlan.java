package fr.village.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * What one sample Maison shall be like.
 *
 * @param carrier code of the list {@code carrier}
 * @param communes where families live; the first is the Maison's own
 * @param openedOn not later than its first group
 * @param groupSize families of an ordinary group
 * @param offSite share of sessions held hors les murs, 0 to 1
 * @param diversity share of households of other origins, 0 to 1
 * @param waiting families on the waiting list
 * @param meetsToday one group has a session on the very day, and newcomers to look after
 */
record MaisonPlan(
    String code,
    String name,
    String departement,
    String carrier,
    String venue,
    List<String> communes,
    SchoolYears.Zone zone,
    LocalDate openedOn,
    Profile profile,
    int groupSize,
    double offSite,
    double diversity,
    int waiting,
    boolean meetsToday) {

  /** Said first in the name of every one of them, so that none is taken for a real one. */
  static final String SAMPLE = "Maison d’exemple";

  static String named(String town) {
    return SAMPLE + " – " + town;
  }
}
