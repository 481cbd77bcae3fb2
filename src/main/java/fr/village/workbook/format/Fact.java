package fr.village.workbook.format;

import static fr.village.workbook.ColumnType.ANY;
import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.TEXT;

import fr.village.workbook.Column;
import fr.village.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * One fact of Lisez-moi.
 *
 * @param value a text, a BigDecimal, a LocalDate or nothing
 */
@Sheet(
    code = "LisezMoi",
    name = "Lisez-moi",
    title = "Lisez-moi",
    row = "Qui envoie, sur quelle période, selon quelles règles.",
    notes = {
      "Ce classeur ne contient que des sommes sur des tranches entières d’au moins 15 familles :"
          + " aucune ligne ne décrit une famille.",
      "Il remplace les envois précédents de la même Maison : chacun couvre tout depuis"
          + " l’ouverture.",
      "Merci de ne rien y changer : la feuille Contrôle dirait quelle ligne a changé. Chaque mot"
          + " est expliqué dans la feuille Dictionnaire."
    })
public record Fact(
    @Column(code = "section", header = "Rubrique", type = TEXT, means = "De quoi il s’agit")
        String section,
    @Column(code = "label", header = "Information", type = TEXT, means = "L’information, en clair")
        String label,
    @Column(code = "value", header = "Valeur", type = ANY, means = "Sa valeur")
        @Nullable Object value,
    @Column(
            code = "fact",
            header = "Code",
            type = CODE,
            key = true,
            means = "Code stable de l’information")
        String code,
    @Column(code = "means", header = "Explication", type = TEXT, means = "Ce que cela veut dire")
        String means) {}
