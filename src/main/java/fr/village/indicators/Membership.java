package fr.village.indicators;

import fr.village.domain.Id;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days a family belonged to a group; a closed group has no members.
 *
 * @param to first day no longer a member; null while nothing ends it
 * @param endOfCycle ended with the group, or with the reason {@value #END_OF_CYCLE}
 */
record Membership(Id<PeerGroup> group, LocalDate from, @Nullable LocalDate to, boolean endOfCycle) {

  /** The code of the list {@code exit_reason} the retention figures depend on. */
  static final String END_OF_CYCLE = "end_of_cycle";

  /** Null for the waiting list, and for an enrolment undone on the day it was made. */
  static @Nullable Membership of(Enrolment enrolment, @Nullable LocalDate groupClosedOn) {
    LocalDate from = enrolment.enteredOn();
    if (from == null) {
      return null;
    }
    LocalDate left = enrolment.leftOn();
    boolean leftBefore = left != null && (groupClosedOn == null || left.isBefore(groupClosedOn));
    LocalDate to = leftBefore ? left : groupClosedOn;
    if (to != null && !to.isAfter(from)) {
      return null;
    }
    boolean cycle = leftBefore ? END_OF_CYCLE.equals(enrolment.exitReason()) : to != null;
    return new Membership(enrolment.group(), from, to, cycle);
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }

  /** At least one day from {@code first} to {@code last}, both included. */
  boolean touches(LocalDate first, LocalDate last) {
    return !from.isAfter(last) && (to == null || to.isAfter(first));
  }
}
