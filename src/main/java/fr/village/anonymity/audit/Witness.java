package fr.village.anonymity.audit;

import org.jspecify.annotations.Nullable;

/**
 * A count that is too well known from outside, or could not be shown not to be.
 *
 * @param trueCount families, as frozen; null where the notebook does not know them
 * @param low least count that everything published allows; null where it was not found
 * @param high greatest such count; null with {@code low}
 */
public record Witness(
    Kind kind,
    String table,
    String level,
    String cell,
    int firstTranche,
    int lastTranche,
    @Nullable Integer trueCount,
    @Nullable Integer low,
    @Nullable Integer high) {

  /** What is wrong with the count. */
  public enum Kind {
    /** A true count below the floor, or one that may be, has too few possible values. */
    TOO_FEW_VALUES,
    /** The equations, or they and the frozen counts, contradict one another. */
    CONTRADICTION,
    /** The exact answer was not found with the effort allowed, so the cell counts as broken. */
    NOT_PROVED
  }

  /** One of a whole level, of which no cell could be looked at. */
  static Witness of(Kind kind, String table, String level, int first, int last) {
    return new Witness(kind, table, level, "", first, last, null, null, null);
  }

  /** Where: names no figure, so that it may go into a message and a log. */
  public String place() {
    String tranches =
        firstTranche == lastTranche
            ? "tranche " + firstTranche
            : "tranches " + firstTranche + "–" + lastTranche;
    return table + "/" + level + (cell.isEmpty() ? "" : "/" + cell) + ", " + tranches;
  }

  /** All there is, the true count included: for the facilitator's own screen only. */
  public String text() {
    return place() + ": " + kind + ", " + trueCount + " [" + low + ", " + high + "]";
  }
}
