package fr.village.store.content;

import java.lang.ref.SoftReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
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
  private static final String KEY = ContentMemory.class.getName();

  private final Map<Part, SoftReference<Object>> kept = new EnumMap<>(Part.class);
  private long rows;

  /** Watches a connection; ends with it. */
  public static ContentMemory of(Connection connection) throws SQLException {
    ContentMemory memory = new ContentMemory();
    SQLiteUpdateListener listener = (type, database, table, row) -> memory.changed(table);
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
  }

  @SuppressWarnings("unchecked")
  <T> T get(Part part, Supplier<T> read) {
    SoftReference<Object> before = kept.get(part);
    @Nullable Object known = before == null ? null : before.get();
    if (known != null) {
      return (T) known;
    }
    T now = read.get();
    kept.put(part, new SoftReference<>(now));
    return now;
  }

  private void changed(String table) {
    rows++;
    for (Part part : Part.values()) {
      if (part.isReadFrom(table)) {
        kept.remove(part);
      }
    }
  }
}
