package fr.village.federation;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.DATE;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.TEXT;

import fr.village.federation.register.RegisteredHouse;
import fr.village.workbook.Column;
import fr.village.workbook.Sheet;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A Maison of the register, or that some file speaks of. */
@Sheet(
    code = "Maisons",
    name = "Maisons",
    title = "Maisons",
    row = "Une ligne est une Maison du registre, ou dont au moins un fichier est arrivé.")
public record HouseLine(
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
            means = "Numéro du département ou de la collectivité")
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
            header = "Porteur",
            type = TEXT,
            source = "Envoi de la Maison",
            means = "Type du porteur de projet")
        String carrier,
    @Column(code = "state", header = "État", type = CODE, means = "Où en est la Maison")
        HouseState state,
    @Column(
            code = "by_hand",
            header = "Saisi à la main",
            type = TEXT,
            means = "oui : d’après un classeur rempli à la main, sans carnet Village ; vide sinon")
        @Nullable String byHand,
    @Column(code = "closing", header = "Clôture", type = DATE, means = "Clôture comptée")
        @Nullable LocalDate closing,
    @Column(code = "revision", header = "Révision", type = INTEGER, means = "Révision comptée")
        @Nullable Integer revision,
    @Column(
            code = "families",
            header = "Familles des tranches",
            type = INTEGER,
            unit = "familles",
            means = "Familles des tranches closes")
        @Nullable Integer families,
    @Column(
            code = "published",
            header = "Lignes publiées",
            type = INTEGER,
            unit = "lignes",
            means = "Lignes d’Indicateurs publiées")
        @Nullable Integer published,
    @Column(
            code = "not_yet",
            header = "Lignes pas encore",
            type = INTEGER,
            unit = "lignes",
            means = "Lignes d’Indicateurs pas encore publiées")
        @Nullable Integer notYet,
    @Column(
            code = "files",
            header = "Fichiers reçus",
            type = INTEGER,
            unit = "fichiers",
            means = "Fichiers de cette Maison dans le dossier")
        int files,
    @Column(
            code = "replaced",
            header = "Dont remplacés",
            type = INTEGER,
            unit = "fichiers",
            means = "Ceux qu’un envoi plus récent remplace, et les doublons")
        int replaced) {
  /** A Maison of the register that sent nothing. */
  static HouseLine never(RegisteredHouse house) {
    return new HouseLine(
        house.code(),
        house.name(),
        house.departement(),
        house.region(),
        Objects.requireNonNullElse(house.carrier(), "–"),
        HouseState.NEVER,
        null,
        null,
        null,
        null,
        null,
        null,
        0,
        0);
  }
}
