package fr.village.domain.reference;

import fr.village.domain.Check;
import fr.village.domain.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A two-way table (ANONYMITY.md, rule 5): every cell of one level of a table by every cell of one
 * of another. Both tables are taken at the same time: with different maturities, a correction or an
 * erasure in between would make the crossing's margins differ from what the tables published, and
 * the difference would tell of that family.
 */
public record Crossing(
    String code, Label label, Margin rows, Margin columns, @Nullable LocalDate retiredOn)
    implements Retirable {

  /** A level of a table. */
  public record Margin(String table, String level) {
    public Margin {
      table = Text.code("reference.crossing.table", table);
      level = Text.code("reference.crossing.level", level);
    }

    /** The level in a set that has it. */
    public Level in(ReferenceSet set) {
      return set.table(table).flatMap(t -> levelOf(t, level)).orElseThrow();
    }
  }

  public Crossing {
    code = Text.code("reference.crossing", code);
    Check.that(!rows.table().equals(columns.table()), "invalid.reference.crossing.same", code);
  }

  /** One in use. */
  public Crossing(String code, Label label, Margin rows, Margin columns) {
    this(code, label, rows, columns, null);
  }

  /** Refuses a level that is not there, or tables that are not taken at the same time. */
  void checkAgainst(List<TableDefinition> tables) {
    TableDefinition row = table(tables, rows);
    TableDefinition column = table(tables, columns);
    Check.that(
        row.maturityMonths() == column.maturityMonths(),
        "invalid.reference.crossing.maturity",
        code,
        row.code(),
        column.code());
  }

  private TableDefinition table(List<TableDefinition> tables, Margin margin) {
    return tables.stream()
        .filter(t -> t.code().equals(margin.table()) && levelOf(t, margin.level()).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new fr.village.domain.Invalid(
                    "invalid.reference.crossing.level", code, margin.table(), margin.level()));
  }

  private static Optional<Level> levelOf(TableDefinition table, String level) {
    return table.levels().stream().filter(l -> l.code().equals(level)).findFirst();
  }
}
