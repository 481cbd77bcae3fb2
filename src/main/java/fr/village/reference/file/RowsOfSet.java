package fr.village.reference.file;

import fr.village.domain.reference.CodeItem;
import fr.village.domain.reference.CodeList;
import fr.village.domain.reference.Crossing;
import fr.village.domain.reference.Identity;
import fr.village.domain.reference.Label;
import fr.village.domain.reference.Level;
import fr.village.domain.reference.LevelCell;
import fr.village.domain.reference.Panel;
import fr.village.domain.reference.PanelQuestion;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.reference.ReplacedCode;
import fr.village.domain.reference.ReplacedTable;
import fr.village.domain.reference.SumDefinition;
import fr.village.domain.reference.TableDefinition;
import fr.village.domain.reference.TopicDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays a set out in rows. */
final class RowsOfSet {
  private final Map<SheetForm, List<SheetRow>> rows = new LinkedHashMap<>();

  private RowsOfSet() {
    SheetForms.ALL.forEach(form -> rows.put(form, new ArrayList<>()));
  }

  static SheetRows of(ReferenceSet set) {
    RowsOfSet rows = new RowsOfSet();
    rows.facts(set);
    set.codeLists().forEach(rows::list);
    set.topics().forEach(rows::topic);
    set.declaredTables().forEach(rows::table);
    set.sums().forEach(rows::sum);
    set.crossings().forEach(rows::crossing);
    set.panels().forEach(rows::panel);
    set.declaredIdentities().forEach(rows::identity);
    set.history().codes().forEach(rows::replaced);
    set.history().tables().forEach(rows::replaced);
    return new SheetRows(rows.rows);
  }

  private void facts(ReferenceSet set) {
    row(SheetForms.READ_ME).with(SheetForms.FACT, "Version").with(SheetForms.SAID, set.version());
    row(SheetForms.READ_ME)
        .with(SheetForms.FACT, "Date")
        .with(SheetForms.SAID, set.issuedOn().toString());
    row(SheetForms.READ_ME).with(SheetForms.FACT, "Émis par").with(SheetForms.SAID, set.issuedBy());
    floor("ordinary", set.floors().ordinary());
    floor("sensitive", set.floors().sensitive());
    floor("tranche", set.floors().tranche());
    floor("outsideGroup", set.floors().outsideGroup());
  }

  private void floor(String which, int families) {
    row(SheetForms.FLOORS)
        .with(SheetForms.FLOOR, which)
        .with(SheetForms.FAMILIES, Integer.toString(families));
  }

  private void list(CodeList list) {
    for (CodeItem item : list.items()) {
      row(SheetForms.LISTS)
          .with(SheetForms.LIST, list.code())
          .with(SheetForms.LIST_FR, list.label().fr())
          .with(SheetForms.LIST_EN, list.label().en())
          .with(SheetForms.CODE_OF, item.code())
          .with(item.label())
          .with(SheetForms.RETIRED, item.retired() ? SheetColumn.YES : null);
    }
  }

  private void topic(TopicDefinition topic) {
    row(SheetForms.TOPICS)
        .with(SheetForms.CODE_OF, topic.code())
        .with(topic.label())
        .with(SheetForms.FROM_WEEKS, Integer.toString(topic.ageFromWeeks()))
        .with(SheetForms.TO_WEEKS, Integer.toString(topic.ageToWeeks()))
        .with(SheetForms.RETIRED, topic.retired() ? SheetColumn.YES : null);
  }

  private void table(TableDefinition table) {
    row(SheetForms.TABLES)
        .with(SheetForms.TABLE_CODE, table.code())
        .with(table.label())
        .with(
            SheetForms.SENSITIVITY,
            table.isSensitive() ? SheetForms.SENSITIVE : SheetForms.ORDINARY)
        .with(SheetForms.UNIT, table.unit())
        .with(SheetForms.MATURITY, Integer.toString(table.maturityMonths()))
        .with(SheetForms.NO_ANSWER, table.noAnswer())
        .with(SheetForms.POOLED_VALUE, table.poolValue())
        .with(SheetForms.UNFAVOURABLE, table.unfavourable())
        .with(SheetForms.FORMULA, table.formula())
        .with(SheetForms.DEFINITION, table.definition().fr())
        .with(SheetForms.DEFINITION_EN, table.definition().en())
        .with(SheetForms.RETIRED_ON, day(table.retiredOn()));
    for (Level level : table.levels()) {
      for (LevelCell cell : level.cells()) {
        row(SheetForms.LEVELS)
            .with(SheetForms.TABLE_CODE, table.code())
            .with(SheetForms.LEVEL, level.code())
            .with(SheetForms.CELL, cell.code())
            .with(cell.label())
            .with(SheetForms.VALUES, String.join(" ", cell.values()));
      }
    }
  }

  private void sum(SumDefinition sum) {
    row(SheetForms.SUMS)
        .with(SheetForms.CODE_OF, sum.code())
        .with(sum.label())
        .with(SheetForms.MATURITY, Integer.toString(sum.maturityMonths()))
        .with(SheetForms.FORMULA, sum.formula())
        .with(SheetForms.DEFINITION, sum.definition().fr())
        .with(SheetForms.DEFINITION_EN, sum.definition().en())
        .with(SheetForms.RETIRED_ON, day(sum.retiredOn()));
  }

  private void crossing(Crossing crossing) {
    row(SheetForms.CROSSINGS)
        .with(SheetForms.CROSSING, crossing.code())
        .with(crossing.label())
        .with(SheetForms.ROW_TABLE, crossing.rows().table())
        .with(SheetForms.ROW_LEVEL, crossing.rows().level())
        .with(SheetForms.COLUMN_TABLE, crossing.columns().table())
        .with(SheetForms.COLUMN_LEVEL, crossing.columns().level())
        .with(SheetForms.RETIRED_ON, day(crossing.retiredOn()));
  }

  private void panel(Panel panel) {
    row(SheetForms.PANELS)
        .with(SheetForms.PANEL, panel.code())
        .with(SheetForms.PERIOD, panel.period().fr())
        .with(SheetForms.PERIOD_EN, panel.period().en())
        .with(SheetForms.SURVEY, panel.survey())
        .with(SheetForms.FROM_WAVE, panel.from())
        .with(SheetForms.TO_WAVE, panel.to())
        .with(SheetForms.MATURITY, Integer.toString(panel.maturityMonths()))
        .with(SheetForms.RETIRED_ON, day(panel.retiredOn()));
    panel.scores().forEach(q -> question(panel, SheetForms.SCORE, q));
    panel.opinions().forEach(q -> question(panel, SheetForms.OPINION, q));
  }

  private void question(Panel panel, String sort, PanelQuestion question) {
    row(SheetForms.QUESTIONS)
        .with(SheetForms.PANEL, panel.code())
        .with(SheetForms.SORT, sort)
        .with(SheetForms.SUBJECT, question.dimension())
        .with(question.label())
        .with(SheetForms.POOLED, question.pooled() ? SheetColumn.YES : null);
  }

  private void identity(Identity identity) {
    identity
        .cells()
        .forEach(
            cell ->
                row(SheetForms.IDENTITIES)
                    .with(SheetForms.IDENTITY, identity.code())
                    .with(SheetForms.TABLE_CODE, cell.table())
                    .with(SheetForms.IDENTITY_VALUE, cell.value()));
  }

  private void replaced(ReplacedCode entry) {
    row(SheetForms.HISTORY)
        .with(SheetForms.REPLACED, SheetForms.CODE)
        .with(SheetForms.WITHIN, entry.list())
        .with(SheetForms.OLD, entry.code())
        .with(SheetForms.BY, entry.replacedBy())
        .with(SheetForms.SINCE, entry.since());
  }

  private void replaced(ReplacedTable entry) {
    row(SheetForms.HISTORY)
        .with(SheetForms.REPLACED, SheetForms.TABLE)
        .with(SheetForms.OLD, entry.table())
        .with(SheetForms.BY, entry.replacedBy())
        .with(SheetForms.SINCE, entry.since());
    entry
        .values()
        .forEach(
            value ->
                row(SheetForms.HISTORY)
                    .with(SheetForms.REPLACED, SheetForms.VALUE)
                    .with(SheetForms.WITHIN, entry.table())
                    .with(SheetForms.OLD, value.value())
                    .with(SheetForms.BY, String.join(" ", value.replacedBy())));
  }

  private static @Nullable String day(java.time.@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private Filled row(SheetForm form) {
    List<SheetRow> sheet = rows.computeIfAbsent(form, f -> new ArrayList<>());
    // the header is the first row
    SheetRow row = new SheetRow(form, sheet.size() + 2, Map.of());
    sheet.add(row);
    return new Filled(row);
  }

  /** A row while it is filled in. */
  private record Filled(SheetRow row) {
    Filled with(SheetColumn column, @Nullable String text) {
      if (text != null) {
        row.cells().put(column.header(), text);
      }
      return this;
    }

    Filled with(Label label) {
      return with(SheetForms.FR, label.fr()).with(SheetForms.EN, label.en());
    }
  }
}
