package fr.village.store;

import fr.village.store.key.DataKey;
import fr.village.store.migration.Schema;
import fr.village.store.schema.DefaultSchema;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Properties;
import org.jooq.DDLExportConfiguration;
import org.jooq.DDLFlag;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.sqlite.JDBC;

/**
 * A notebook of nobody's in memory, gone when it is closed: nothing of it is on any medium. Its
 * tables have the columns of a real one without its indexes and constraints.
 */
public final class MemoryNotebook {
  private MemoryNotebook() {}

  /**
   * An empty one.
   *
   * @param name of a folder that is not there, ending in {@code .village}
   */
  public static Notebook open(Path name, Clock clock) {
    VaultFolder folder = new VaultFolder(name);
    try {
      Connection connection = JDBC.createConnection("jdbc:sqlite::memory:", new Properties());
      DSLContext ctx = DSL.using(connection, SQLDialect.SQLITE);
      var tables = new DDLExportConfiguration().flags(DDLFlag.TABLE);
      ctx.ddl(DefaultSchema.DEFAULT_SCHEMA, tables).forEach(Query::execute);
      DataKey key = DataKey.random(new SecureRandom());
      var id = new Ids(clock).<Notebook>next().value();
      FileRow.insert(connection, Schema.NOTEBOOK, id, clock.instant());
      return new Notebook(folder, connection, key, id, null, clock);
    } catch (SQLException e) {
      throw Problems.translate(e, folder.path());
    }
  }
}
