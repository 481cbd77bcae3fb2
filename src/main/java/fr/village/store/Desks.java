package fr.village.store;

import fr.village.store.key.Argon2Parameters;
import fr.village.store.key.Passphrase;
import fr.village.store.key.RecoveryWords;
import fr.village.store.migration.Migrator;
import fr.village.store.migration.Schema;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/** Creates and opens the federation's desks, under the same lock as notebooks. */
public final class Desks extends Vaults<Desk> {
  public Desks(
      Clock clock,
      Argon2Parameters argon2,
      Writability writability,
      BeforeMigration beforeMigration) {
    super(
        VaultKind.DESK,
        Desk::new,
        clock,
        argon2,
        new Migrator(Schema.DESK),
        writability,
        beforeMigration);
  }

  /** A new desk, open, and the words that open it when every passphrase is lost. */
  public record Created(Desk desk, RecoveryWords recoveryWords) implements AutoCloseable {
    /** Closes the desk and forgets the words. */
    @Override
    public void close() {
      recoveryWords.close();
      desk.close();
    }
  }

  /**
   * Makes a desk. It appears under its name when it is whole, or not at all.
   *
   * @param folder where, its name ending in {@code .bureau}; nothing may be there
   * @param person whose passphrase it is
   * @param passphrase the caller has asked for its {@link Passphrase#strength}
   */
  public Created create(Path folder, Passphrase passphrase, UUID person) {
    Made<Desk> made = make(folder, passphrase, person);
    return new Created(made.vault(), made.recoveryWords());
  }
}
