package fr.village.ui.roll;

import fr.village.app.roll.RollRow;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the keys act, and how it moves. */
final class RollMoves {
  private final RollSheet sheet;
  private final RowNumber rowNumber;
  final ReadOnlyObjectWrapper<RollCursor> cursor = new ReadOnlyObjectWrapper<>(RollCursor.START);

  RollMoves(RollSheet sheet, Clock clock) {
    this.sheet = sheet;
    this.rowNumber = new RowNumber(clock);
  }

  /** A key in between: the next digit begins a number of its own. */
  void between() {
    rowNumber.forget();
  }

  void row(int by) {
    between();
    cursor.set(cursor.get().toRow(cursor.get().row() + by, sheet.rows()));
  }

  void person(int by) {
    between();
    cursor.set(cursor.get().toPerson(cursor.get().person() + by, sheet.rows()));
  }

  void to(int row, int person) {
    cursor.set(new RollCursor(row, person).in(sheet.rows()));
  }

  void start() {
    cursor.set(RollCursor.START);
  }

  /** Where it is, in the rows there are now. */
  void stay() {
    cursor.set(cursor.get().in(sheet.rows()));
  }

  /** The first person of the next family; after the last, the first one still not marked. */
  void nextFamily() {
    between();
    int next = cursor.get().row() + 1;
    to(next < sheet.rows().size() ? next : firstNotMarked(), 0);
  }

  void digit(int digit) {
    int row = rowNumber.type(digit, sheet.rows().size());
    if (row > 0) {
      to(row - 1, 0);
    }
  }

  /** The row under the cursor, where somebody is asked. */
  Optional<RollRow> here() {
    List<RollRow> rows = sheet.rows();
    int row = cursor.get().row();
    return row < rows.size() && !rows.get(row).asked().isEmpty()
        ? Optional.of(rows.get(row))
        : Optional.empty();
  }

  private int firstNotMarked() {
    List<RollRow> rows = sheet.rows();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).usual().stream().anyMatch(p -> sheet.marks.get().of(p).isEmpty())) {
        return i;
      }
    }
    return 0;
  }
}
