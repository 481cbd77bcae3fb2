package fr.village.workbook.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of a book: its format and its rows. */
public record Part<R>(TableFormat<R> format, List<R> rows) {
  public Part {
    rows = List.copyOf(rows);
  }

  /** The rows as cells. */
  public List<List<@Nullable Object>> cells() {
    return rows.stream().map(format::cells).toList();
  }
}
