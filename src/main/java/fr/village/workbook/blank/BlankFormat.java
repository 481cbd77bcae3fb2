package fr.village.workbook.blank;

import fr.village.workbook.format.Digests;
import fr.village.workbook.format.Fact;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Part;
import fr.village.workbook.format.RowDigest;
import fr.village.workbook.format.Seal;
import fr.village.workbook.format.TableFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a blank workbook. What a person does not fill in is sealed row by row, as a
 * submission's rows are, so that a code changed by mistake is named.
 */
public final class BlankFormat {
  public static final TableFormat<BlankLine> LINES = TableFormat.of(BlankLine.class);
  public static final TableFormat<BlankActivity> ACTIVITIES = TableFormat.of(BlankActivity.class);

  /** Its tables beside those every submission has. */
  public static final List<TableFormat<?>> TABLES = List.of(LINES, ACTIVITIES);

  /** Name of the sheet the drop-downs take their entries from. */
  public static final String LISTS = "Listes";

  /** Name of the sheet that says what the tables count. */
  public static final String DEFINITIONS = "Définitions";

  /** Its sheets that are no table. */
  public static final List<String> OTHERS = List.of(DEFINITIONS, LISTS);

  /** Header of the column of Indicateurs that adds up, by formulas nobody reads. */
  public static final String CONTROL = "Vérification";

  private static final Set<String> FILLED_ACTIVITIES =
      Set.of("held", "cancelled", "hours", "preparation", "offsite");

  private BlankFormat() {}

  /** Whether a person fills in this column of this row. */
  public static boolean isFilled(
      TableFormat<?> format, int column, List<? extends @Nullable Object> cells) {
    String code = format.fields().get(column).code();
    return switch (format.code()) {
      case "LisezMoi" ->
          code.equals("value")
              && !cells.isEmpty()
              && cells.get(format.indexOf("fact")) instanceof String fact
              && BlankFact.of(fact).isPresent();
      case "SaisieIndicateurs" -> code.equals("count");
      case "SaisieActivites" -> FILLED_ACTIVITIES.contains(code);
      default -> false;
    };
  }

  /** The cells nobody fills in; nothing in the others. */
  public static List<@Nullable Object> fixed(
      TableFormat<?> format, List<? extends @Nullable Object> cells) {
    List<@Nullable Object> fixed = new ArrayList<>(cells);
    for (int i = 0; i < fixed.size(); i++) {
      if (isFilled(format, i, cells)) {
        fixed.set(i, null);
      }
    }
    return fixed;
  }

  /** Column of the formulas in Indicateurs, from 0: beside what they add up. */
  public static int controlColumn() {
    return LINES.indexOf("count") + 1;
  }

  /** Column of the sheet a field stands in, from 0. */
  public static int column(TableFormat<?> format, int field) {
    return format == LINES && field >= controlColumn() ? field + 1 : field;
  }

  static List<Seal> seals(BlankForm form) {
    List<Seal> seals = new ArrayList<>();
    for (Part<?> part : form.parts()) {
      TableFormat<?> format = part.format();
      Digests.seals(List.of(part)).stream().filter(seal -> seal.key() == null).forEach(seals::add);
      RowDigest digest = new RowDigest();
      int row = format.firstRow();
      for (List<@Nullable Object> cells : part.cells()) {
        String sealed = digest.row(format, fixed(format, cells));
        seals.add(new Seal(format.name(), row++, format.key(cells), sealed));
      }
    }
    int header = LINES.codesRow() + 1;
    seals.add(loose(LINES.name(), header, new TreeMap<>(Map.of(controlColumn(), CONTROL))));
    addLoose(seals, LISTS, form.lists());
    addLoose(seals, DEFINITIONS, form.explanations());
    return seals;
  }

  private static void addLoose(List<Seal> seals, String sheet, List<List<@Nullable Object>> rows) {
    for (int row = 0; row < rows.size(); row++) {
      SortedMap<Integer, Object> cells = new TreeMap<>();
      for (int column = 0; column < rows.get(row).size(); column++) {
        Object cell = rows.get(row).get(column);
        if (cell != null) {
          cells.put(column, cell);
        }
      }
      if (!cells.isEmpty()) {
        seals.add(loose(sheet, row + 1, cells));
      }
    }
  }

  private static Seal loose(String sheet, int row, SortedMap<Integer, Object> cells) {
    return new Seal(sheet, row, null, new RowDigest().looseRow(sheet, cells));
  }

  /** Lisez-moi under the words that say how to fill the workbook in. */
  static TableFormat<Fact> facts(int ordinary, int sensitive, int tranche) {
    return Format1.FACTS.under(
        "Classeur à remplir à la main, pour une Maison qui n’utilise pas encore Village.",
        List.of(
            "1. Remplissez les cases en jaune de cette feuille, puis celles d’Indicateurs et"
                + " d’Activités. Le reste est protégé, sans mot de passe : ne le changez pas.",
            "2. Enregistrez en .xlsx et envoyez le fichier à la Fédération. Ce qui n’est pas rempli"
                + " reste « pas encore » : rien n’est perdu, vous compléterez la fois suivante.",
            "Pourquoi des seuils : un petit nombre désigne une famille. Dans un tableau ordinaire,"
                + " chaque case est 0 ou au moins "
                + ordinary
                + ". Dans un tableau sensible (mal-être, isolement), chaque réponse est donnée par"
                + " au moins "
                + sensitive
                + " familles, et « sans réponse » est 0 ou au moins "
                + ordinary
                + ". En dessous de "
                + tranche
                + " familles en tout, n’envoyez rien encore.",
            "N’écrivez nulle part un nom, un téléphone ni une remarque sur une famille."));
  }
}
