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
 * were, a family that moves leaves the roll. The database itself tells which tables change. Kept
 * while there is room.
 */
public final class ContentMemory {
  /** More marks than this, and reading all is as quick. */
  private static final int FEW = 500;

  private static final String KEY = ContentMemory.class.getName();

  /**
   * @param among what it was read among
   */
  private record Kept(Object read, Object among) {}

  private final Map<Part, SoftReference<Kept>> kept = new EnumMap<>(Part.class);

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

  /**
   * A part as it is now.
   *
   * @param among what else decides which rows are read: as long as it is equal, what was read holds
   * @param anew reads all
   */
  <T> T get(Part part, Object among, Supplier<T> anew) {
    return get(part, among, anew, (known, before) -> anew.get());
  }

  /**
   * As {@link #get(Part, Object, Supplier)}.
   *
   * @param renew brings what is known up to date, given what it was read among
   */
  <T, A> T get(Part part, A among, Supplier<T> anew, BiFunction<T, A, T> renew) {
    Kept known = known(part);
    if (known == null) {
      return keep(part, anew.get(), among);
    }
    T read = read(known);
    A before = among(known);
    return before.equals(among) ? read : keep(part, renew.apply(read, before), among);
  }

  /** Brings marks known up to date. */
  @FunctionalInterface
  interface Renewal {
    /**
     * @param before what they were read among
     * @param rows added or changed since
     */
    List<Attendance> renewed(List<Attendance> known, Living before, Set<Long> rows);
  }

  /**
   * The marks as they are now.
   *
   * @param among the people and sessions out of the bin
   * @param anew reads all
   */
  List<Attendance> attendances(Living among, Supplier<List<Attendance>> anew, Renewal renewal) {
    Kept known = known(Part.ATTENDANCES);
    Set<Long> changed = Set.copyOf(marks);
    marks.clear();
    if (known == null || changed.size() > FEW) {
      return keep(Part.ATTENDANCES, anew.get(), among);
    }
    List<Attendance> read = read(known);
    Living before = among(known);
    return changed.isEmpty() && before.equals(among)
        ? read
        : keep(Part.ATTENDANCES, renewal.renewed(read, before, changed), among);
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
