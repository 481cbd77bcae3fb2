package fr.village.workbook;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.DATE;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.SHARE;
import static fr.village.workbook.ColumnType.TEXT;
import static fr.village.workbook.ColumnType.YEAR;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of one level of one table over one period (ANONYMITY.md rules 1 and 2). A level that
 * was never released may stand as one line without value, or as a line per value without count.
 */
@Sheet(
    code = "Indicateurs",
    name = "Indicateurs",
    title = "Indicateurs",
    row = "Une ligne est une valeur d’un tableau, sur une période.",
    notes = {
      "Effectif et base sont ceux publiés à la date indiquée ; les familles arrivées depuis"
          + " sont comptées à part, toutes ensemble.",
      "« pas encore » : rien n’est perdu, trop peu de familles à la fois pour publier."
    })
public record IndicatorLine(
    @Column(
            code = "table",
            header = "Tableau (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            codeList = "tables",
            means = "Tableau : une question posée à toutes les familles")
        String table,
    @Column(
            code = "level",
            header = "Niveau (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            codeList = "levels",
            means = "Niveau de détail du tableau ; chacun regroupe les valeurs du précédent")
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
            means = "Ce que compte l’effectif")
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
            codeList = "values",
            means = "Valeur comptée")
        @Nullable String value,
    @Column(
            code = "value_label",
            header = "Valeur",
            type = TEXT,
            source = "Référentiel",
            means = "La valeur, en clair")
        @Nullable String valueLabel,
    @Column(
            code = "count",
            header = "Effectif",
            type = INTEGER,
            unit = "selon la colonne Unité",
            sensitive = true,
            means = "Nombre publié, cumulé sur les tranches publiées")
        @Nullable Integer count,
    @Column(
            code = "base",
            header = "Base",
            type = INTEGER,
            unit = "selon la colonne Unité",
            means = "Somme des valeurs du niveau ; pour une somme, familles des tranches comptées")
        @Nullable Integer base,
    @Column(
            code = "released",
            header = "Publié au",
            type = DATE,
            means = "Clôture de la dernière publication de ce niveau")
        @Nullable LocalDate released,
    @Column(
            code = "later",
            header = "Familles depuis",
            type = INTEGER,
            unit = "familles",
            means = "Familles des tranches closes qui ne sont pas encore dans l’effectif")
        @Nullable Integer laterFamilies,
    @Column(code = "status", header = "État", type = CODE, means = "Publié ou pas encore")
        Status status) {

  public IndicatorLine {
    Texts.code("table", table);
    Texts.code("level", level);
    Texts.text("label", label);
    Numbers.optionalYear("year", year);
    Texts.optionalCode("value", value);
    Texts.optionalText("value_label", valueLabel);
    Numbers.optionalCount("count", count);
    Numbers.optionalCount("base", base);
    Numbers.optionalCount("later", laterFamilies);
    if ((value == null) != (valueLabel == null)) {
      throw new InvalidLine("value_label", "workbook.value-unlabelled");
    }
    if (status == Status.PUBLISHED) {
      requirePublished(measure, value, count, base, released);
    } else if (count != null || base != null || released != null) {
      throw new InvalidLine("status", "workbook.not-yet-with-value");
    }
  }

  private static void requirePublished(
      Measure measure,
      @Nullable String value,
      @Nullable Integer count,
      @Nullable Integer base,
      @Nullable LocalDate released) {
    if (value == null || count == null || released == null) {
      throw new InvalidLine("count", "workbook.published-without-value");
    }
    if (measure.isCell() && (base == null || count > base)) {
      throw new InvalidLine("base", "workbook.base-too-small");
    }
  }

  /** Whole percentage of the base (rule 1f), for a published cell of a partition only. */
  @Column(
      code = "share",
      header = "Part (%)",
      type = SHARE,
      unit = "%",
      sensitive = true,
      after = "base",
      means = "Effectif sur base, en pour cent entier")
  public @Nullable Integer share() {
    return measure.isCell() ? Numbers.share(count, base) : null;
  }

  /** Whether the two lines are values of the same level of a table over the same period. */
  public boolean sameLevel(IndicatorLine other) {
    return table.equals(other.table)
        && level.equals(other.level)
        && java.util.Objects.equals(year, other.year);
  }
}
