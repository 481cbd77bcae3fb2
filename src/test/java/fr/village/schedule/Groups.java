package fr.village.schedule;

import fr.village.domain.Id;
import fr.village.domain.group.Cadence;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.group.SchoolHolidayPolicy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Groups to plan. */
final class Groups {
  private Groups() {}

  static PeerGroup group(Cadence cadence, DayOfWeek weekday, LocalDate startsOn, int months) {
    return group(cadence, weekday, startsOn, months, SchoolHolidayPolicy.SKIP, null);
  }

  static PeerGroup group(
      Cadence cadence,
      DayOfWeek weekday,
      LocalDate startsOn,
      int months,
      SchoolHolidayPolicy policy,
      @Nullable LocalDate closedOn) {
    return new PeerGroup(
        new Id<>(new UUID(1, 1)),
        1,
        "Coquelicots",
        null,
        null,
        null,
        weekday,
        LocalTime.of(9, 30),
        PeerGroup.USUAL_MINUTES,
        cadence,
        policy,
        startsOn,
        months,
        PeerGroup.USUAL_PLACES,
        closedOn);
  }
}
