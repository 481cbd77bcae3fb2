package fr.village.store;

import fr.village.store.content.ContentMemory;
import fr.village.store.key.DataKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** An open notebook of a Maison. */
public final class Notebook extends Vault {
  Notebook(
      VaultFolder folder,
      Connection connection,
      DataKey key,
      UUID id,
      @Nullable UUID openedBy,
      Clock clock) {
    super(folder, connection, key, id, openedBy, clock);
  }

  @Override
  Watch watch(Connection watched) throws SQLException {
    return new Remembering(ContentMemory.of(watched));
  }

  /** What was read is kept until it changes. */
  private record Remembering(ContentMemory memory) implements Watch {
    @Override
    public void lendTo(DSLContext ctx) {
      memory.lendTo(ctx);
    }

    @Override
    public void begin() {
      memory.begin();
    }

    @Override
    public void end(long changed) {
      memory.end(changed);
    }

    @Override
    public void forget() {
      memory.forget();
    }
  }
}
