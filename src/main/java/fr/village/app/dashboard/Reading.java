package fr.village.app.dashboard;

import fr.village.indicators.Records;
import java.time.LocalDate;

/** A notebook as it was read: figures are worked out of it without touching the notebook. */
public final class Reading {
  private final Records records;
  private final LocalDate today;

  Reading(Records records, LocalDate today) {
    this.records = records;
    this.today = today;
  }

  Records records() {
    return records;
  }

  /** Last day counted. */
  LocalDate today() {
    return today;
  }
}
