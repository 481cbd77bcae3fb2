package fr.village.federation;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.DECIMAL;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.TEXT;

import fr.village.workbook.Column;
import fr.village.workbook.Sheet;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A subject of a questionnaire between two waves, over all Maisons that publish it. */
@Sheet(
    code = "ScoresNationaux",
    name = "Scores nationaux",
    title = "Scores des questionnaires, toutes Maisons ensemble",
    row = "Une ligne est un sujet entre deux temps de mesure.",
    notes = {
      "Moyennes, écarts types et n des Maisons redonnent exactement ceux de tous les répondants"
          + " ensemble, sans aucune réponse.",
      "Les envois donnent deux décimales : une moyenne d’ici est juste à 0,01 près, un écart type à"
          + " 0,0125 près.",
      "Taille d’effet : changement moyen sur écart type du changement ; 0,2 est petit, 0,5 moyen,"
          + " 0,8 grand. La feuille Écarts entre Maisons dit si les Maisons se ressemblent.",
      "Les mêmes familles aux deux temps ; celles qui n’ont pas répondu n’y sont pas, et rien ne"
          + " dit que la Maison est la cause du changement."
    })
public record NationalScore(
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
            code = "n",
            header = "Répondants (n)",
            type = INTEGER,
            unit = "familles",
            means = "Somme des répondants de ces Maisons")
        int n,
    @Column(
            code = "mean_before",
            header = "Moyenne avant",
            type = DECIMAL,
            unit = "points",
            means = "Comme sur tous les répondants ensemble")
        BigDecimal meanBefore,
    @Column(
            code = "sd_before",
            header = "Écart type avant",
            type = DECIMAL,
            unit = "points",
            means = "Comme sur tous les répondants ensemble (n − 1)")
        BigDecimal sdBefore,
    @Column(
            code = "mean_after",
            header = "Moyenne après",
            type = DECIMAL,
            unit = "points",
            means = "Comme sur tous les répondants ensemble")
        BigDecimal meanAfter,
    @Column(
            code = "sd_after",
            header = "Écart type après",
            type = DECIMAL,
            unit = "points",
            means = "Comme sur tous les répondants ensemble (n − 1)")
        BigDecimal sdAfter,
    @Column(
            code = "mean_change",
            header = "Moyenne du changement",
            type = DECIMAL,
            unit = "points",
            means = "Comme sur tous les répondants ensemble")
        BigDecimal meanChange,
    @Column(
            code = "sd_change",
            header = "Écart type du changement",
            type = DECIMAL,
            unit = "points",
            means = "Comme sur tous les répondants ensemble (n − 1)")
        BigDecimal sdChange,
    @Column(
            code = "effect",
            header = "Taille d’effet appariée",
            type = DECIMAL,
            means = "Moyenne du changement sur son écart type (d de Cohen apparié)")
        @Nullable BigDecimal effect,
    @Column(
            code = "effect_low",
            header = "Effet : au moins",
            type = DECIMAL,
            means = "Bas de l’intervalle à 95 % de la taille d’effet")
        @Nullable BigDecimal effectLow,
    @Column(
            code = "effect_high",
            header = "Effet : au plus",
            type = DECIMAL,
            means = "Haut de l’intervalle à 95 % de la taille d’effet")
        @Nullable BigDecimal effectHigh,
    @Column(
            code = "effect_corrected",
            header = "Taille d’effet corrigée",
            type = DECIMAL,
            means = "La même, corrigée pour les petits nombres de réponses (g de Hedges)")
        @Nullable BigDecimal corrected,
    @Column(
            code = "heterogeneity",
            header = "Hétérogénéité (%)",
            type = INTEGER,
            unit = "%",
            means = "I² : part des différences entre Maisons que le hasard n’explique pas")
        @Nullable Integer heterogeneity) {}
