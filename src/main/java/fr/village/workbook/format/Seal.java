package fr.village.workbook.format;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.TEXT;

import fr.village.workbook.Column;
import fr.village.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/** The digest of one row as it was sent, so that a later change can be named. */
@Sheet(
    code = "Controle",
    name = "Contrôle",
    title = "Contrôle",
    row = "Une ligne est l’empreinte d’une ligne des autres feuilles.",
    notes = {
      "Enregistrer sans rien changer, avec Excel ou LibreOffice, ne change aucune empreinte."
    })
public record Seal(
    @Column(code = "sheet", header = "Feuille", type = TEXT, key = true, means = "Feuille")
        String sheet,
    @Column(
            code = "row",
            header = "Ligne",
            type = INTEGER,
            means = "Numéro de la ligne quand le classeur a été écrit")
        @Nullable Integer row,
    @Column(code = "row_key", header = "Clé", type = TEXT, key = true, means = "Clé de la ligne")
        @Nullable String key,
    @Column(
            code = "digest",
            header = "Empreinte",
            type = CODE,
            means = "Début de l’empreinte SHA-256 des cellules de la ligne")
        String digest) {

  /** What stands in the sheet column for the digest of all rows. */
  public static final String WHOLE = "Tout le classeur";
}
