package fr.village.federation;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.SHARE;
import static fr.village.workbook.ColumnType.TEXT;

import fr.village.workbook.Column;
import fr.village.workbook.Sheet;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** One cell of a two-way table, over the Maisons that publish it. */
@Sheet(
    code = "CroisementsNationaux",
    name = "Croisements nationaux",
    title = "Croisements, toutes Maisons ensemble",
    row = "Une ligne est une case d’un tableau à deux entrées.",
    notes = {
      "Seules les Maisons assez grandes publient un croisement : ces chiffres ne valent que pour"
          + " elles."
    })
public record NationalCrossing(
    @Column(
            code = "crossing",
            header = "Croisement (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            means = "Tableau à deux entrées")
        String crossing,
    @Column(
            code = "label",
            header = "Croisement",
            type = TEXT,
            source = "Référentiel",
            means = "Le tableau à deux entrées, en clair")
        String label,
    @Column(
            code = "row_value",
            header = "Ligne (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            means = "Valeur de la ligne")
        String row,
    @Column(
            code = "row_label",
            header = "Ligne",
            type = TEXT,
            source = "Référentiel",
            means = "La valeur de la ligne, en clair")
        String rowLabel,
    @Column(
            code = "column_value",
            header = "Colonne (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            means = "Valeur de la colonne")
        String column,
    @Column(
            code = "column_label",
            header = "Colonne",
            type = TEXT,
            source = "Référentiel",
            means = "La valeur de la colonne, en clair")
        String columnLabel,
    @Column(
            code = "count",
            header = "Effectif",
            type = INTEGER,
            unit = "familles",
            means = "Somme de ce que les Maisons ont publié")
        int count,
    @Column(
            code = "base",
            header = "Base",
            type = INTEGER,
            unit = "familles",
            means = "Somme des bases publiées")
        int base,
    @Column(
            code = "houses",
            header = "Maisons",
            type = INTEGER,
            unit = "Maisons",
            means = "Maisons qui publient le croisement")
        int houses) {

  /** Whole percentage of the base. */
  @Column(
      code = "share",
      header = "Part (%)",
      type = SHARE,
      unit = "%",
      after = "base",
      means = "Effectif sur base, en pour cent entier")
  public int share() {
    return BigDecimal.valueOf(100L * count)
        .divide(BigDecimal.valueOf(Math.max(1, base)), 0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  NationalCrossing plus(NationalCrossing other) {
    return new NationalCrossing(
        crossing,
        label,
        row,
        rowLabel,
        column,
        columnLabel,
        count + other.count,
        base + other.base,
        houses + other.houses);
  }
}
