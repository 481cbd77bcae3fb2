package fr.village.federation;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.DATE;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.TEXT;

import fr.village.workbook.Column;
import fr.village.workbook.Cover;
import fr.village.workbook.IndicatorLine;
import fr.village.workbook.Measure;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.Sheet;
import fr.village.workbook.Status;
import fr.village.workbook.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One value of one table of one Maison over one period, for statisticians: nothing is left out. */
@Sheet(
    code = "Donnees",
    name = "donnees",
    title = "Données longues",
    row = "Une ligne est une valeur d’un niveau d’un tableau d’une Maison, sur une période.")
public record TidyLine(
    @Column(
            code = "house",
            header = "Maison (code)",
            type = CODE,
            key = true,
            source = "Fédération",
            means = "Code de la Maison")
        String house,
    @Column(
            code = "house_name",
            header = "Maison",
            type = TEXT,
            source = "Envoi de la Maison",
            means = "Nom de la Maison")
        String name,
    @Column(
            code = "departement",
            header = "Département",
            type = CODE,
            source = "Envoi de la Maison",
            means = "Numéro du département ou de la collectivité : un texte, 01 ou 2A")
        String departement,
    @Column(
            code = "region",
            header = "Région",
            type = TEXT,
            source = "Envoi de la Maison",
            means = "Région")
        String region,
    @Column(
            code = "carrier",
            header = "Type de porteur (code)",
            type = CODE,
            source = "Envoi de la Maison",
            means = "Type du porteur de projet")
        String carrier,
    @Column(
            code = "closing",
            header = "Clôture",
            type = DATE,
            means = "Dernière clôture que l’envoi de la Maison couvre")
        LocalDate closing,
    @Column(
            code = "table",
            header = "Tableau (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            means = "Tableau : une question posée à toutes les familles")
        String table,
    @Column(
            code = "level",
            header = "Niveau (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            means =
                "Niveau de détail ; ne pas additionner deux niveaux d’un tableau, ce sont les mêmes"
                    + " familles")
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
            means = "Case d’une répartition, total, ou palier")
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
            type = INTEGER,
            key = true,
            means =
                "Année de clôture des tranches ; vide depuis l’ouverture, qui comprend toutes les"
                    + " années")
        @Nullable Integer year,
    @Column(
            code = "value",
            header = "Valeur (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            means = "Valeur comptée ; vide quand le niveau n’a jamais été publié")
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
            unit = "selon unit",
            means = "Nombre publié ; vide quand rien ne l’est, ce qui n’est pas 0")
        @Nullable Integer count,
    @Column(
            code = "low",
            header = "Au moins",
            type = INTEGER,
            unit = "selon unit",
            means = "Le vrai nombre sur les tranches closes est au moins celui-ci")
        int low,
    @Column(
            code = "high",
            header = "Au plus",
            type = INTEGER,
            unit = "selon unit",
            means = "Il est au plus celui-ci ; vide si rien ne le borne")
        @Nullable Integer high,
    @Column(
            code = "base",
            header = "Base",
            type = INTEGER,
            unit = "selon unit",
            means = "Somme des valeurs du niveau ; pour une somme, familles comptées")
        @Nullable Integer base,
    @Column(
            code = "frozen",
            header = "Familles des tranches",
            type = INTEGER,
            unit = "familles",
            means = "Familles des tranches closes de la Maison, sur la période")
        int frozen,
    @Column(code = "status", header = "État", type = CODE, means = "Publié ou pas encore")
        Status status,
    @Column(
            code = "released",
            header = "Publié au",
            type = DATE,
            means = "Clôture de la dernière publication de ce niveau")
        @Nullable LocalDate released,
    @Column(
            code = "reference",
            header = "Référentiel",
            type = TEXT,
            source = "Envoi de la Maison",
            means = "Version des listes de codes de l’envoi")
        String reference) {

  static TidyLine of(Cover cover, IndicatorLine line) {
    Interval interval = Interval.of(cover, line);
    return new TidyLine(
        cover.houseCode(),
        cover.houseName(),
        cover.departement(),
        cover.region(),
        cover.carrierCode(),
        cover.closing(),
        line.table(),
        line.level(),
        line.label(),
        line.sensitivity(),
        line.measure(),
        line.unit(),
        line.year(),
        line.value(),
        line.valueLabel(),
        line.count(),
        interval.low(),
        interval.high(),
        line.base(),
        cover.frozenFamilies(line.year()),
        line.status(),
        line.released(),
        cover.referenceVersion());
  }
}
