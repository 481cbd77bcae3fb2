package fr.village.reference.file;

import fr.village.reference.ReferenceRefused;
import fr.village.reference.SheetPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the JSON of a set from its rows; what the set's own rules refuse is left to them. */
final class JsonOfRows {
  private final SheetRows rows;
  private final JsonLines json = new JsonLines();

  private JsonOfRows(SheetRows rows) {
    this.rows = rows;
  }

  /**
   * @throws ReferenceRefused when a row belongs to nothing, or a fact is missing
   */
  static JsonLines of(SheetRows rows) {
    JsonOfRows made = new JsonOfRows(rows);
    made.set();
    return made.json;
  }

  private void set() {
    json.object(null, null);
    json.text("$schema", "reference-set.schema.json", null);
    fact("Version", "version", true);
    fact("Date", "issuedOn", true);
    fact("Émis par", "issuedBy", false);
    floors();
    lists();
    topics();
    tables();
    sums();
    panels();
    crossings();
    identities();
    history();
    json.close();
  }

  private void fact(String name, String property, boolean required) {
    for (SheetRow row : rows.of(SheetForms.READ_ME)) {
      if (name.equals(row.get(SheetForms.FACT)) && row.get(SheetForms.SAID) != null) {
        json.text(property, row.get(SheetForms.SAID), row.place(SheetForms.SAID));
        return;
      }
    }
    if (required) {
      throw new ReferenceRefused(
          new SheetPlace(SheetForms.READ_ME.name(), 1, SheetForms.FACT.header()),
          "reference.json.missing",
          List.of(name));
    }
  }

  private void floors() {
    json.object("floors", new SheetPlace(SheetForms.FLOORS.name(), 1, null));
    for (SheetRow row : rows.of(SheetForms.FLOORS)) {
      json.raw(
          row.text(SheetForms.FLOOR),
          row.text(SheetForms.FAMILIES),
          row.place(SheetForms.FAMILIES));
    }
    json.close();
  }

  private void lists() {
    json.array("codeLists", new SheetPlace(SheetForms.LISTS.name(), 1, null));
    grouped(SheetForms.LISTS, SheetForms.LIST)
        .forEach(
            (list, items) -> {
              SheetRow head = items.getFirst();
              json.object(null, head.place());
              json.text("code", list, head.place(SheetForms.LIST));
              json.label(
                  "label",
                  shared(items, SheetForms.LIST_FR),
                  head.place(SheetForms.LIST_FR),
                  shared(items, SheetForms.LIST_EN),
                  head.place(SheetForms.LIST_EN));
              json.array("items", head.place());
              items.forEach(this::item);
              json.close();
              json.close();
            });
    json.close();
  }

  /** A list's name, told on any of its rows and the same on all. */
  private static String shared(List<SheetRow> items, SheetColumn column) {
    String name = null;
    for (SheetRow row : items) {
      String said = row.get(column);
      if (said != null && name != null && !said.equals(name)) {
        throw new ReferenceRefused(
            row.place(column), "reference.sheet.two-names", List.of(name, said));
      }
      name = name == null ? said : name;
    }
    if (name == null) {
      throw new ReferenceRefused(
          items.getFirst().place(column), "reference.sheet.empty", List.of());
    }
    return name;
  }

  private void item(SheetRow row) {
    json.object(null, row.place());
    json.text("code", row.get(SheetForms.CODE_OF), row.place(SheetForms.CODE_OF));
    label("label", row);
    yes("retired", row, SheetForms.RETIRED);
    json.close();
  }

  private void topics() {
    json.array("topics", new SheetPlace(SheetForms.TOPICS.name(), 1, null));
    for (SheetRow row : rows.of(SheetForms.TOPICS)) {
      json.object(null, row.place());
      json.text("code", row.get(SheetForms.CODE_OF), row.place(SheetForms.CODE_OF));
      label("label", row);
      number("ageFromWeeks", row, SheetForms.FROM_WEEKS);
      number("ageToWeeks", row, SheetForms.TO_WEEKS);
      yes("retired", row, SheetForms.RETIRED);
      json.close();
    }
    json.close();
  }

  private void tables() {
    Map<String, List<SheetRow>> levels = grouped(SheetForms.LEVELS, SheetForms.TABLE_CODE);
    belong(levels, SheetForms.TABLES, SheetForms.TABLE_CODE);
    json.array("tables", new SheetPlace(SheetForms.TABLES.name(), 1, null));
    for (SheetRow row : rows.of(SheetForms.TABLES)) {
      json.object(null, row.place());
      text("code", row, SheetForms.TABLE_CODE);
      label("label", row);
      json.text(
          "sensitivity",
          SheetForms.SENSITIVE.equals(row.get(SheetForms.SENSITIVITY)) ? "sensitive" : "ordinary",
          row.place(SheetForms.SENSITIVITY));
      text("unit", row, SheetForms.UNIT);
      number("maturityMonths", row, SheetForms.MATURITY);
      text("noAnswer", row, SheetForms.NO_ANSWER);
      text("poolValue", row, SheetForms.POOLED_VALUE);
      text("unfavourable", row, SheetForms.UNFAVOURABLE);
      levels(row, levels.getOrDefault(row.text(SheetForms.TABLE_CODE), List.of()));
      text("formula", row, SheetForms.FORMULA);
      definition(row);
      text("retiredOn", row, SheetForms.RETIRED_ON);
      json.close();
    }
    json.close();
  }

  private void levels(SheetRow table, List<SheetRow> cells) {
    json.array("levels", table.place());
    grouped(cells, SheetForms.LEVEL)
        .forEach(
            (level, of) -> {
              json.object(null, of.getFirst().place());
              json.text("code", level, of.getFirst().place(SheetForms.LEVEL));
              json.array("cells", of.getFirst().place());
              for (SheetRow cell : of) {
                json.object(null, cell.place());
                text("code", cell, SheetForms.CELL);
                label("label", cell);
                json.texts(
                    "values", codes(cell.text(SheetForms.VALUES)), cell.place(SheetForms.VALUES));
                json.close();
              }
              json.close();
              json.close();
            });
    json.close();
  }

  private void sums() {
    json.array("sums", new SheetPlace(SheetForms.SUMS.name(), 1, null));
    for (SheetRow row : rows.of(SheetForms.SUMS)) {
      json.object(null, row.place());
      text("code", row, SheetForms.CODE_OF);
      label("label", row);
      number("maturityMonths", row, SheetForms.MATURITY);
      text("formula", row, SheetForms.FORMULA);
      definition(row);
      text("retiredOn", row, SheetForms.RETIRED_ON);
      json.close();
    }
    json.close();
  }

  private void panels() {
    Map<String, List<SheetRow>> questions = grouped(SheetForms.QUESTIONS, SheetForms.PANEL);
    belong(questions, SheetForms.PANELS, SheetForms.PANEL);
    json.array("panels", new SheetPlace(SheetForms.PANELS.name(), 1, null));
    for (SheetRow row : rows.of(SheetForms.PANELS)) {
      List<SheetRow> asked = questions.getOrDefault(row.text(SheetForms.PANEL), List.of());
      json.object(null, row.place());
      text("code", row, SheetForms.PANEL);
      json.label(
          "period",
          row.text(SheetForms.PERIOD),
          row.place(SheetForms.PERIOD),
          row.text(SheetForms.PERIOD_EN),
          row.place(SheetForms.PERIOD_EN));
      text("survey", row, SheetForms.SURVEY);
      text("from", row, SheetForms.FROM_WAVE);
      text("to", row, SheetForms.TO_WAVE);
      number("maturityMonths", row, SheetForms.MATURITY);
      questions("scores", SheetForms.SCORE, row, asked);
      questions("opinions", SheetForms.OPINION, row, asked);
      text("retiredOn", row, SheetForms.RETIRED_ON);
      json.close();
    }
    json.close();
  }

  private void questions(String name, String sort, SheetRow panel, List<SheetRow> asked) {
    json.array(name, panel.place());
    for (SheetRow row : asked) {
      if (sort.equals(row.get(SheetForms.SORT))) {
        json.object(null, row.place());
        text("dimension", row, SheetForms.SUBJECT);
        label("label", row);
        yes("pooled", row, SheetForms.POOLED);
        json.close();
      }
    }
    json.close();
  }

  private void crossings() {
    json.array("crossings", new SheetPlace(SheetForms.CROSSINGS.name(), 1, null));
    for (SheetRow row : rows.of(SheetForms.CROSSINGS)) {
      json.object(null, row.place());
      text("code", row, SheetForms.CROSSING);
      label("label", row);
      margin("rows", row, SheetForms.ROW_TABLE, SheetForms.ROW_LEVEL);
      margin("columns", row, SheetForms.COLUMN_TABLE, SheetForms.COLUMN_LEVEL);
      text("retiredOn", row, SheetForms.RETIRED_ON);
      json.close();
    }
    json.close();
  }

  private void margin(String name, SheetRow row, SheetColumn table, SheetColumn level) {
    json.object(name, row.place(table));
    text("table", row, table);
    text("level", row, level);
    json.close();
  }

  private void identities() {
    json.array("identities", new SheetPlace(SheetForms.IDENTITIES.name(), 1, null));
    grouped(SheetForms.IDENTITIES, SheetForms.IDENTITY)
        .forEach(
            (code, cells) -> {
              SheetRow head = cells.getFirst();
              json.object(null, head.place());
              json.text("code", code, head.place(SheetForms.IDENTITY));
              json.array("cells", head.place());
              for (SheetRow row : cells) {
                json.object(null, row.place());
                text("table", row, SheetForms.TABLE_CODE);
                text("value", row, SheetForms.IDENTITY_VALUE);
                json.close();
              }
              json.close();
              json.close();
            });
    json.close();
  }

  private void history() {
    List<SheetRow> all = rows.of(SheetForms.HISTORY);
    Map<String, List<SheetRow>> values =
        grouped(all.stream().filter(r -> isOf(r, SheetForms.VALUE)).toList(), SheetForms.WITHIN);
    List<SheetRow> tables = all.stream().filter(r -> isOf(r, SheetForms.TABLE)).toList();
    values.forEach(
        (table, of) -> {
          if (tables.stream().noneMatch(t -> table.equals(t.get(SheetForms.OLD)))) {
            throw alone(of.getFirst(), SheetForms.WITHIN, SheetForms.HISTORY);
          }
        });
    json.object("history", new SheetPlace(SheetForms.HISTORY.name(), 1, null));
    json.array("codes", null);
    all.stream().filter(r -> isOf(r, SheetForms.CODE)).forEach(this::replacedCode);
    json.close();
    json.array("tables", null);
    for (SheetRow row : tables) {
      json.object(null, row.place());
      text("table", row, SheetForms.OLD);
      text("replacedBy", row, SheetForms.BY);
      needed("since", row, SheetForms.SINCE);
      json.array("values", row.place());
      values.getOrDefault(row.text(SheetForms.OLD), List.of()).forEach(this::replacedValue);
      json.close();
      json.close();
    }
    json.close();
    json.close();
  }

  private static boolean isOf(SheetRow row, String sort) {
    return sort.equals(row.get(SheetForms.REPLACED));
  }

  private void replacedCode(SheetRow row) {
    json.object(null, row.place());
    needed("list", row, SheetForms.WITHIN);
    text("code", row, SheetForms.OLD);
    text("replacedBy", row, SheetForms.BY);
    needed("since", row, SheetForms.SINCE);
    json.close();
  }

  private void replacedValue(SheetRow row) {
    json.object(null, row.place());
    text("value", row, SheetForms.OLD);
    json.texts("replacedBy", codes(row.text(SheetForms.BY)), row.place(SheetForms.BY));
    json.close();
  }

  private void text(String name, SheetRow row, SheetColumn column) {
    json.text(name, row.get(column), row.place(column));
  }

  /** Of a column that only some rows may leave empty. */
  private void needed(String name, SheetRow row, SheetColumn column) {
    if (row.get(column) == null) {
      throw new ReferenceRefused(row.place(column), "reference.sheet.empty", List.of());
    }
    text(name, row, column);
  }

  private void number(String name, SheetRow row, SheetColumn column) {
    json.raw(name, row.text(column), row.place(column));
  }

  private void yes(String name, SheetRow row, SheetColumn column) {
    if (SheetColumn.YES.equals(row.get(column))) {
      json.raw(name, "true", row.place(column));
    }
  }

  private void label(String name, SheetRow row) {
    json.label(
        name,
        row.text(SheetForms.FR),
        row.place(SheetForms.FR),
        row.text(SheetForms.EN),
        row.place(SheetForms.EN));
  }

  private void definition(SheetRow row) {
    json.label(
        "definition",
        row.text(SheetForms.DEFINITION),
        row.place(SheetForms.DEFINITION),
        row.text(SheetForms.DEFINITION_EN),
        row.place(SheetForms.DEFINITION_EN));
  }

  private Map<String, List<SheetRow>> grouped(SheetForm form, SheetColumn by) {
    return grouped(rows.of(form), by);
  }

  /** In the order each first comes. */
  private static Map<String, List<SheetRow>> grouped(List<SheetRow> all, SheetColumn by) {
    Map<String, List<SheetRow>> groups = new LinkedHashMap<>();
    all.forEach(row -> groups.computeIfAbsent(row.text(by), k -> new ArrayList<>()).add(row));
    return groups;
  }

  /** A row of a table that is not there would be lost without a word. */
  private void belong(Map<String, List<SheetRow>> parts, SheetForm form, SheetColumn column) {
    parts.forEach(
        (code, of) -> {
          if (rows.of(form).stream().noneMatch(r -> Objects.equals(code, r.get(column)))) {
            throw alone(of.getFirst(), column, form);
          }
        });
  }

  private static ReferenceRefused alone(SheetRow row, SheetColumn column, SheetForm form) {
    return new ReferenceRefused(
        row.place(column), "reference.sheet.alone", List.of(row.text(column), form.name()));
  }

  private static List<String> codes(@Nullable String typed) {
    return typed == null
        ? List.of()
        : List.of(typed.strip().split("[\\s,;]+")).stream().filter(c -> !c.isEmpty()).toList();
  }
}
