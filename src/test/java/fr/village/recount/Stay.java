package fr.village.recount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The days a family belonged to a group.
 *
 * @param to first day it no longer did; null while nothing ends it
 * @param cycle ended as the group did, or as was planned
 */
record Stay(LocalDate from, @Nullable LocalDate to, boolean cycle) {

  /** Null for the waiting list, and for a stay undone on its first day. */
  static @Nullable Stay of(JsonNode enrolment, @Nullable LocalDate closed) {
    LocalDate from = Dumped.day(enrolment, "enteredOn");
    LocalDate left = Dumped.day(enrolment, "leftOn");
    if (from == null) {
      return null;
    }
    boolean itself = left != null && (closed == null || left.isBefore(closed));
    LocalDate to = itself ? left : closed;
    if (to != null && !from.isBefore(to)) {
      return null;
    }
    boolean planned = "end_of_cycle".equals(Dumped.text(enrolment, "exitReason"));
    return new Stay(from, to, to != null && (!itself || planned));
  }
}
