package fr.village.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What becomes of a date of a group. */
public sealed interface DateStatus {
  /** As the rhythm gave it. */
  record Ok() implements DateStatus {}

  /** Proposed to be left out; {@link DateChange.Added} on the same day keeps it all the same. */
  record Skipped(Conflict conflict) implements DateStatus {}

  /** Moved here by hand; holds whatever the conflict, which is shown. */
  record Moved(LocalDate from, @Nullable Conflict conflict) implements DateStatus {}

  /** Added, or kept, by hand; holds whatever the conflict, which is shown. */
  record Added(@Nullable Conflict conflict) implements DateStatus {}

  /** Cancelled by hand. */
  record Removed() implements DateStatus {}

  /** Whether the group meets. */
  default boolean takesPlace() {
    return !(this instanceof Skipped || this instanceof Removed);
  }
}
