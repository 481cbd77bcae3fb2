package fr.village.store.content;

import static fr.village.store.schema.Tables.ATTENDANCE;

import fr.village.domain.session.Attendance;
import java.lang.ref.SoftReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteUpdateListener;

/**
 * The large parts of a notebook as they were last read, each until a row of a table it is read from
 * changes: a roll called between two looks at the figures of ten years leaves the families as they
 * were. The database itself tells which tables change. Kept while there is room.
 */
public final class ContentMemory {
  /** More marks than this, and reading all is as quick. */
  private static final int FEW = 500;

  private static final String KEY = ContentMemory.class.getName();

  private final Map<Part, SoftReference<Object>> kept = new EnumMap<>(Part.class);

  /** Marks added or changed since the marks kept were read: theirs alone are read again. */
  private final Set<Long> marks = new HashSet<>();

  private long rows;

  /** Watches a connection; ends with it. */
  public static ContentMemory of(Connection connection) throws SQLException {
    ContentMemory memory = new ContentMemory();
    SQLiteUpdateListener listener =
        (type, database, table, row) -> memory.changed(type, table, row);
    connection.unwrap(SQLiteConnection.class).addUpdateListener(listener);
    return memory;
  }

  /** Makes it known to the stores of a context. */
  public void lendTo(DSLContext ctx) {
    ctx.configuration().data(KEY, this);
  }

  /** What was lent; a memory that keeps nothing where nothing was. */
  static ContentMemory lentTo(DSLContext ctx) {
    return ctx.configuration().data(KEY) instanceof ContentMemory memory
        ? memory
        : new ContentMemory();
  }

  /** A change begins. */
  public void begin() {
    rows = 0;
  }

  /**
   * A change is over.
   *
   * @param changed rows it changed, as the database counts them; other than were told of here when
   *     a table was emptied at one go, or when it was taken back
   */
  public void end(long changed) {
    if (changed != rows) {
      forget();
    }
  }

  /** Keeps nothing of before. */
  public void forget() {
    kept.clear();
    marks.clear();
  }

  <T> T get(Part part, Supplier<T> read) {
    T known = known(part);
    return known == null ? keep(part, read.get()) : known;
  }

  /**
   * The marks as they are now.
   *
   * @param anew reads all
   * @param renew brings those known up to date, given the rows added or changed
   */
  List<Attendance> attendances(
      Supplier<List<Attendance>> anew,
      BiFunction<List<Attendance>, Set<Long>, List<Attendance>> renew) {
    List<Attendance> known = known(Part.ATTENDANCES);
    Set<Long> changed = Set.copyOf(marks);
    marks.clear();
    if (known == null || changed.size() > FEW) {
      return keep(Part.ATTENDANCES, anew.get());
    }
    return changed.isEmpty() ? known : keep(Part.ATTENDANCES, renew.apply(known, changed));
  }

  @SuppressWarnings("unchecked")
  private <T> @Nullable T known(Part part) {
    SoftReference<Object> before = kept.get(part);
    return before == null ? null : (T) before.get();
  }

  private <T> T keep(Part part, T now) {
    kept.put(part, new SoftReference<>(now));
    return now;
  }

  private void changed(SQLiteUpdateListener.Type type, String table, long row) {
    rows++;
    if (table.equals(ATTENDANCE.getName()) && type != SQLiteUpdateListener.Type.DELETE) {
      marks.add(row);
      return;
    }
    for (Part part : Part.values()) {
      if (part.isReadFrom(table)) {
        kept.remove(part);
      }
    }
  }
}
