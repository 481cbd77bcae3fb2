package fr.village.reference.file;

import static fr.village.reference.file.SheetColumn.Kind.CODES;
import static fr.village.reference.file.SheetColumn.Kind.DAY;
import static fr.village.reference.file.SheetColumn.Kind.LONG_TEXT;
import static fr.village.reference.file.SheetColumn.Kind.TEXT;
import static fr.village.reference.file.SheetColumn.Kind.WHOLE;
import static fr.village.reference.file.SheetColumn.Kind.YES_NO;
import static fr.village.reference.file.SheetColumn.code;
import static fr.village.reference.file.SheetColumn.of;

import java.util.List;

/** Every sheet, in the order of the workbook. Reading and writing are made from these alone. */
final class SheetForms {
  static final String SENSITIVE = "sensible";
  static final String ORDINARY = "ordinaire";
  static final String SCORE = "score";
  static final String OPINION = "avis";
  static final String CODE = "code";
  static final String TABLE = "tableau";
  static final String VALUE = "valeur";

  static final SheetColumn FACT =
      of("Élément", TEXT, 20, "Ce que dit la ligne.").among("Version", "Date", "Émis par");
  static final SheetColumn SAID = of("Valeur", TEXT, 40, "La valeur de la ligne.");

  static final SheetColumn FLOOR =
      of("Seuil", TEXT, 20, "ordinary, sensitive, tranche ou outsideGroup.")
          .among("ordinary", "sensitive", "tranche", "outsideGroup");
  static final SheetColumn FAMILIES =
      of("Familles", WHOLE, 12, "Au moins 5, 11, 15 et 5. Un seuil monte, il ne baisse jamais.");

  static final SheetColumn LIST = code("Liste", "Code de la liste. Ne change jamais.");
  static final SheetColumn LIST_FR =
      of("Nom de la liste", TEXT, 34, "Le même sur toutes les lignes de la liste, ou vide.")
          .optional();
  static final SheetColumn LIST_EN =
      of("Nom anglais de la liste", TEXT, 34, "Comme le nom français.").optional();
  static final SheetColumn CODE_OF =
      code("Code", "Minuscules, chiffres, point, tiret. Ne change jamais et ne sert qu’une fois.");
  static final SheetColumn FR =
      of("Libellé", TEXT, 44, "En français, tel que les Maisons le lisent.");
  static final SheetColumn EN = of("Libellé anglais", TEXT, 44, "Le même en anglais.");
  static final SheetColumn RETIRED =
      of("Retiré", YES_NO, 10, "oui : n’est plus proposé, se lit encore. Vide ou non sinon.")
          .optional();
  static final SheetColumn RETIRED_ON =
      of("Retiré le", DAY, 14, "À partir de ce jour plus rien n’est publié. Vide sinon. Définitif.")
          .optional();

  static final SheetColumn FROM_WEEKS =
      of(
          "Dès (semaines)",
          WHOLE,
          16,
          "Âge du bébé où le thème commence ; négatif avant la naissance.");
  static final SheetColumn TO_WEEKS = of("Jusqu’à (semaines)", WHOLE, 18, "Âge où il finit.");

  static final SheetColumn TABLE_CODE = code("Tableau", "Code du tableau. Ne change jamais.");
  static final SheetColumn SENSITIVITY =
      of("Nature", TEXT, 12, "ordinaire (seuil 5) ou sensible (seuil 11). Ne change jamais.")
          .among(ORDINARY, SENSITIVE);
  static final SheetColumn UNIT = code("Unité", "Code de la liste unit. Ne change jamais.");
  static final SheetColumn MATURITY =
      of(
          "Maturité (mois)",
          WHOLE,
          16,
          "Mois après l’entrée où la valeur est prise. Ne change jamais.");
  static final SheetColumn NO_ANSWER =
      code("Sans réponse", "Valeur de ceux qui n’ont pas répondu : tableaux sensibles seulement.")
          .optional();
  static final SheetColumn POOLED_VALUE =
      code("Valeur bruitée", "Valeur qui part aussi avec du bruit, pour la somme nationale.")
          .optional();
  static final SheetColumn UNFAVOURABLE =
      code("Défavorable", "Réponse qui part par paliers de cinq.").optional();
  static final SheetColumn FORMULA =
      code("Formule", "Ce que Village sait compter. Ne change jamais.");
  static final SheetColumn DEFINITION =
      of(
          "Définition",
          LONG_TEXT,
          60,
          "Ce qui est compté, et comment : imprimé dans le dictionnaire.");
  static final SheetColumn DEFINITION_EN =
      of("Définition anglaise", LONG_TEXT, 60, "La même en anglais.");

  static final SheetColumn LEVEL =
      code("Niveau", "Code du niveau ; le plus fin d’abord, puis de plus en plus gros.");
  static final SheetColumn CELL = code("Case", "Code de la case. Ne change jamais.");
  static final SheetColumn VALUES =
      of(
          "Valeurs",
          CODES,
          40,
          "Les valeurs les plus fines qu’elle réunit, séparées par des espaces.");

  static final SheetColumn CROSSING = code("Croisement", "Code du croisement. Ne change jamais.");
  static final SheetColumn ROW_TABLE = code("Tableau en lignes", "Code d’un tableau.");
  static final SheetColumn ROW_LEVEL = code("Niveau en lignes", "Code d’un de ses niveaux.");
  static final SheetColumn COLUMN_TABLE =
      code("Tableau en colonnes", "Un autre tableau, de la même maturité.");
  static final SheetColumn COLUMN_LEVEL = code("Niveau en colonnes", "Code d’un de ses niveaux.");

  static final SheetColumn PANEL = code("Panel", "Code du panel. Ne change jamais.");
  static final SheetColumn PERIOD =
      of("Période", TEXT, 30, "Dit après le sujet, comme « de l’arrivée à 3 mois ».");
  static final SheetColumn PERIOD_EN = of("Période anglaise", TEXT, 30, "La même en anglais.");
  static final SheetColumn SURVEY = code("Questionnaire", "Code du questionnaire.");
  static final SheetColumn FROM_WAVE =
      code("Premier temps", "Temps de mesure de départ ; vide pour des avis seuls.").optional();
  static final SheetColumn TO_WAVE =
      code("Dernier temps", "Temps de mesure d’arrivée, ou le seul.");

  static final SheetColumn SORT =
      of("Nature", TEXT, 10, "score (mesuré aux deux temps) ou avis (au dernier).")
          .among(SCORE, OPINION);
  static final SheetColumn SUBJECT = code("Sujet", "Dimension du questionnaire.");
  static final SheetColumn POOLED =
      of("Bruitée", YES_NO, 10, "oui : part aussi avec du bruit. Vide ou non sinon.").optional();

  static final SheetColumn IDENTITY = code("Identité", "Code de l’identité.");
  static final SheetColumn IDENTITY_VALUE = code("Valeur", "Valeur la plus fine du tableau.");

  static final SheetColumn REPLACED =
      of("Nature", TEXT, 10, "code d’une liste, tableau, ou valeur d’un tableau remplacé.")
          .among(CODE, TABLE, VALUE);
  static final SheetColumn WITHIN =
      code("Liste ou tableau", "Liste du code (topics pour un thème), ou tableau de la valeur.")
          .optional();
  static final SheetColumn OLD = code("Ancien code", "Toujours là, retiré.");
  static final SheetColumn BY =
      of(
          "Remplacé par",
          CODES,
          30,
          "Le nouveau code ; plusieurs valeurs si l’ancienne est coupée.");
  static final SheetColumn SINCE =
      code("Depuis la version", "Version de ce référentiel ; vide pour une valeur.").optional();

  static final SheetForm READ_ME =
      new SheetForm("Lisez-moi", "Ce qu’est ce référentiel", List.of(FACT, SAID));
  static final SheetForm FLOORS =
      new SheetForm("Seuils", "Les plus petits nombres qui partent", List.of(FLOOR, FAMILIES));
  static final SheetForm LISTS =
      new SheetForm(
          "Listes", "Un code par ligne", List.of(LIST, LIST_FR, LIST_EN, CODE_OF, FR, EN, RETIRED));
  static final SheetForm TOPICS =
      new SheetForm(
          "Thèmes", "Un thème par ligne", List.of(CODE_OF, FR, EN, FROM_WEEKS, TO_WEEKS, RETIRED));
  static final SheetForm TABLES =
      new SheetForm(
          "Tableaux",
          "Un tableau par ligne ; ses cases sont dans la feuille Niveaux",
          List.of(
              TABLE_CODE,
              FR,
              EN,
              SENSITIVITY,
              UNIT,
              MATURITY,
              NO_ANSWER,
              POOLED_VALUE,
              UNFAVOURABLE,
              FORMULA,
              DEFINITION,
              DEFINITION_EN,
              RETIRED_ON));
  static final SheetForm LEVELS =
      new SheetForm(
          "Niveaux", "Une case par ligne", List.of(TABLE_CODE, LEVEL, CELL, FR, EN, VALUES));
  static final SheetForm SUMS =
      new SheetForm(
          "Sommes",
          "Une somme de personnes par ligne",
          List.of(CODE_OF, FR, EN, MATURITY, FORMULA, DEFINITION, DEFINITION_EN, RETIRED_ON));
  static final SheetForm CROSSINGS =
      new SheetForm(
          "Croisements",
          "Un tableau à deux entrées par ligne",
          List.of(CROSSING, FR, EN, ROW_TABLE, ROW_LEVEL, COLUMN_TABLE, COLUMN_LEVEL, RETIRED_ON));
  static final SheetForm PANELS =
      new SheetForm(
          "Panels",
          "Un panel par ligne ; ses sujets sont dans la feuille Sujets",
          List.of(PANEL, PERIOD, PERIOD_EN, SURVEY, FROM_WAVE, TO_WAVE, MATURITY, RETIRED_ON));
  static final SheetForm QUESTIONS =
      new SheetForm("Sujets", "Un sujet par ligne", List.of(PANEL, SORT, SUBJECT, FR, EN, POOLED));
  static final SheetForm IDENTITIES =
      new SheetForm(
          "Identités",
          "Une case par ligne : celles d’une identité sont les mêmes familles",
          List.of(IDENTITY, TABLE_CODE, IDENTITY_VALUE));
  static final SheetForm HISTORY =
      new SheetForm(
          "Historique",
          "Ce qui a remplacé quoi, pour que les anciens classeurs s’additionnent encore",
          List.of(REPLACED, WITHIN, OLD, BY, SINCE));

  static final List<SheetForm> ALL =
      List.of(
          READ_ME,
          FLOORS,
          LISTS,
          TOPICS,
          TABLES,
          LEVELS,
          SUMS,
          CROSSINGS,
          PANELS,
          QUESTIONS,
          IDENTITIES,
          HISTORY);

  private SheetForms() {}
}
