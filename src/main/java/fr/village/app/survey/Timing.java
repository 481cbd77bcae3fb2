package fr.village.app.survey;

import fr.village.domain.survey.WaveWindow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a day stands in a window. */
public enum Timing {
  NOW,
  /** Its day is two weeks past; an answer still counts. */
  LATE,
  /** It opens within two weeks. */
  SOON;

  private static final int DAYS = 14;

  /** Null when it is neither open nor about to be. */
  static @Nullable Timing of(WaveWindow window, LocalDate day) {
    if (window.holds(day)) {
      return day.isAfter(window.due().plusDays(DAYS)) ? LATE : NOW;
    }
    return day.isBefore(window.opens()) && !day.isBefore(window.opens().minusDays(DAYS))
        ? SOON
        : null;
  }
}
