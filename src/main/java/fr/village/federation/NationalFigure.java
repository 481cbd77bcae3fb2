package fr.village.federation;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.SHARE;
import static fr.village.workbook.ColumnType.TEXT;
import static fr.village.workbook.ColumnType.YEAR;

import fr.village.workbook.Column;
import fr.village.workbook.Measure;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.Sheet;
import fr.village.workbook.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One value of a table over all Maisons counted. */
@Sheet(
    code = "National",
    name = "National",
    title = "Chiffres nationaux",
    row = "Une ligne est une valeur d’un tableau, toutes Maisons comptées ensemble.",
    notes = {
      "Le vrai nombre est entre « au moins » et « au plus » : le premier est publié, le second y"
          + " ajoute toutes les familles qui ne le sont pas encore.",
      "La part porte sur la base publiée seulement ; la couverture dit quelle part des familles"
          + " cette base représente. Une part à faible couverture ne vaut pas pour toutes."
    })
public record NationalFigure(
    @Column(
            code = "table",
            header = "Tableau (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            means = "Tableau")
        String table,
    @Column(
            code = "level",
            header = "Niveau (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            means = "Niveau de détail du tableau")
        String level,
    @Column(
            code = "label",
            header = "Tableau",
            type = TEXT,
            source = "Référentiel",
            means = "Le tableau, en clair")
        String label,
    @Column(
            code = "sensitivity",
            header = "Nature",
            type = CODE,
            source = "Référentiel",
            means = "Quel seuil s’applique au tableau")
        Sensitivity sensitivity,
    @Column(
            code = "measure",
            header = "Mesure",
            type = CODE,
            source = "Référentiel",
            means = "Case d’une répartition, ou total")
        Measure measure,
    @Column(
            code = "unit",
            header = "Unité",
            type = CODE,
            source = "Référentiel",
            means = "Ce que compte le nombre")
        Unit unit,
    @Column(
            code = "year",
            header = "Année",
            type = YEAR,
            key = true,
            means = "Année de clôture des tranches comptées, ou « depuis l’ouverture »")
        @Nullable Integer year,
    @Column(
            code = "value",
            header = "Valeur (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            means = "Valeur comptée")
        String value,
    @Column(
            code = "value_label",
            header = "Valeur",
            type = TEXT,
            source = "Référentiel",
            means = "La valeur, en clair")
        String valueLabel,
    @Column(
            code = "low",
            header = "Au moins",
            type = INTEGER,
            unit = "selon la colonne Unité",
            means = "Somme de ce que les Maisons ont publié")
        int low,
    @Column(
            code = "high",
            header = "Au plus",
            type = INTEGER,
            unit = "selon la colonne Unité",
            means = "La même, avec toutes les familles pas encore publiées ; vide si rien ne borne")
        @Nullable Integer high,
    @Column(
            code = "base",
            header = "Base",
            type = INTEGER,
            unit = "selon la colonne Unité",
            means = "Somme des bases publiées ; pour une somme, des familles comptées")
        @Nullable Integer base,
    @Column(
            code = "frozen",
            header = "Familles des tranches",
            type = INTEGER,
            unit = "familles",
            means = "Familles des tranches closes de toutes les Maisons comptées, sur la période")
        int frozen,
    @Column(
            code = "publishing",
            header = "Maisons qui publient",
            type = INTEGER,
            unit = "Maisons",
            means = "Maisons dont la valeur est publiée")
        int publishing,
    @Column(
            code = "houses",
            header = "Maisons comptées",
            type = INTEGER,
            unit = "Maisons",
            means = "Maisons dont un envoi est compté")
        int houses) {

  public FigureKey key() {
    return new FigureKey(table, level, year, value);
  }

  /** Whether the two are values of the same level of a table over the same period. */
  public boolean sameLevel(NationalFigure other) {
    return table.equals(other.table)
        && level.equals(other.level)
        && Objects.equals(year, other.year);
  }

  /** Whole percentage of the published base, for a cell of a partition only. */
  @Column(
      code = "share",
      header = "Part (%)",
      type = SHARE,
      unit = "%",
      after = "base",
      means = "Au moins sur base, en pour cent entier")
  public @Nullable Integer share() {
    return measure.isCell() ? percent(low, base) : null;
  }

  /** Whole percentage of the frozen families that the base stands for. */
  @Column(
      code = "coverage",
      header = "Couverture (%)",
      type = SHARE,
      unit = "%",
      after = "frozen",
      means = "Base sur familles des tranches ; vide quand la base ne compte pas des familles")
  public @Nullable Integer coverage() {
    boolean families = unit == Unit.FAMILIES || measure == Measure.SUM;
    return families && base != null && base <= frozen ? percent(base, frozen) : null;
  }

  private static @Nullable Integer percent(int part, @Nullable Integer whole) {
    if (whole == null || whole == 0) {
      return null;
    }
    return BigDecimal.valueOf(100L * part)
        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
        .intValueExact();
  }
}
