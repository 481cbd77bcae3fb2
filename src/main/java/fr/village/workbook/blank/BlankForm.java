package fr.village.workbook.blank;

import fr.village.domain.house.Departements;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.reference.Floors;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.TableDefinition;
import fr.village.workbook.ActivityLine;
import fr.village.workbook.Cover;
import fr.village.workbook.Measure;
import fr.village.workbook.Sensitivity;
import fr.village.workbook.format.Fact;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.Part;
import fr.village.workbook.format.Seal;
import fr.village.workbook.format.TableFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A blank workbook before it is written.
 *
 * @param day the only time the file carries
 * @param floors of the reference set it is made of
 * @param facts Lisez-moi
 * @param lines Indicateurs: the tables of the reference set; not those made from surveys, which
 *     nobody counts by hand, nor sums of people, whose floor (ANONYMITY.md rule 6) hangs on figures
 *     the sheet does not ask for
 * @param departements entries of the drop-down
 * @param carriers entries of the drop-down
 * @param closings entries of the drop-down
 * @param definitions what each table counts, by its code
 */
public record BlankForm(
    LocalDate day,
    Floors floors,
    List<Fact> facts,
    List<BlankLine> lines,
    List<BlankActivity> activities,
    List<String> departements,
    List<String> carriers,
    List<LocalDate> closings,
    List<Definition> definitions) {

  /** Row of the sheets of entries and definitions where they begin, from 0. */
  public static final int FIRST_ENTRY = 3;

  private static final int YEARS_BEFORE = 6;

  public BlankForm {
    facts = List.copyOf(facts);
    lines = List.copyOf(lines);
    activities = List.copyOf(activities);
    departements = List.copyOf(departements);
    carriers = List.copyOf(carriers);
    closings = List.copyOf(closings);
    definitions = List.copyOf(definitions);
  }

  /** What a table counts. */
  public record Definition(String table, String label, String text) {}

  /**
   * @param last the closing before today
   * @param closings those to choose from, in order
   */
  public static BlankForm of(ReferenceSet reference, LocalDate last, List<LocalDate> closings) {
    List<TableDefinition> tables = tables(reference);
    return new BlankForm(
        last,
        reference.floors(),
        facts(reference),
        tables.stream().flatMap(t -> lines(t, reference.floors()).stream()).toList(),
        IntStream.rangeClosed(last.getYear() - YEARS_BEFORE, closings.getLast().getYear())
            .mapToObj(BlankForm::activity)
            .toList(),
        Departements.all().stream().map(t -> t.code() + " " + t.name()).toList(),
        carriers(reference),
        closings,
        tables.stream()
            .map(t -> new Definition(t.code(), t.label().fr(), t.definition().fr()))
            .toList());
  }

  private static List<TableDefinition> tables(ReferenceSet reference) {
    return reference.tables().stream()
        .filter(t -> reference.panelOf(t.code()).isEmpty() && !t.isBanded())
        .toList();
  }

  private static List<String> carriers(ReferenceSet reference) {
    return reference.codeList("carrier").stream()
        .flatMap(list -> list.items().stream())
        .filter(item -> !item.retired())
        .map(BlankForm::entry)
        .toList();
  }

  private static String entry(CodeItem item) {
    return item.label().fr() + " (" + item.code() + ")";
  }

  private static List<Fact> facts(ReferenceSet reference) {
    List<Fact> facts = new ArrayList<>();
    for (BlankFact fact : BlankFact.values()) {
      facts.add(fact.asked());
    }
    Floors floors = reference.floors();
    facts.add(
        fixed("Origine", BlankFact.ORIGIN, BlankFact.BY_HAND, "Ce classeur est rempli à la main"));
    facts.add(
        fixed(
            "Version du format",
            "format_version",
            BigDecimal.valueOf(Cover.FORMAT_VERSION),
            "Version du format d’échange"));
    facts.add(
        fixed(
            "Version du référentiel",
            "reference_version",
            reference.version(),
            "Version des listes de codes et des tableaux"));
    facts.add(
        floor(
            "Seuil ordinaire", "floor_ordinary", floors.ordinary(), "Une case est 0 ou au moins"));
    facts.add(
        floor(
            "Seuil des données sensibles",
            "floor_sensitive",
            floors.sensitive(),
            "Une réponse sensible est donnée par au moins"));
    facts.add(
        floor(
            "Familles en tout",
            BlankFact.FLOOR_TRANCHE,
            floors.tranche(),
            "Rien ne part pour moins de"));
    return facts;
  }

  private static Fact floor(String label, String code, int floor, String means) {
    return fixed(label, code, BigDecimal.valueOf(floor), means + " " + floor + " familles");
  }

  private static Fact fixed(String label, String code, Object value, String means) {
    return new Fact("À ne pas changer", label, value, code, means);
  }

  private static List<BlankLine> lines(TableDefinition table, Floors floors) {
    List<BlankLine> lines = new ArrayList<>();
    for (int i = 0; i < table.levels().size(); i++) {
      Level level = table.levels().get(i);
      String grouping = i == 0 ? "détail" : i == 1 ? "regroupé" : "regroupé " + i;
      for (LevelCell cell : level.cells()) {
        lines.add(line(table, level, grouping, cell, floors));
      }
    }
    return lines;
  }

  private static BlankLine line(
      TableDefinition table, Level level, String grouping, LevelCell cell, Floors floors) {
    String noAnswer = table.noAnswer();
    boolean silent = noAnswer != null && cell.values().contains(noAnswer);
    boolean answer = table.isSensitive() && !silent;
    return new BlankLine(
        table.label().fr(),
        grouping,
        cell.label().fr(),
        answer ? "au moins " + floors.sensitive() : "0, ou au moins " + floors.ordinary(),
        null,
        table.code(),
        level.code(),
        cell.code(),
        table.isSensitive() ? Sensitivity.SENSITIVE : Sensitivity.ORDINARY,
        silent ? Measure.NO_ANSWER : Measure.COUNT,
        List.copyOf(cell.values()));
  }

  private static BlankActivity activity(int year) {
    return new BlankActivity(
        ActivityLine.PEER_GROUPS_LABEL,
        year,
        null,
        null,
        null,
        null,
        null,
        ActivityLine.PEER_GROUPS);
  }

  /** The tables a person fills in, in the order of the sheets. */
  public List<Part<?>> parts() {
    TableFormat<Fact> head =
        BlankFormat.facts(floors.ordinary(), floors.sensitive(), floors.tranche());
    return List.of(
        new Part<>(head, facts),
        new Part<>(BlankFormat.LINES, lines),
        new Part<>(BlankFormat.ACTIVITIES, activities));
  }

  /** The sheet of what the drop-downs offer: row by row, by column. */
  public List<List<@Nullable Object>> lists() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    rows.add(row("Listes"));
    rows.add(row("Ce que proposent les cases à choix de Lisez-moi."));
    rows.add(row("Départements", "Porteurs", "Clôtures"));
    int most = Math.max(departements.size(), Math.max(carriers.size(), closings.size()));
    for (int i = 0; i < most; i++) {
      rows.add(row(at(departements, i), at(carriers, i), at(closings, i)));
    }
    return rows;
  }

  /** The sheet of what the tables count. */
  public List<List<@Nullable Object>> explanations() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    rows.add(row("Définitions"));
    rows.add(row("Ce que compte chaque tableau d’Indicateurs, et ses limites."));
    rows.add(row("Tableau", "Ce qui est compté"));
    definitions.forEach(d -> rows.add(row(d.label(), d.text())));
    return rows;
  }

  private static List<@Nullable Object> row(@Nullable Object... cells) {
    List<@Nullable Object> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell);
    }
    return row;
  }

  private static <T> @Nullable T at(List<T> list, int index) {
    return index < list.size() ? list.get(index) : null;
  }

  /** The last sheet: what no person fills in, sealed. */
  public Part<Seal> seals() {
    TableFormat<Seal> head =
        Format1.SEALS.under(
            "Pour la Fédération : l’empreinte de ce qui ne se remplit pas.",
            List.of("Rien à faire ici. Merci de laisser cette feuille telle quelle."));
    return new Part<>(head, BlankFormat.seals(this));
  }
}
