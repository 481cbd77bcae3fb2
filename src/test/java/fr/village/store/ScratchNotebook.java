package fr.village.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;

/**
 * A real SQLite file with every migration applied, without encryption, so that it opens at once.
 */
public final class ScratchNotebook implements AutoCloseable {
  private static final byte[] EMPTY = migrated();

  private final Path file;
  private final Connection connection;
  private final DSLContext ctx;
  private final List<String> statements = new ArrayList<>();

  public ScratchNotebook() {
    try {
      file = Files.createTempFile("scratch", ".db");
      Files.write(file, EMPTY);
      connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      try (var statement = connection.createStatement()) {
        statement.execute("PRAGMA foreign_keys=ON");
        statement.execute("PRAGMA synchronous=OFF");
      }
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
    DefaultConfiguration configuration = new DefaultConfiguration();
    configuration.set(connection).set(SQLDialect.SQLITE);
    configuration.set(new DefaultExecuteListenerProvider(new Remembering()));
    ctx = DSL.using(configuration);
  }

  public <T> T read(Function<DSLContext, T> query) {
    return query.apply(ctx);
  }

  public <T> T write(Function<DSLContext, T> change) {
    return ctx.transactionResult(inner -> change.apply(inner.dsl()));
  }

  /** Every statement run so far, its values written in. */
  public List<String> statements() {
    return statements;
  }

  /** All rows of all tables, but for what the file says of itself. */
  public Map<String, List<String>> rows() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (Table<?> table : fr.village.store.schema.DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      if (!table.getName().equals("notebook_file")) {
        all.put(
            table.getName(),
            ctx.selectFrom(table).fetch(r -> r.intoMap().toString()).stream().sorted().toList());
      }
    }
    return all;
  }

  @Override
  public void close() {
    try {
      connection.close();
      Files.delete(file);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] migrated() {
    try {
      Path file = Files.createTempFile("migrated", ".db");
      Flyway.configure()
          .dataSource("jdbc:sqlite:" + file, null, null)
          .locations("filesystem:src/main/resources/fr/village/store/migration")
          .load()
          .migrate();
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return bytes;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class Remembering implements ExecuteListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void renderEnd(ExecuteContext execution) {
      if (execution.query() != null) {
        statements.add(DSL.using(SQLDialect.SQLITE).renderInlined(execution.query()));
      }
    }
  }
}
