package fr.village.schedule;

import java.time.LocalDate;

/** One date of a group's calendar. */
public record PlannedDate(LocalDate date, DateStatus status) {
  public boolean takesPlace() {
    return status.takesPlace();
  }
}
