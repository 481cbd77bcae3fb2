package fr.village.store.content;

import static fr.village.store.schema.Tables.ATTENDANCE;
import static fr.village.store.schema.Tables.CONSENT;
import static fr.village.store.schema.Tables.ENROLMENT;
import static fr.village.store.schema.Tables.FAMILY;
import static fr.village.store.schema.Tables.PARTICIPANT;
import static fr.village.store.schema.Tables.PEER_GROUP;
import static fr.village.store.schema.Tables.PERSON;
import static fr.village.store.schema.Tables.SESSION;
import static fr.village.store.schema.Tables.SESSION_GUEST;
import static fr.village.store.schema.Tables.SESSION_TOPIC;
import static fr.village.store.schema.Tables.SITUATION;
import static fr.village.store.schema.Tables.SITUATION_PARENT;
import static fr.village.store.schema.Tables.SURVEY_ANSWER;
import static fr.village.store.schema.Tables.SURVEY_SHEET;

import java.lang.ref.SoftReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;
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

  /** What is read as one, and from which tables. */
  enum Part {
    FAMILIES(FAMILY, PERSON, CONSENT, SITUATION, SITUATION_PARENT),
    ENROLMENTS(ENROLMENT, PARTICIPANT, PERSON, FAMILY, PEER_GROUP),
    SESSIONS(SESSION, SESSION_TOPIC, SESSION_GUEST, PEER_GROUP),
    ATTENDANCES(ATTENDANCE, SESSION, PEER_GROUP, PERSON, FAMILY),
    SHEETS(SURVEY_SHEET, SURVEY_ANSWER, PERSON, FAMILY);

    private final Set<String> tables;

    Part(Table<?>... tables) {
      this.tables = Stream.of(tables).map(Table::getName).collect(Collectors.toUnmodifiableSet());
    }
  }

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
      if (part.tables.contains(table)) {
        kept.remove(part);
      }
    }
  }
}
