package fr.village.federation;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.SHARE;
import static fr.village.workbook.ColumnType.TEXT;

import fr.village.workbook.Column;
import fr.village.workbook.Sheet;

/** A share a Maison publishes, beside those of the others. */
@Sheet(
    code = "Reperes",
    name = "Repères",
    title = "Repères : une Maison à côté des autres",
    row = "Une ligne est une part publiée par une Maison, à côté de celles des autres Maisons.",
    notes = {
      "À partir de 5 autres Maisons qui publient la même part. Ni rang ni classement : la moitié"
          + " des autres Maisons est entre le premier et le troisième quart.",
      "Les familles diffèrent d’un territoire à l’autre : un écart est une question à se poser, pas"
          + " un résultat."
    })
public record HouseBeside(
    @Column(
            code = "table",
            header = "Tableau (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            means = "Tableau")
        String table,
    @Column(
            code = "label",
            header = "Tableau",
            type = TEXT,
            source = "Référentiel",
            means = "Le tableau, en clair")
        String label,
    @Column(
            code = "value",
            header = "Valeur (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            means = "Valeur comptée")
        String value,
    @Column(
            code = "value_label",
            header = "Valeur",
            type = TEXT,
            source = "Référentiel",
            means = "La valeur, en clair")
        String valueLabel,
    @Column(
            code = "count",
            header = "Effectif",
            type = INTEGER,
            unit = "selon le tableau",
            source = "Envoi de la Maison",
            means = "Nombre que la Maison publie")
        int count,
    @Column(
            code = "base",
            header = "Base",
            type = INTEGER,
            unit = "selon le tableau",
            source = "Envoi de la Maison",
            means = "Base que la Maison publie")
        int base,
    @Column(
            code = "national_share",
            header = "Part nationale (%)",
            type = SHARE,
            unit = "%",
            means = "Part sur toutes les Maisons qui publient, comme dans la feuille National")
        int nationalShare,
    @Column(
            code = "first_quarter",
            header = "Premier quart (%)",
            type = SHARE,
            unit = "%",
            means = "Un quart des autres Maisons a une part plus petite ou égale")
        int firstQuarter,
    @Column(
            code = "median",
            header = "Milieu (%)",
            type = SHARE,
            unit = "%",
            means = "La moitié des autres Maisons a une part plus petite ou égale")
        int median,
    @Column(
            code = "third_quarter",
            header = "Troisième quart (%)",
            type = SHARE,
            unit = "%",
            means = "Trois quarts des autres Maisons ont une part plus petite ou égale")
        int thirdQuarter,
    @Column(
            code = "others",
            header = "Autres Maisons",
            type = INTEGER,
            unit = "Maisons",
            means = "Autres Maisons qui publient la même part")
        int others) {

  /** Whole percentage of the Maison’s base, halves up. */
  @Column(
      code = "share",
      header = "Part (%)",
      type = SHARE,
      unit = "%",
      after = "base",
      means = "Effectif sur base, en pour cent entier")
  public int share() {
    return Math.toIntExact((200L * count + base) / (2L * base));
  }
}
