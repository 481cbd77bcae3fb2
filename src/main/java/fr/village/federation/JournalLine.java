package fr.village.federation;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.DATE;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.TEXT;

import fr.village.workbook.Column;
import fr.village.workbook.Sheet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A file of the folder and what was decided of it. */
@Sheet(
    code = "Journal",
    name = "Journal",
    title = "Journal",
    row = "Une ligne est un fichier vu dans le dossier, et ce qui en a été fait.",
    notes = {
      "Les noms de fichiers sont ceux du dossier : relisez-les avant de transmettre ce classeur."
    })
public record JournalLine(
    @Column(
            code = "file",
            header = "Fichier",
            type = TEXT,
            key = true,
            source = "Dossier",
            means = "Nom du fichier, avec son sous-dossier")
        String file,
    @Column(code = "verdict", header = "Verdict", type = CODE, means = "Ce qui en a été fait")
        Verdict verdict,
    @Column(
            code = "house",
            header = "Maison (code)",
            type = CODE,
            source = "Envoi de la Maison",
            means = "Code de la Maison")
        @Nullable String house,
    @Column(
            code = "house_name",
            header = "Maison",
            type = TEXT,
            source = "Envoi de la Maison",
            means = "Nom de la Maison")
        @Nullable String name,
    @Column(
            code = "closing",
            header = "Clôture",
            type = DATE,
            source = "Envoi de la Maison",
            means = "Clôture du fichier")
        @Nullable LocalDate closing,
    @Column(
            code = "revision",
            header = "Révision",
            type = INTEGER,
            source = "Envoi de la Maison",
            means = "Révision du fichier")
        @Nullable Integer revision,
    @Column(
            code = "why",
            header = "Pourquoi, et que faire",
            type = TEXT,
            means = "Pourquoi, et que faire")
        String why,
    @Column(code = "places", header = "Où", type = TEXT, means = "Feuilles et lignes en cause")
        @Nullable String places) {}
