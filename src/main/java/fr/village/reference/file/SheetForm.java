package fr.village.reference.file;

import java.util.List;
import java.util.Optional;

/** A sheet of a reference set's workbook: a header row, then one thing a row. */
record SheetForm(String name, String meaning, List<SheetColumn> columns) {
  SheetForm {
    columns = List.copyOf(columns);
  }

  Optional<SheetColumn> column(String header) {
    return columns.stream().filter(c -> c.header().equalsIgnoreCase(header)).findFirst();
  }
}
