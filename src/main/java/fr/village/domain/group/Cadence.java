package fr.village.domain.group;

/** How often a group meets. The national rhythm is twice a month to weekly [s1][s4]. */
public enum Cadence {
  WEEKLY,
  FORTNIGHTLY,
  /** The nth and the n+2th given weekday of each month, n taken from the first date. */
  TWICE_A_MONTH,
  /** Every date is entered by hand. */
  BY_HAND
}
