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
      "L’erreur type est celle du bruit, et de lui seul : toutes les familles des tranches sont"
          + " comptées, aucune n’est tirée au sort. Ni les familles qui attendent encore une"
          + " tranche, ni les Maisons qui n’envoient rien n’y sont.",
      "La part porte sur toutes les familles des tranches, qu’elles aient répondu ou non. Le vrai"
          + " nombre est entre « au moins » et « au plus » dans 95 cas sur 100."
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

  /** Of the 95 % interval, in families; no number of families is under 0. */
  @Column(
      code = "low",
      header = "Au moins",
      type = INTEGER,
      unit = "familles",
      after = "error",
      means = "Bas de l’intervalle à 95 % ; jamais sous 0")
  public int low() {
    return (int) Math.clamp(Math.floor(estimate - margin()), 0, families);
  }

  /** Of the 95 % interval, in families; never more than there are. */
  @Column(
      code = "high",
      header = "Au plus",
      type = INTEGER,
      unit = "familles",
      after = "error",
      means = "Haut de l’intervalle à 95 % ; jamais plus que les familles")
  public int high() {
    return (int) Math.clamp(Math.ceil(estimate + margin()), 0, families);
  }

  private double margin() {
    return Certainty.normal() * standardError.doubleValue();
  }

  /** Percentage of the families, one decimal. */
  @Column(
      code = "share",
      header = "Part estimée (%)",
      type = DECIMAL,
      unit = "%",
      after = "high",
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

  @Column(
      code = "share_low",
      header = "Part : au moins (%)",
      type = DECIMAL,
      unit = "%",
      after = "share_error",
      means = "Bas de l’intervalle à 95 % sur familles, pour cent")
  public BigDecimal shareLow() {
    return percent(BigDecimal.valueOf(low()));
  }

  @Column(
      code = "share_high",
      header = "Part : au plus (%)",
      type = DECIMAL,
      unit = "%",
      after = "share_error",
      means = "Haut de l’intervalle à 95 % sur familles, pour cent")
  public BigDecimal shareHigh() {
    return percent(BigDecimal.valueOf(high()));
  }

  private BigDecimal percent(BigDecimal part) {
    return part.movePointRight(2)
        .divide(BigDecimal.valueOf(Math.max(1, families)), 1, RoundingMode.HALF_UP);
  }
}
