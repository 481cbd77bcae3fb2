package fr.village.federation;

import fr.village.workbook.Column;
import fr.village.workbook.ColumnType;
import fr.village.workbook.Cover;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a true figure lies between (ANONYMITY.md rule 2): the value published … the value and all
 * families frozen since. Never narrower.
 *
 * @param high none where nothing bounds it: how many parents later families have is not known
 */
public record Interval(
    @Column(
            code = "low",
            header = "Au moins",
            type = ColumnType.INTEGER,
            unit = "selon la colonne Unité",
            means = "Le vrai nombre, sur les tranches closes, est au moins celui-ci")
        int low,
    @Column(
            code = "high",
            header = "Au plus",
            type = ColumnType.INTEGER,
            unit = "selon la colonne Unité",
            means = "Il est au plus celui-ci ; vide si rien ne le borne")
        @Nullable Integer high) {

  /** Numbers in a band, of which the lowest is printed. */
  private static final int BAND = 5;

  static final Interval NOTHING = new Interval(0, 0);

  static Interval of(Cover cover, IndicatorLine line) {
    Integer count = line.count();
    int within = count != null && line.measure() == Measure.BAND ? BAND - 1 : 0;
    return after(count == null ? 0 : count, within + later(cover, line), line.unit());
  }

  /** Families not in the figure: as stated, and never fewer than the tranches show. */
  private static int later(Cover cover, IndicatorLine line) {
    Integer stated = line.laterFamilies();
    Integer base = line.base();
    if (base == null && line.count() != null && stated != null) {
      return stated;
    }
    int missing = cover.frozenFamilies(line.year()) - (base == null ? 0 : base);
    return Math.max(stated == null ? 0 : stated, Math.max(0, missing));
  }

  /** What a Maison adds whose workbook does not have the line: any of its frozen families. */
  static Interval unknown(int frozen, Unit unit) {
    return after(0, frozen, unit);
  }

  private static Interval after(int value, int laterFamilies, Unit unit) {
    if (unit == Unit.FAMILIES) {
      return new Interval(value, value + laterFamilies);
    }
    return new Interval(value, laterFamilies == 0 ? value : null);
  }

  Interval plus(Interval other) {
    Integer a = high;
    Integer b = other.high;
    return new Interval(low + other.low, a == null || b == null ? null : a + b);
  }
}
