package fr.village.workbook.blank;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.DECIMAL;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.TEXT;

import fr.village.workbook.Column;
import fr.village.workbook.Sheet;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What was done of one type in one year, to be filled in by hand; no participation. */
@Sheet(
    code = "SaisieActivites",
    name = "Activités",
    title = "Activités",
    row = "Une ligne est un type d’activité sur une année civile.",
    notes = {
      "Remplissez les colonnes en jaune, une ligne par année. Une année sans rien reste vide.",
      "Ces nombres ne décrivent aucune famille : ils n’ont pas de seuil."
    })
public record BlankActivity(
    @Column(code = "activity_label", header = "Activité", type = TEXT, means = "En clair")
        String label,
    @Column(code = "activity_year", header = "Année", type = INTEGER, key = true, means = "Année")
        int year,
    @Column(code = "held", header = "Tenues", type = INTEGER, means = "Séances tenues")
        @Nullable Integer held,
    @Column(
            code = "cancelled",
            header = "Annulées",
            type = INTEGER,
            means = "Séances prévues puis annulées")
        @Nullable Integer cancelled,
    @Column(code = "hours", header = "Heures", type = DECIMAL, means = "Heures de séance tenues")
        @Nullable BigDecimal hours,
    @Column(
            code = "preparation",
            header = "Préparation (heures)",
            type = DECIMAL,
            means = "Heures de préparation")
        @Nullable BigDecimal preparationHours,
    @Column(
            code = "offsite",
            header = "Hors les murs",
            type = INTEGER,
            means = "Séances tenues hors les murs")
        @Nullable Integer offSite,
    @Column(
            code = "activity_type",
            header = "Activité (code)",
            type = CODE,
            key = true,
            means = "Code du type, à ne pas changer")
        String activity) {}
