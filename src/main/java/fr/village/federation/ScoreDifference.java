package fr.village.federation;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.DECIMAL;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.TEXT;

import fr.village.workbook.Column;
import fr.village.workbook.Sheet;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How unlike the mean changes of Maisons are, for a subject of a questionnaire. */
@Sheet(
    code = "EcartsEntreMaisons",
    name = "Écarts entre Maisons",
    title = "Les changements se ressemblent-ils d’une Maison à l’autre ?",
    row = "Une ligne est un sujet, sur 2 Maisons ou plus, à une échelle.",
    notes = {
      "I² : 0 % quand seul le hasard sépare les Maisons ; à partir de 50 %, une moyenne ne les"
          + " résume plus bien. Avec peu de Maisons, I² est lui-même incertain.",
      "« Autre Maison » : où attendre le changement moyen d’une Maison de plus, à 95 %."
    })
public record ScoreDifference(
    @Column(
            code = "table",
            header = "Tableau (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            means = "Tableau du sujet")
        String table,
    @Column(
            code = "label",
            header = "Sujet",
            type = TEXT,
            source = "Référentiel",
            means = "Le sujet et les deux temps de mesure, en clair")
        String label,
    @Column(
            code = "houses",
            header = "Maisons",
            type = INTEGER,
            unit = "Maisons",
            means = "Maisons dont les moyennes sont publiées")
        int houses,
    @Column(
            code = "q",
            header = "Q",
            type = DECIMAL,
            means =
                "Q de Cochran : écarts entre les changements moyens des Maisons ; voisin de leur"
                    + " nombre moins un quand seul le hasard les sépare")
        BigDecimal q,
    @Column(
            code = "q_chance",
            header = "p de Q",
            type = DECIMAL,
            means = "Probabilité d’un tel Q par le seul hasard ; 0 veut dire moins de 0,00005")
        BigDecimal chance,
    @Column(
            code = "heterogeneity",
            header = "Hétérogénéité (%)",
            type = INTEGER,
            unit = "%",
            means = "I² : part des différences entre Maisons que le hasard n’explique pas")
        int heterogeneity,
    @Column(
            code = "between",
            header = "Écart type entre Maisons",
            type = DECIMAL,
            unit = "points",
            means = "τ, racine de la variance τ² de DerSimonian et Laird des changements moyens")
        BigDecimal between,
    @Column(
            code = "mean_houses",
            header = "Changement moyen des Maisons",
            type = DECIMAL,
            unit = "points",
            means = "Moyenne sur les Maisons, à effets aléatoires")
        BigDecimal meanOfHouses,
    @Column(
            code = "mean_houses_low",
            header = "Des Maisons : au moins",
            type = DECIMAL,
            unit = "points",
            means = "Bas de l’intervalle à 95 % de cette moyenne")
        BigDecimal meanOfHousesLow,
    @Column(
            code = "mean_houses_high",
            header = "Des Maisons : au plus",
            type = DECIMAL,
            unit = "points",
            means = "Haut de l’intervalle à 95 % de cette moyenne")
        BigDecimal meanOfHousesHigh,
    @Column(
            code = "predicted_low",
            header = "Autre Maison : au moins",
            type = DECIMAL,
            unit = "points",
            means = "Bas de l’intervalle à 95 % où attendre une autre Maison ; vide sous 3 Maisons")
        @Nullable BigDecimal predictedLow,
    @Column(
            code = "predicted_high",
            header = "Autre Maison : au plus",
            type = DECIMAL,
            unit = "points",
            means = "Haut de cet intervalle")
        @Nullable BigDecimal predictedHigh) {}
