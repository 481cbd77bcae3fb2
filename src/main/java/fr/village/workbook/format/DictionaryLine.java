package fr.village.workbook.format;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.TEXT;

import fr.village.workbook.Column;
import fr.village.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/** What one column, fact or code of the format means. */
@Sheet(
    code = "Dictionnaire",
    name = "Dictionnaire",
    title = "Dictionnaire",
    row = "Une ligne explique une colonne, une information ou un code.")
public record DictionaryLine(
    @Column(code = "sheet", header = "Feuille", type = TEXT, key = true, means = "Feuille")
        String sheet,
    @Column(code = "column", header = "Colonne", type = TEXT, means = "En-tête de la colonne")
        String column,
    @Column(
            code = "column_code",
            header = "Colonne (code)",
            type = CODE,
            key = true,
            means = "Code stable de la colonne")
        String columnCode,
    @Column(
            code = "code",
            header = "Code",
            type = TEXT,
            key = true,
            means = "Valeur possible de la colonne, quand sa liste est fermée")
        @Nullable String code,
    @Column(code = "meaning", header = "Signification", type = TEXT, means = "Signification")
        String meaning,
    @Column(code = "type", header = "Type", type = TEXT, means = "Type des cellules")
        @Nullable String type,
    @Column(code = "unit", header = "Unité", type = TEXT, means = "Unité") @Nullable String unit,
    @Column(
            code = "list",
            header = "Liste de codes",
            type = TEXT,
            means = "Liste du référentiel qui donne les codes")
        @Nullable String codeList,
    @Column(
            code = "sensitive",
            header = "Sensible",
            type = TEXT,
            means = "« oui » : peut porter sur une donnée sensible")
        @Nullable String sensitive,
    @Column(code = "source", header = "Source", type = TEXT, means = "D’où vient la valeur")
        @Nullable String source) {}
