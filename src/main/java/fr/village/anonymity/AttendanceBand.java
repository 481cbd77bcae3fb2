package fr.village.anonymity;

/** How many people came to a session, told in bands (rule 6). */
public enum AttendanceBand {
  UNDER_5,
  FROM_5_TO_9,
  FROM_10_TO_14,
  FROM_15;

  /** The band of a number of people, 0 or more. */
  public static AttendanceBand of(int people) {
    return values()[Math.min(people / 5, values().length - 1)];
  }
}
