package fr.village.domain.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a set may retire, never drop: what left of it stays, and has to be found again. */
public interface Retirable {
  /** From that day on no closing takes or releases anything of it; null while it is in use. */
  @Nullable LocalDate retiredOn();

  /** Whether a closing of that day leaves it alone. */
  default boolean isRetired(LocalDate closing) {
    LocalDate on = retiredOn();
    return on != null && !closing.isBefore(on);
  }
}
