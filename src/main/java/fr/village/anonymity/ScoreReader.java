package fr.village.anonymity;

import fr.village.domain.reference.Panel;
import fr.village.domain.survey.ScorePair;
import java.time.LocalDate;
import java.util.Map;

/** Gives a family's scores in a panel as they were on a day. */
@FunctionalInterface
public interface ScoreReader {
  /** For notebooks without questionnaires. */
  ScoreReader NONE = (family, panel, asOf) -> Map.of();

  /**
   * @param asOf nothing answered later may count
   * @return by dimension: all of the panel's, or none where the family has no complete respondent
   */
  Map<String, ScorePair> scoresOf(String familyKey, Panel panel, LocalDate asOf);
}
