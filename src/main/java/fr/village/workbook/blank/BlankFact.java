package fr.village.workbook.blank;

import fr.village.workbook.Cover;
import fr.village.workbook.format.Fact;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** What Lisez-moi asks for, in order; the codes are those of a submission where it has them. */
public enum BlankFact {
  HOUSE_CODE(
      "La Maison",
      "Code de la Maison",
      "house_code",
      "Donné par la Fédération : 3 à 12 lettres majuscules, chiffres ou tirets, comme ARR-01"),
  HOUSE_NAME("La Maison", "Nom de la Maison", "house_name", "Comme « Maison d’Arras »"),
  DEPARTEMENT(
      "La Maison", "Département", "house_departement", "À choisir dans la liste de la case"),
  CARRIER("La Maison", "Type de porteur", "house_carrier", "À choisir dans la liste de la case"),
  CONTACT(
      "La Maison",
      "À qui écrire",
      "contact",
      "Adresse de la Maison, pas d’une personne ; peut rester vide"),
  OPENED("Cet envoi", "Ouverture de la Maison", "period_start", "Une date, comme 05/09/2022"),
  CLOSING(
      "Cet envoi",
      "Clôture",
      "closing",
      "À choisir dans la liste : comptez tout depuis l’ouverture jusqu’à ce jour"),
  FAMILIES(
      "Cet envoi",
      "Familles accompagnées",
      "families",
      "Depuis l’ouverture jusqu’à la clôture. Au moins 15 ; à l’envoi suivant, le même nombre ou"
          + " au moins 15 de plus, sinon attendez la clôture d’après"),
  REVISION(
      "Cet envoi",
      "Numéro de cet envoi",
      "revision",
      "1 ; puis 2, 3… si vous corrigez et renvoyez la même clôture");

  /** Code of the fact that tells such a workbook from what Village writes. */
  public static final String ORIGIN = "origin";

  /** What stands there. */
  public static final String BY_HAND = Cover.BY_HAND;

  /** Code of the fact that says how many families may be told of at all. */
  public static final String FLOOR_TRANCHE = "floor_tranche";

  private final String section;
  private final String label;
  private final String code;
  private final String means;

  BlankFact(String section, String label, String code, String means) {
    this.section = section;
    this.label = label;
    this.code = code;
    this.means = means;
  }

  public String code() {
    return code;
  }

  public static Optional<BlankFact> of(String code) {
    return Arrays.stream(values()).filter(fact -> fact.code.equals(code)).findFirst();
  }

  Fact asked() {
    Object value = this == REVISION ? BigDecimal.ONE : null;
    return new Fact(section, label, value, code, means);
  }
}
