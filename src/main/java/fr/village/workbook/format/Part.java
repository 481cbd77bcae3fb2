package fr.village.workbook.format;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A sheet of a book: its format and its rows. */
public record Part<R>(TableFormat<R> format, List<R> rows) {
  public Part {
    rows = List.copyOf(rows);
  }

  /** The rows as cells, made anew whenever they are looked at. */
  public List<List<@Nullable Object>> cells() {
    return new Cells<>(this);
  }

  /** Many rows take no room as cells. */
  private static final class Cells<R> extends AbstractList<List<@Nullable Object>>
      implements RandomAccess {
    private final Part<R> part;

    Cells(Part<R> part) {
      this.part = part;
    }

    @Override
    public List<@Nullable Object> get(int index) {
      return part.format.cells(part.rows.get(index));
    }

    @Override
    public int size() {
      return part.rows.size();
    }
  }
}
