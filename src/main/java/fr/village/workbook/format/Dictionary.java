package fr.village.workbook.format;

import fr.village.workbook.Coded;
import fr.village.workbook.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dictionary of some tables. */
public final class Dictionary {
  private Dictionary() {}

  /**
   * One line per column and per closed code.
   *
   * @param facts the record whose components are the facts of Lisez-moi
   */
  public static List<DictionaryLine> of(List<? extends TableFormat<?>> tables, Class<?> facts) {
    List<DictionaryLine> lines = new ArrayList<>();
    for (TableFormat<?> table : tables) {
      List<Field> fields =
          table.code().equals(Format1.FACTS.code()) ? TableFormat.fields(facts) : table.fields();
      for (Field field : fields) {
        lines.add(column(table, field));
        field.codes().forEach(coded -> lines.add(code(table, field, coded)));
      }
    }
    return lines;
  }

  private static DictionaryLine column(TableFormat<?> table, Field field) {
    Column column = field.column();
    return new DictionaryLine(
        table.name(),
        column.header(),
        column.code(),
        null,
        column.means(),
        column.type().french(),
        blankToNull(column.unit()),
        blankToNull(column.codeList()),
        column.sensitive() ? "oui" : null,
        column.source());
  }

  private static DictionaryLine code(TableFormat<?> table, Field field, Coded coded) {
    Column column = field.column();
    return new DictionaryLine(
        table.name(),
        column.header(),
        column.code(),
        coded.code(),
        coded.means(),
        null,
        null,
        null,
        null,
        null);
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
