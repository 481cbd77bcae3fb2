package fr.village.workbook;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.DATE;
import static fr.village.workbook.ColumnType.DECIMAL;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.TEXT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One subject of a questionnaire between two waves, since opening (ANONYMITY.md rule 7). */
@Sheet(
    code = "Scores",
    name = "Scores",
    title = "Scores des questionnaires",
    row = "Une ligne est un sujet entre deux temps de mesure, depuis l’ouverture.",
    notes = {
      "Les mêmes familles aux deux temps, une par répondant : un seul n pour tous les sujets.",
      "Moyennes et écarts types suffisent pour mettre les Maisons ensemble ; ils partent quand 11"
          + " répondants au moins s’écartent du score le plus fréquent, avant, après, et en"
          + " changement."
    })
public record ScoreLine(
    @Column(
            code = "table",
            header = "Tableau (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            codeList = "tables",
            means = "Tableau du sujet dans la feuille Indicateurs")
        String table,
    @Column(
            code = "label",
            header = "Sujet",
            type = TEXT,
            source = "Référentiel",
            means = "Le sujet et les deux temps de mesure, en clair")
        String label,
    @Column(
            code = "dimension",
            header = "Sujet (code)",
            type = CODE,
            source = "Référentiel",
            means = "Ce que plusieurs réponses mesurent ensemble")
        String dimension,
    @Column(
            code = "wave_from",
            header = "Premier temps (code)",
            type = CODE,
            source = "Référentiel",
            means = "Premier temps de mesure")
        String from,
    @Column(
            code = "wave_to",
            header = "Second temps (code)",
            type = CODE,
            source = "Référentiel",
            means = "Second temps de mesure")
        String to,
    @Column(
            code = "improved",
            header = "Mieux",
            type = INTEGER,
            unit = "familles",
            sensitive = true,
            means = "Familles dont le répondant va mieux d’au moins la différence fiable")
        @Nullable Integer improved,
    @Column(
            code = "same",
            header = "Pareil",
            type = INTEGER,
            unit = "familles",
            sensitive = true,
            means = "Familles dont la différence est plus petite que cela")
        @Nullable Integer same,
    @Column(
            code = "worse",
            header = "Moins bien",
            type = INTEGER,
            unit = "familles",
            sensitive = true,
            means = "Familles dont le répondant va moins bien d’au moins cette différence")
        @Nullable Integer worse,
    @Column(
            code = "counted",
            header = "Effectifs publiés au",
            type = DATE,
            means = "Clôture de la dernière publication des trois effectifs")
        @Nullable LocalDate counted,
    @Column(
            code = "n",
            header = "Répondants (n)",
            type = INTEGER,
            unit = "familles",
            means =
                "Familles dont un répondant a tout répondu aux deux temps : les mêmes pour tous les"
                    + " sujets")
        @Nullable Integer n,
    @Column(
            code = "mean_before",
            header = "Moyenne avant",
            type = DECIMAL,
            unit = "points",
            sensitive = true,
            means = "Moyenne des scores au premier temps")
        @Nullable BigDecimal meanBefore,
    @Column(
            code = "sd_before",
            header = "Écart type avant",
            type = DECIMAL,
            unit = "points",
            sensitive = true,
            means = "Écart type des scores au premier temps (n − 1)")
        @Nullable BigDecimal sdBefore,
    @Column(
            code = "mean_after",
            header = "Moyenne après",
            type = DECIMAL,
            unit = "points",
            sensitive = true,
            means = "Moyenne des scores au second temps")
        @Nullable BigDecimal meanAfter,
    @Column(
            code = "sd_after",
            header = "Écart type après",
            type = DECIMAL,
            unit = "points",
            sensitive = true,
            means = "Écart type des scores au second temps (n − 1)")
        @Nullable BigDecimal sdAfter,
    @Column(
            code = "mean_change",
            header = "Moyenne du changement",
            type = DECIMAL,
            unit = "points",
            sensitive = true,
            means = "Moyenne des différences, second temps moins premier")
        @Nullable BigDecimal meanChange,
    @Column(
            code = "sd_change",
            header = "Écart type du changement",
            type = DECIMAL,
            unit = "points",
            sensitive = true,
            means = "Écart type des différences (n − 1)")
        @Nullable BigDecimal sdChange,
    @Column(
            code = "families",
            header = "Familles",
            type = INTEGER,
            unit = "familles",
            means =
                "Familles des tranches comptées dans les moyennes, qu’elles aient répondu ou non")
        @Nullable Integer families,
    @Column(
            code = "released",
            header = "Moyennes publiées au",
            type = DATE,
            means = "Clôture de la dernière publication des moyennes")
        @Nullable LocalDate released,
    @Column(
            code = "later",
            header = "Familles depuis",
            type = INTEGER,
            unit = "familles",
            means = "Familles des tranches closes qui ne sont pas dans les moyennes")
        @Nullable Integer laterFamilies,
    @Column(
            code = "status",
            header = "État des moyennes",
            type = CODE,
            means = "Publié ou pas encore")
        Status status) {

  public ScoreLine {
    Texts.code("table", table);
    Texts.text("label", label);
    Texts.code("dimension", dimension);
    Texts.code("wave_from", from);
    Texts.code("wave_to", to);
    Numbers.optionalCount("improved", improved);
    Numbers.optionalCount("same", same);
    Numbers.optionalCount("worse", worse);
    Numbers.optionalCount("n", n);
    meanBefore = Numbers.optionalDecimal("mean_before", meanBefore);
    sdBefore = Numbers.optionalDecimal("sd_before", sdBefore);
    meanAfter = Numbers.optionalDecimal("mean_after", meanAfter);
    sdAfter = Numbers.optionalDecimal("sd_after", sdAfter);
    meanChange = Numbers.optionalDecimal("mean_change", meanChange);
    sdChange = Numbers.optionalDecimal("sd_change", sdChange);
    Numbers.optionalCount("families", families);
    Numbers.optionalCount("later", laterFamilies);
    if (!allOrNone(true, improved, same, worse, counted)) {
      throw new InvalidLine("improved", "workbook.published-without-value");
    }
    boolean published = status == Status.PUBLISHED;
    if (!allOrNone(
        !published,
        n,
        meanBefore,
        sdBefore,
        meanAfter,
        sdAfter,
        meanChange,
        sdChange,
        families,
        released)) {
      throw new InvalidLine(
          "n", published ? "workbook.published-without-value" : "workbook.not-yet-with-value");
    }
    if (!published && n != null) {
      throw new InvalidLine("status", "workbook.not-yet-with-value");
    }
    if (n != null && families != null && n > families) {
      throw new InvalidLine("n", "workbook.base-too-small");
    }
  }

  private static boolean allOrNone(boolean none, @Nullable Object... cells) {
    return Stream.of(cells).allMatch(Objects::nonNull)
        || (none && Stream.of(cells).allMatch(Objects::isNull));
  }
}
