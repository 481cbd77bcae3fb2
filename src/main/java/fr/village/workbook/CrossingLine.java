package fr.village.workbook;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.DATE;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.TEXT;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One cell of a two-way table, since opening (ANONYMITY.md rule 5). */
@Sheet(
    code = "Croisements",
    name = "Croisements",
    title = "Croisements",
    row = "Une ligne est une case d’un tableau à deux entrées, depuis l’ouverture.",
    notes = {
      "Un croisement part tout entier, quand chacune de ses cases compte 11 familles ou plus, avec"
          + " les deux tableaux qu’il croise."
    })
public record CrossingLine(
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
            code = "row_table",
            header = "Tableau des lignes (code)",
            type = CODE,
            source = "Référentiel",
            codeList = "tables",
            means = "Tableau d’Indicateurs dont viennent les lignes")
        String rowTable,
    @Column(
            code = "row_level",
            header = "Niveau des lignes (code)",
            type = CODE,
            source = "Référentiel",
            codeList = "levels",
            means = "Son niveau de détail")
        String rowLevel,
    @Column(
            code = "row_value",
            header = "Ligne (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            codeList = "values",
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
            code = "column_table",
            header = "Tableau des colonnes (code)",
            type = CODE,
            source = "Référentiel",
            codeList = "tables",
            means = "Tableau d’Indicateurs dont viennent les colonnes")
        String columnTable,
    @Column(
            code = "column_level",
            header = "Niveau des colonnes (code)",
            type = CODE,
            source = "Référentiel",
            codeList = "levels",
            means = "Son niveau de détail")
        String columnLevel,
    @Column(
            code = "column_value",
            header = "Colonne (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            codeList = "values",
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
            sensitive = true,
            means = "Familles de la ligne et de la colonne, cumulées sur les tranches publiées")
        @Nullable Integer count,
    @Column(
            code = "base",
            header = "Base",
            type = INTEGER,
            unit = "familles",
            means = "Familles des tranches publiées : la somme des cases")
        @Nullable Integer base,
    @Column(
            code = "released",
            header = "Publié au",
            type = DATE,
            means = "Clôture de la dernière publication")
        @Nullable LocalDate released,
    @Column(
            code = "later",
            header = "Familles depuis",
            type = INTEGER,
            unit = "familles",
            means = "Familles des tranches closes qui ne sont pas dans la base")
        int laterFamilies,
    @Column(code = "status", header = "État", type = CODE, means = "Publié ou pas encore")
        Status status) {

  public CrossingLine {
    Texts.code("crossing", crossing);
    Texts.text("label", label);
    Texts.code("row_table", rowTable);
    Texts.code("row_level", rowLevel);
    Texts.code("row_value", row);
    Texts.text("row_label", rowLabel);
    Texts.code("column_table", columnTable);
    Texts.code("column_level", columnLevel);
    Texts.code("column_value", column);
    Texts.text("column_label", columnLabel);
    Numbers.optionalCount("count", count);
    Numbers.optionalCount("base", base);
    Numbers.count("later", laterFamilies);
    if (status == Status.NOT_YET && (count != null || base != null || released != null)) {
      throw new InvalidLine("status", "workbook.not-yet-with-value");
    }
    if (status == Status.PUBLISHED && (count == null || base == null || released == null)) {
      throw new InvalidLine("count", "workbook.published-without-value");
    }
    if (count != null && base != null && count > base) {
      throw new InvalidLine("base", "workbook.base-too-small");
    }
  }

  /** Whole percentage of the base. */
  @Column(
      code = "share",
      header = "Part (%)",
      type = ColumnType.SHARE,
      unit = "%",
      sensitive = true,
      after = "base",
      means = "Effectif sur base, en pour cent entier")
  public @Nullable Integer share() {
    return Numbers.share(count, base);
  }
}
