package fr.village.federation.letters;

import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.TEXT;

import fr.village.workbook.Column;
import fr.village.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/** A cell to correct. */
@Sheet(
    code = "ACorriger",
    name = "À corriger",
    title = "Ce qu’il y a à corriger",
    row = "Une ligne est un endroit du classeur reçu.",
    notes = {
      "Le plus sûr reste d’écrire de nouveau le classeur avec Village, sans l’ouvrir après."
    })
public record CorrectionLine(
    @Column(code = "sheet", header = "Feuille", type = TEXT, means = "Feuille du classeur reçu")
        @Nullable String sheet,
    @Column(code = "row", header = "Ligne", type = INTEGER, means = "Ligne, comme Excel la montre")
        @Nullable Integer row,
    @Column(code = "column", header = "Colonne", type = TEXT, means = "Titre de la colonne")
        @Nullable String column,
    @Column(code = "wrong", header = "Ce qui ne va pas", type = TEXT, means = "Ce qui ne va pas")
        String wrong,
    @Column(code = "todo", header = "Que faire", type = TEXT, means = "Que faire") String todo) {}
