package fr.village.federation;

import static fr.village.workbook.ColumnType.DECIMAL;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.TEXT;

import fr.village.workbook.Column;
import fr.village.workbook.Sheet;
import java.math.BigDecimal;

/** The Maisons counted of one region. */
@Sheet(
    code = "Regions",
    name = "Régions",
    title = "Régions",
    row = "Une ligne est une région où une Maison au moins est comptée.")
public record RegionLine(
    @Column(
            code = "region",
            header = "Région",
            type = TEXT,
            key = true,
            source = "Envois des Maisons",
            means = "Région")
        String region,
    @Column(
            code = "houses",
            header = "Maisons",
            type = INTEGER,
            unit = "Maisons",
            means = "Maisons comptées")
        int houses,
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

  RegionLine plus(RegionLine other) {
    return new RegionLine(
        region,
        houses + other.houses,
        families + other.families,
        held + other.held,
        hours.add(other.hours));
  }
}
