package fr.village.workbook;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.DATE;
import static fr.village.workbook.ColumnType.INTEGER;
import static fr.village.workbook.ColumnType.TEXT;

import java.time.LocalDate;

/** The count of one sensitive answer over one tranche, with noise (ANONYMITY.md rule 12). */
@Sheet(
    code = "Bruit",
    name = "Valeurs bruitées",
    title = "Valeurs bruitées, pour des sommes sur 10 Maisons ou plus",
    row = "Une ligne est une réponse sensible sur une tranche, avec un bruit tiré au hasard.",
    notes = {
      "Ce ne sont pas les chiffres de la Maison : seule, une valeur ne veut rien dire, et elle peut"
          + " être négative. Le bruit s’efface dans une somme sur 10 Maisons ou plus, pas avant.",
      "Bruit géométrique des deux côtés (Laplace discret), ε = 0,3 par tableau, tiré une seule"
          + " fois : écart type 4,7 familles."
    })
public record PoolingLine(
    @Column(
            code = "table",
            header = "Tableau (code)",
            type = CODE,
            key = true,
            source = "Référentiel",
            codeList = "tables",
            means = "Tableau sensible")
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
            source = "Référentiel",
            codeList = "values",
            means = "Réponse comptée")
        String value,
    @Column(
            code = "value_label",
            header = "Valeur",
            type = TEXT,
            source = "Référentiel",
            means = "La réponse, en clair")
        String valueLabel,
    @Column(
            code = "tranche",
            header = "Tranche",
            type = INTEGER,
            key = true,
            means = "Numéro de la tranche, comme dans Lisez-moi")
        int tranche,
    @Column(
            code = "closing",
            header = "Clôture",
            type = DATE,
            means = "Jour où la tranche a été figée")
        LocalDate closing,
    @Column(
            code = "families",
            header = "Familles",
            type = INTEGER,
            unit = "familles",
            means = "Familles de la tranche, qu’elles aient répondu ou non")
        int families,
    @Column(
            code = "noisy",
            header = "Effectif bruité",
            type = INTEGER,
            unit = "familles",
            sensitive = true,
            means = "Familles qui ont donné cette réponse, plus le bruit ; jamais à lire seul")
        int noisy) {

  public PoolingLine {
    Texts.code("table", table);
    Texts.text("label", label);
    Texts.code("value", value);
    Texts.text("value_label", valueLabel);
    Numbers.count("tranche", tranche);
    Numbers.count("families", families);
    Numbers.difference("noisy", noisy);
  }
}
