package fr.village.domain.family;

import fr.village.domain.Check;
import fr.village.domain.Id;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a family said of itself on arrival: sensitive (health), kept only with consent.
 *
 * @param distress in distress or depression before joining [s1]; null when not said
 * @param isolated per parent, suffers from isolation [s1]; a parent not asked is missing
 */
public record Situation(
    Id<Family> family,
    @Nullable Boolean distress,
    Map<Id<Person>, Boolean> isolated,
    LocalDate recordedOn) {

  public Situation {
    isolated = Map.copyOf(isolated);
    Check.date("situation.recordedOn", recordedOn);
  }
}
