package fr.village.federation;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.DECIMAL;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.TEXT;

import fr.village.workbook.Column;
import fr.village.workbook.Sheet;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A sensitive answer over many Maisons, estimated from their values with noise (rule 12). */
@Sheet(
    code = "Estimations",
    name = "Estimations",
    title = "Estimations nationales, d’après les valeurs bruitées",
    row = "Une ligne est une réponse sensible, estimée sur 10 Maisons ou plus.",
    notes = {
      "Les petites Maisons y comptent comme les grandes, ce que les chiffres publiés ne font pas.",
      "La vraie valeur est à moins de deux erreurs types de l’estimation dans 95 cas sur 100. La"
          + " part porte sur toutes les familles des tranches, qu’elles aient répondu ou non."
    })
public record NationalPooling(
    @Column(
            code = "table",
            header = "Tableau (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            means = "Tableau sensible")
        String table,
    @Column(
            code = "label",
            header = "Tableau",
            type = TEXT,
            source = "Référentiel",
            means = "Le tableau, en clair")
        String label,
    @Column(
            code = "value",
            header = "Valeur (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            means = "Réponse comptée")
        String value,
    @Column(
            code = "value_label",
            header = "Valeur",
            type = TEXT,
            source = "Référentiel",
            means = "La réponse, en clair")
        String valueLabel,
    @Column(
            code = "houses",
            header = "Maisons",
            type = INTEGER,
            unit = "Maisons",
            means = "Maisons dont des valeurs sont dans la somme")
        int houses,
    @Column(
            code = "tranches",
            header = "Tranches",
            type = INTEGER,
            unit = "tranches",
            means = "Valeurs dans la somme, une par tranche")
        int tranches,
    @Column(
            code = "families",
            header = "Familles",
            type = INTEGER,
            unit = "familles",
            means = "Familles de ces tranches, qu’elles aient répondu ou non")
        int families,
    @Column(
            code = "estimate",
            header = "Estimation",
            type = INTEGER,
            unit = "familles",
            means = "Somme des effectifs bruités : sans biais, parfois négative")
        int estimate,
    @Column(
            code = "error",
            header = "Erreur type",
            type = DECIMAL,
            unit = "familles",
            means = "Écart type de la somme des bruits")
        BigDecimal standardError) {

  /** Percentage of the families, one decimal. */
  @Column(
      code = "share",
      header = "Part estimée (%)",
      type = DECIMAL,
      unit = "%",
      after = "error",
      means = "Estimation sur familles, pour cent")
  public BigDecimal share() {
    return percent(BigDecimal.valueOf(estimate));
  }

  /** Of the share, in points. */
  @Column(
      code = "share_error",
      header = "Erreur type (points)",
      type = DECIMAL,
      unit = "points",
      after = "share",
      means = "Erreur type sur familles, en points")
  public BigDecimal shareError() {
    return percent(standardError);
  }

  private BigDecimal percent(BigDecimal part) {
    return part.movePointRight(2)
        .divide(BigDecimal.valueOf(Math.max(1, families)), 1, RoundingMode.HALF_UP);
  }
}
