package fr.village.indicators;

import fr.village.domain.Id;
import fr.village.domain.family.Family;
import java.time.LocalDate;
import java.util.List;

/** A family's days in one group, which it may have left and come back to. */
record GroupPlace(Id<Family> family, List<Membership> days) {
  boolean covers(LocalDate day) {
    for (Membership membership : days) {
      if (membership.covers(day)) {
        return true;
      }
    }
    return false;
  }
}
