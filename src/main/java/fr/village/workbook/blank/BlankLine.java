package fr.village.workbook.blank;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.CODES;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.TEXT;

import fr.village.workbook.Column;
import fr.village.workbook.Measure;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of one level of one table, since opening, to be counted by hand.
 *
 * @param groups codes of the table's finest values this one stands for
 */
@Sheet(
    code = "SaisieIndicateurs",
    name = "Indicateurs",
    title = "Indicateurs",
    row = "Une ligne est une valeur d’un tableau, depuis l’ouverture de la Maison.",
    notes = {
      "Remplissez la colonne Effectif, en jaune : un nombre de familles. Une famille compte une"
          + " fois dans chaque tableau ; celles dont on ne sait rien vont à la dernière valeur.",
      "Un tableau se remplit en entier ou pas du tout. Si une valeur est sous le seuil, laissez"
          + " tout le détail vide et ne remplissez que les lignes « regroupé ».",
      "Si le détail est rempli, le regroupement se calcule : laissez-le vide."
    })
public record BlankLine(
    @Column(code = "label", header = "Tableau", type = TEXT, means = "Le tableau, en clair")
        String label,
    @Column(
            code = "grouping",
            header = "Niveau",
            type = TEXT,
            means = "Le plus fin, ou regroupé : chaque valeur en réunit plusieurs")
        String grouping,
    @Column(code = "value_label", header = "Valeur", type = TEXT, means = "La valeur, en clair")
        String valueLabel,
    @Column(code = "rule", header = "Seuil", type = TEXT, means = "Ce que l’effectif peut être")
        String rule,
    @Column(
            code = "count",
            header = "Effectif",
            type = INTEGER,
            unit = "familles",
            means = "Nombre de familles, à remplir")
        @Nullable Integer count,
    @Column(
            code = "table",
            header = "Tableau (code)",
            type = CODE,
            key = true,
            means = "Code du tableau, à ne pas changer")
        String table,
    @Column(
            code = "level",
            header = "Niveau (code)",
            type = CODE,
            key = true,
            means = "Code du niveau, à ne pas changer")
        String level,
    @Column(
            code = "value",
            header = "Valeur (code)",
            type = CODE,
            key = true,
            means = "Code de la valeur, à ne pas changer")
        String value,
    @Column(code = "sensitivity", header = "Nature", type = CODE, means = "Quel seuil s’applique")
        Sensitivity sensitivity,
    @Column(code = "measure", header = "Mesure", type = CODE, means = "Case d’une répartition")
        Measure measure,
    @Column(
            code = "groups",
            header = "Réunit",
            type = CODES,
            means = "Valeurs du niveau le plus fin que celle-ci réunit")
        List<String> groups) {

  public BlankLine {
    groups = List.copyOf(groups);
  }
}
