package fr.village.anonymity;

/** How many families came to a session, told in bands (rule 6). */
public enum AttendanceBand {
  UNDER_5,
  FROM_5_TO_9,
  FROM_10_TO_14,
  FROM_15;

  /** The band of a number of families, 0 or more. */
  public static AttendanceBand of(int families) {
    return values()[Math.min(families / 5, values().length - 1)];
  }
}
