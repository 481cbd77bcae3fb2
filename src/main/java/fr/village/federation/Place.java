package fr.village.federation;

import fr.village.workbook.Column;
import fr.village.workbook.ColumnType;
import fr.village.workbook.Cover;

/** The columns that say which Maison a row comes from. */
public record Place(
    @Column(
            code = "house",
            header = "Maison (code)",
            type = ColumnType.CODE,
            key = true,
            source = "Fédération",
            means = "Code de la Maison")
        String house,
    @Column(
            code = "house_name",
            header = "Maison",
            type = ColumnType.TEXT,
            source = "Envoi de la Maison",
            means = "Nom de la Maison")
        String name,
    @Column(
            code = "departement",
            header = "Département",
            type = ColumnType.CODE,
            source = "Envoi de la Maison",
            means = "Numéro du département ou de la collectivité")
        String departement,
    @Column(
            code = "region",
            header = "Région",
            type = ColumnType.TEXT,
            source = "Envoi de la Maison",
            means = "Région")
        String region) {

  static Place of(Cover cover) {
    return new Place(cover.houseCode(), cover.houseName(), cover.departement(), cover.region());
  }
}
