package fr.village.ui.roll;

import fr.village.app.roll.RollRow;
import java.util.List;

/**
 * Where the keys act: a row and somebody asked in it, both from 0.
 *
 * @param person among those asked, so that a child not yet born is passed over
 */
public record RollCursor(int row, int person) {
  public static final RollCursor START = new RollCursor(0, 0);

  RollCursor toRow(int wanted, List<RollRow> rows) {
    return new RollCursor(Math.clamp(wanted, 0, Math.max(0, rows.size() - 1)), person).in(rows);
  }

  RollCursor toPerson(int wanted, List<RollRow> rows) {
    return new RollCursor(row, wanted).in(rows);
  }

  /** The nearest place that exists. */
  RollCursor in(List<RollRow> rows) {
    if (rows.isEmpty()) {
      return START;
    }
    int r = Math.clamp(row, 0, rows.size() - 1);
    return new RollCursor(r, Math.clamp(person, 0, Math.max(0, rows.get(r).asked().size() - 1)));
  }
}
