package fr.village.ui.submission;

/** The sheets of a workbook that are shown before it is written. */
public enum Sheet {
  INDICATORS,
  SCORES,
  CROSSINGS,
  SESSIONS,
  ACTIVITIES,
  POOLING,
  COVER
}
