package fr.village.reference.file;

import fr.village.reference.SheetPlace;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row, its cells as text: days as {@code 2026-03-12}, whole numbers as digits.
 *
 * @param number as the spreadsheet numbers it
 * @param cells by header; empty ones are not there
 */
record SheetRow(SheetForm form, int number, Map<String, String> cells) {
  SheetRow {
    cells = new LinkedHashMap<>(cells);
  }

  @Nullable String get(SheetColumn column) {
    return cells.get(column.header());
  }

  String text(SheetColumn column) {
    return cells.getOrDefault(column.header(), "");
  }

  SheetPlace place(SheetColumn column) {
    return new SheetPlace(form.name(), number, column.header());
  }

  SheetPlace place() {
    return new SheetPlace(form.name(), number, null);
  }
}
