package fr.village.anonymity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session that was held.
 *
 * @param key opaque id of the session
 * @param group number of its group in the Maison, never its name
 * @param groupFamilies families who were members of the group that day
 * @param minutes duration
 * @param present families with somebody who came
 */
public record SessionFact(
    String key,
    LocalDate heldOn,
    int group,
    int groupFamilies,
    List<String> topics,
    int minutes,
    @Nullable String setting,
    int present) {
  public SessionFact {
    topics = List.copyOf(topics);
  }
}
