package fr.village.workbook.format;

import fr.village.workbook.Coded;
import fr.village.workbook.Column;
import fr.village.workbook.Cover;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dictionary of some tables. */
public final class Dictionary {
  private Dictionary() {}

  static List<DictionaryLine> lines(List<? extends Part<?>> parts) {
    return ofTables(parts.stream().<TableFormat<?>>map(Part::format).toList());
  }

  /** One line per column and per closed code; the facts of a cover under the first table. */
  public static List<DictionaryLine> ofTables(List<? extends TableFormat<?>> tables) {
    List<DictionaryLine> lines = new ArrayList<>();
    for (TableFormat<?> table : tables) {
      List<Field> fields =
          table == Format1.FACTS ? TableFormat.fields(Cover.class) : table.fields();
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
