package fr.village.federation.register;

import static fr.village.workbook.ColumnType.CODE;
import static fr.village.workbook.ColumnType.DATE;
import static fr.village.workbook.ColumnType.TEXT;

import fr.village.workbook.Column;
import fr.village.workbook.Cover;
import fr.village.workbook.InvalidLine;
import fr.village.workbook.Sheet;
import fr.village.workbook.Texts;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A Maison of the federation's register. The contact is a professional's, never a family's. */
@Sheet(
    code = "Registre",
    name = "Registre",
    title = "Registre des Maisons",
    row = "Une ligne est une Maison. Complétez, puis importez ce fichier dans Village.",
    notes = {
      "Les colonnes se reconnaissent à leur titre, dans n’importe quel ordre.",
      "Une Maison retirée du fichier sort du registre ; ses envois, eux, restent."
    })
public record RegisteredHouse(
    @Column(
            code = "house",
            header = "Maison (code)",
            type = CODE,
            key = true,
            source = "Fédération",
            means = "Code de la Maison : 3 à 12 majuscules, chiffres ou tirets")
        String code,
    @Column(
            code = "house_name",
            header = "Maison",
            type = TEXT,
            source = "Fédération",
            means = "Nom de la Maison")
        String name,
    @Column(
            code = "departement",
            header = "Département",
            type = CODE,
            source = "Fédération",
            means = "Numéro du département ou de la collectivité, par exemple 62 ou 2A")
        String departement,
    @Column(
            code = "region",
            header = "Région",
            type = TEXT,
            source = "Fédération",
            means = "Région ; laissée vide, celle du département")
        String region,
    @Column(
            code = "carrier",
            header = "Porteur",
            type = TEXT,
            source = "Fédération",
            means = "Type du porteur de projet")
        @Nullable String carrier,
    @Column(
            code = "contact_name",
            header = "Contact",
            type = TEXT,
            source = "Fédération",
            means = "Nom de la coordinatrice ou du coordinateur")
        @Nullable String contactName,
    @Column(
            code = "contact_mail",
            header = "Courriel",
            type = TEXT,
            source = "Fédération",
            means = "Adresse professionnelle de ce contact")
        @Nullable String contactMail,
    @Column(
            code = "expected_from",
            header = "Attendue à partir du",
            type = DATE,
            source = "Fédération",
            means = "Première clôture pour laquelle un envoi est attendu ; vide : toutes")
        @Nullable LocalDate expectedFrom) {

  private static final Pattern HOUSE = Pattern.compile("[A-Z0-9-]{3,12}");
  private static final Pattern MAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+");

  public RegisteredHouse {
    if (!HOUSE.matcher(code).matches()) {
      throw new InvalidLine("house", "workbook.house-code", code);
    }
    Texts.text("house_name", name);
    Texts.code("departement", departement);
    Texts.text("region", region);
    Texts.optionalText("carrier", carrier);
    Texts.optionalText("contact_name", contactName);
    Texts.optionalText("contact_mail", contactMail);
    if (contactMail != null && !MAIL.matcher(contactMail).matches()) {
      throw new InvalidLine("contact_mail", "federation.register.mail", contactMail);
    }
  }

  /** Whether a workbook of that closing is expected of it. */
  public boolean isExpected(LocalDate closing) {
    return expectedFrom == null || !expectedFrom.isAfter(closing);
  }

  /** A Maison as its own workbook presents it. */
  public static RegisteredHouse of(Cover cover) {
    return new RegisteredHouse(
        cover.houseCode(),
        cover.houseName(),
        cover.departement(),
        cover.region(),
        cover.carrierLabel(),
        null,
        null,
        null);
  }
}
