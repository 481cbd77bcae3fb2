package fr.village.report.bilan;

import org.jspecify.annotations.Nullable;

/**
 * What a form asks, and what the figure is of.
 *
 * @param of null where it is of nothing else
 * @param absence why there is no figure; {@link Absence#NONE} where there is one
 */
public record CafRow(Figure figure, @Nullable Of of, Absence absence) {
  public CafRow {
    if (figure.isTold() != (absence == Absence.NONE)) {
      throw new IllegalArgumentException(figure.code());
    }
  }

  /** A figure that is told. */
  public static CafRow told(Figure figure, @Nullable Of of) {
    return new CafRow(figure, of, Absence.NONE);
  }

  /** A figure that is told, or not for that reason. */
  public static CafRow of(Figure figure, @Nullable Of of, Absence otherwise) {
    return figure.isTold() ? told(figure, of) : new CafRow(figure, null, otherwise);
  }

  /**
   * What was counted, divided or added up.
   *
   * @param amount what was divided, in euros, or the presences; null where nothing was
   * @param n how many families, sessions or hours
   */
  public record Of(@Nullable Long amount, long n, Kind kind) {}

  /** What it is of. */
  public enum Kind {
    /** People who came to sessions. */
    AT_SESSIONS,
    /** Time of sessions. */
    OF_SESSIONS,
    /** Presences of families at sessions. */
    PRESENCES,
    /** Euros shared out among families. */
    EUROS_BY_FAMILY,
    /** Euros shared out among sessions. */
    EUROS_BY_SESSION,
    /** Euros shared out among hours of opening. */
    EUROS_BY_HOUR,
    /** Hours of the people of a year. */
    HOURS_OF_YEAR
  }

  /** Why a figure is not told. */
  public enum Absence {
    NONE,
    /** It would tell about too few families. */
    NOT_RELEASED,
    /** Nobody noted it. */
    NOT_NOTED,
    /** It is told of whole years only. */
    NOT_WHOLE_YEARS,
    /** People of several years do not add up. */
    SEVERAL_YEARS,
    /** There is nothing to make it of. */
    NOTHING
  }
}
