package fr.village.indicators;

/**
 * Why a figure that needs a budget is not stated. Nothing is ever shared out over part of a year.
 */
public enum Unstated {
  /** The period does not begin on a 1 January and end on a 31 December that is over. */
  NOT_WHOLE_YEARS,
  /** Of one of its years it was not noted. */
  NOT_NOTED,
  /** What one group costs is not known. */
  ONE_GROUP,
  /** People of several years do not add up. */
  SEVERAL_YEARS
}
