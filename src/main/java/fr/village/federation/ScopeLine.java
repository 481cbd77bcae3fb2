package fr.village.federation;

import static fr.village.workbook.ColumnType.DECIMAL;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.TEXT;

import fr.village.workbook.Column;
import fr.village.workbook.Sheet;
import java.math.BigDecimal;

/** The Maisons counted of one département, or of one type of carrier. */
@Sheet(
    code = "Departements",
    name = "Départements",
    title = "Départements",
    row = "Une ligne est un département où une Maison au moins est comptée.",
    notes = {"Leurs chiffres sont dans la feuille Par échelle."})
public record ScopeLine(
    @Column(
            code = "scope_code",
            header = "Code",
            type = TEXT,
            key = true,
            source = "Envois des Maisons",
            means = "Numéro du département, ou code du type de porteur")
        String code,
    @Column(
            code = "scope_label",
            header = "Lieu ou porteur",
            type = TEXT,
            source = "Envois des Maisons",
            means = "Le même, en clair")
        String label,
    @Column(
            code = "houses",
            header = "Maisons",
            type = INTEGER,
            unit = "Maisons",
            means = "Maisons comptées")
        int houses,
    @Column(
            code = "without_tranche",
            header = "Sans tranche",
            type = INTEGER,
            unit = "Maisons",
            means = "Maisons dont aucune famille n’est encore dans une tranche")
        int withoutTranche,
    @Column(
            code = "families",
            header = "Familles des tranches",
            type = INTEGER,
            unit = "familles",
            means = "Familles des tranches closes")
        int families,
    @Column(
            code = "held",
            header = "Tenues",
            type = INTEGER,
            unit = "séances",
            source = "Envois des Maisons",
            means = "Séances et activités tenues")
        int held,
    @Column(
            code = "hours",
            header = "Heures",
            type = DECIMAL,
            unit = "heures",
            source = "Envois des Maisons",
            means = "Heures tenues")
        BigDecimal hours) {

  static ScopeLine of(ScopeSums sums) {
    return new ScopeLine(
        sums.scope().code(),
        sums.scope().label(),
        sums.houses(),
        sums.housesWithoutTranche(),
        sums.families(),
        sums.held(),
        sums.hours());
  }
}
