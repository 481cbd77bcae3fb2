package fr.village.demo;

/** What happens to one family of a sample, where it is not left to chance. */
enum Story {
  ORDINARY,
  TWINS,
  EARLY,
  /** Its baby died; the family stays in the group. */
  LOST,
  /** Its baby is due these days. */
  OVERDUE,
  /** Expects its baby next month. */
  EXPECTING,
  /** Has not come the last two times, and nobody knows why. */
  SILENT,
  /** Has told that it will not come to the next session. */
  ANNOUNCED
}
