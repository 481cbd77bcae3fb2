package fr.village.store;

import fr.village.store.key.DataKey;
import java.sql.Connection;
import java.time.Clock;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** An open desk of the federation: what arrived, what it said, what was decided. */
public final class Desk extends Vault {
  Desk(
      VaultFolder folder,
      Connection connection,
      DataKey key,
      UUID id,
      @Nullable UUID openedBy,
      Clock clock) {
    super(folder, connection, key, id, openedBy, clock);
  }

  @Override
  Watch watch(Connection watched) {
    return new Watch() {
      @Override
      public void lendTo(DSLContext ctx) {}

      @Override
      public void begin() {}

      @Override
      public void end(long changed) {}

      @Override
      public void forget() {}
    };
  }
}
