package fr.village.store;

import fr.village.store.NotebookException.Problem;
import fr.village.store.content.ContentMemory;
import fr.village.store.key.DataKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * An open notebook: one connection, used from the one thread that opened it. Whatever {@link
 * #write} returned from is on the medium.
 */
public final class Notebook implements AutoCloseable {
  /** No number of rows: a change that did not come to its end. */
  private static final long TAKEN_BACK = -1;

  private final NotebookFolder folder;
  private final Connection connection;
  private final DataKey key;
  private final @Nullable UUID openedBy;
  private final Clock clock;
  private final Thread owner;
  private final UUID id;
  private @Nullable DSLContext dsl;
  private @Nullable ContentMemory memory;
  private boolean busy;
  private boolean closed;
  private boolean whole;

  /** Takes over the connection and the key: both end with the notebook. */
  Notebook(
      NotebookFolder folder,
      Connection connection,
      DataKey key,
      UUID id,
      @Nullable UUID openedBy,
      Clock clock) {
    this.folder = folder;
    this.connection = connection;
    this.key = key;
    this.id = id;
    this.openedBy = openedBy;
    this.clock = clock;
    this.owner = Thread.currentThread();
  }

  /** The same for all copies of this notebook. */
  public UUID id() {
    return id;
  }

  public NotebookFolder folder() {
    return folder;
  }

  /** The facilitator whose passphrase opened it; none when recovery words did. */
  public Optional<UUID> openedBy() {
    return Optional.ofNullable(openedBy);
  }

  /**
   * Looks something up. A statement that would change something is refused by the database.
   *
   * @throws NotebookException when the medium or the file gives way
   */
  public <T> T read(Function<DSLContext, T> query) {
    return alone(
        () -> {
          execute("PRAGMA query_only=ON");
          try {
            return query.apply(dsl());
          } catch (DataAccessException e) {
            throw Problems.of(e).filter(Problem.READ_ONLY::equals).isPresent()
                ? new IllegalStateException("a read tried to change something", e.getCause())
                : e;
          } finally {
            execute("PRAGMA query_only=OFF");
          }
        });
  }

  /**
   * Changes something in one transaction: all of it is on the medium when this returns, nothing of
   * it when the change throws.
   *
   * @throws NotebookException when the medium or the file gives way; nothing was changed
   */
  public <T> T write(Function<DSLContext, T> change) {
    requireWhole();
    return alone(
        () -> {
          execute("BEGIN IMMEDIATE");
          boolean committed = false;
          try {
            long before = totalChanges();
            memory().begin();
            T result = change.apply(dsl());
            long changed = totalChanges() - before;
            memory().end(changed);
            if (changed != 0) {
              FileRow.touch(connection, clock.instant());
            }
            execute("COMMIT");
            committed = true;
            return result;
          } finally {
            if (!committed) {
              memory().end(TAKEN_BACK);
              rollback();
            }
          }
        });
  }

  /**
   * Goes through every page, once: whatever was damaged is known before anything is changed. Asked
   * for by the first {@link #write}, if nobody did before.
   *
   * @throws NotebookException DAMAGED, each time it is asked
   */
  public void requireWhole() {
    if (!whole && !alone(() -> Integrity.quick(connection))) {
      throw new NotebookException(Problem.DAMAGED, folder.path());
    }
    whole = true;
  }

  /** Grows with each transaction that changed something. */
  public long changeCounter() {
    return row().changeCounter();
  }

  /** When something was last changed, by the laptop's clock then. */
  public Instant lastChanged() {
    return row().changedAt();
  }

  /** What the notebook says of itself. */
  public FileRow row() {
    return alone(() -> FileRow.read(connection));
  }

  /** Remembers that all changes up to this counter are in a backup; is no change itself. */
  public void backedUp(long counter) {
    alone(
        () -> {
          FileRow.backedUp(connection, counter);
          return true;
        });
  }

  /**
   * Reads every page and checks every index and reference.
   *
   * @return what was found; empty when all is well
   */
  public List<String> verify() {
    return alone(() -> Integrity.check(connection));
  }

  /** For the parts of the store that speak JDBC: copying, migrating. */
  public <T> T withConnection(Work<T> work) {
    return alone(
        () -> {
          try {
            return work.on(connection);
          } finally {
            memory().forget();
          }
        });
  }

  /** Work on the connection itself. */
  @FunctionalInterface
  public interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** A copy of the key, for a second file of this notebook; the caller destroys it. */
  public DataKey key() {
    checkThread();
    return key.copy();
  }

  /** Closes the file and forgets the key. Harmless when already closed. */
  @Override
  public void close() {
    checkThread();
    if (closed) {
      return;
    }
    closed = true;
    key.destroy();
    if (memory != null) {
      memory.forget();
    }
    try {
      connection.close();
    } catch (SQLException e) {
      throw Problems.translate(e, folder.path());
    }
  }

  private DSLContext dsl() throws SQLException {
    DSLContext ready = dsl;
    if (ready == null) {
      ready = DSL.using(connection, SQLDialect.SQLITE);
      memory().lendTo(ready);
      dsl = ready;
    }
    return ready;
  }

  private ContentMemory memory() throws SQLException {
    ContentMemory watching = memory;
    if (watching == null) {
      watching = ContentMemory.of(connection);
      memory = watching;
    }
    return watching;
  }

  @FunctionalInterface
  private interface Step<T> {
    T run() throws SQLException;
  }

  private <T> T alone(Step<T> step) {
    checkThread();
    if (closed) {
      throw new IllegalStateException("notebook is closed");
    }
    if (busy) {
      throw new IllegalStateException("a read or write inside another");
    }
    busy = true;
    try {
      return step.run();
    } catch (SQLException | DataAccessException e) {
      throw Problems.translate(e, folder.path());
    } finally {
      busy = false;
    }
  }

  private void checkThread() {
    Thread current = Thread.currentThread();
    if (current != owner) {
      throw new IllegalStateException(
          "notebook of thread '%s' touched from thread '%s'"
              .formatted(owner.getName(), current.getName()));
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long totalChanges() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT total_changes()")) {
      return row.getLong(1);
    }
  }

  private void rollback() {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // a full or failing disk has already made SQLite roll back; then there is nothing to undo
      return;
    }
  }
}
