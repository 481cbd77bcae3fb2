package fr.village.ui.submission;

/** The sheets of a workbook that are shown before it is written. */
public enum Sheet {
  INDICATORS,
  SCORES,
  SESSIONS,
  ACTIVITIES,
  POOLING,
  COVER
}
