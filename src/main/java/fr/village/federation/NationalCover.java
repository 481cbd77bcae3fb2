package fr.village.federation;

import fr.village.workbook.Column;
import fr.village.workbook.ColumnType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a national workbook is made of: a fact of Lisez-moi per component. */
public record NationalCover(
    @Column(
            code = "national_closing",
            header = "Clôture la plus récente",
            type = ColumnType.DATE,
            section = "Cette consolidation",
            means = "Clôture la plus récente parmi les envois comptés")
        @Nullable LocalDate closing,
    @Column(
            code = "national_houses",
            header = "Maisons comptées",
            type = ColumnType.INTEGER,
            section = "Cette consolidation",
            unit = "Maisons",
            means = "Maisons dont un envoi est compté")
        int houses,
    @Column(
            code = "national_by_hand",
            header = "Dont saisies à la main",
            type = ColumnType.INTEGER,
            section = "Cette consolidation",
            unit = "Maisons",
            means = "Maisons comptées d’après un classeur rempli à la main, sans carnet Village")
        int byHand,
    @Column(
            code = "national_families",
            header = "Familles des tranches",
            type = ColumnType.INTEGER,
            section = "Cette consolidation",
            unit = "familles",
            means = "Familles des tranches closes de toutes les Maisons comptées")
        int families,
    @Column(
            code = "national_files",
            header = "Fichiers vus",
            type = ColumnType.INTEGER,
            section = "Cette consolidation",
            unit = "fichiers",
            means = "Fichiers du dossier ; la feuille Journal dit ce qui en a été fait")
        int files,
    @Column(
            code = "national_program",
            header = "Version de Village",
            type = ColumnType.TEXT,
            section = "Cette consolidation",
            means = "Version du logiciel qui a écrit ce classeur")
        String program) {}
