package fr.village.app.roll;

import fr.village.domain.Id;
import fr.village.domain.session.Session;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one gesture changes.
 *
 * @param facts the session itself, where the gesture changed it; null leaves it as it is kept
 * @param marks empty takes a mark away
 */
public record RollChange(
    Id<Session> session, @Nullable Session facts, Map<Who, Optional<RollMark>> marks) {
  public RollChange {
    marks = Map.copyOf(marks);
  }
}
