package fr.village.demo;

import fr.village.domain.NotebookContent;
import fr.village.domain.reference.TopicDefinition;
import java.time.LocalDate;
import java.util.List;

/** Sample Maisons of any size, made as those of the demo are. */
public final class SizedMaisons {
  private static final int MAISONS = 1;

  private SizedMaisons() {}

  /**
   * @param families accompanied, 1 to 2,000
   * @param years since the opening, 1 to 10; groups begin evenly from then on
   * @param today the day it is seen on
   */
  public static NotebookContent of(
      int families, int years, LocalDate today, long seed, List<TopicDefinition> topics) {
    DemoRequest request = new DemoRequest(seed, today, years, MAISONS);
    String code = "TAILLE-" + families;
    Chance chance = new Chance(seed, code);
    MaisonPlan plan =
        new MaisonPlan(
            code,
            MaisonPlan.named("Arras"),
            "62",
            Codes.CARRIER_TOWN,
            "PMI",
            List.of("Arras"),
            SchoolYears.Zone.B,
            today.minusYears(years),
            Profile.around(families, chance),
            10,
            0.1,
            0.3,
            0,
            false);
    return new MaisonMaker(request, plan, topics).make();
  }
}
