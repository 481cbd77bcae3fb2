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
 * were, a family that moves leaves the roll. The database itself tells which tables change. Kept
 * while there is room.
 */
public final class ContentMemory {
  /** More rows than this, and reading all is as quick. */
  private static final int FEW = 500;

  private static final String KEY = ContentMemory.class.getName();

  /**
   * @param among what it was read among
   */
  private record Kept(Object read, Object among) {}

  private final Map<Part, SoftReference<Kept>> kept = new EnumMap<>(Part.class);

  /** Rows added or changed since what is kept was read: theirs alone are read again. */
  private final Map<Part, ChangedRows> changed = new EnumMap<>(Part.class);

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
   * @param changes rows it changed, as the database counts them; other than were told of here when
   *     a table was emptied at one go, or when it was taken back
   */
  public void end(long changes) {
    if (changes != rows) {
      forget();
    }
  }

  /** Keeps nothing of before. */
  public void forget() {
    kept.clear();
    changed.clear();
  }

  /** Brings what is known up to date. */
  @FunctionalInterface
  interface Renewal<T, A> {
    /**
     * @param before what it was read among
     * @param rows added or changed since
     */
    T renewed(T known, A before, ChangedRows rows);
  }

  /**
   * A part as it is now.
   *
   * @param among what else decides which rows are read: as long as it is equal, what was read holds
   * @param anew reads all
   */
  <T> T get(Part part, Object among, Supplier<T> anew) {
    return get(part, among, anew, (known, before, rows) -> anew.get());
  }

  /** As {@link #get(Part, Object, Supplier)}. */
  <T, A> T get(Part part, A among, Supplier<T> anew, Renewal<T, A> renewal) {
    Kept known = known(part);
    ChangedRows changes = changed.getOrDefault(part, ChangedRows.NONE);
    if (known == null) {
      return keep(part, anew.get(), among);
    }
    T read = read(known);
    A before = among(known);
    return changes.count() == 0 && before.equals(among)
        ? read
        : keep(part, renewal.renewed(read, before, changes), among);
  }

  private @Nullable Kept known(Part part) {
    SoftReference<Kept> before = kept.get(part);
    return before == null ? null : before.get();
  }

  @SuppressWarnings("unchecked")
  private static <T> T read(Kept known) {
    return (T) known.read();
  }

  @SuppressWarnings("unchecked")
  private static <A> A among(Kept known) {
    return (A) known.among();
  }

  private <T> T keep(Part part, T now, Object among) {
    kept.put(part, new SoftReference<>(new Kept(now, among)));
    // not before: a reading that failed leaves them to the next
    changed.remove(part);
    return now;
  }

  private void changed(SQLiteUpdateListener.Type type, String table, long row) {
    rows++;
    for (Part part : Part.values()) {
      switch (part.after(type, table)) {
        case AS_IT_WAS -> {}
        case ROW -> changed(part, table, row);
        case ANEW -> forget(part);
      }
    }
  }

  private void changed(Part part, String table, long row) {
    if (kept.containsKey(part)) {
      ChangedRows since = changed.computeIfAbsent(part, p -> new ChangedRows());
      since.add(table, row);
      if (since.count() > FEW) {
        forget(part);
      }
    }
  }

  private void forget(Part part) {
    kept.remove(part);
    changed.remove(part);
  }
}
