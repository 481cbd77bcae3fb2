package fr.village.store;

import fr.village.store.key.Argon2Parameters;
import fr.village.store.key.Passphrase;
import fr.village.store.key.RecoveryWords;
import fr.village.store.migration.Migrator;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/** Creates and opens notebooks. */
public final class Notebooks extends Vaults<Notebook> {
  public Notebooks(
      Clock clock,
      Argon2Parameters argon2,
      Migrator migrator,
      Writability writability,
      BeforeMigration beforeMigration) {
    super(VaultKind.NOTEBOOK, Notebook::new, clock, argon2, migrator, writability, beforeMigration);
  }

  /** A new notebook, open, and the words that open it when every passphrase is lost. */
  public record Created(Notebook notebook, RecoveryWords recoveryWords) implements AutoCloseable {
    /** Closes the notebook and forgets the words. */
    @Override
    public void close() {
      recoveryWords.close();
      notebook.close();
    }
  }

  /**
   * Makes a notebook. It appears under its name when it is whole, or not at all.
   *
   * @param folder where, its name ending in {@code .village}; nothing may be there
   * @param facilitator whose passphrase it is; the caller writes her row
   * @param passphrase the caller has asked for its {@link Passphrase#strength}
   */
  public Created create(Path folder, Passphrase passphrase, UUID facilitator) {
    Made<Notebook> made = make(folder, passphrase, facilitator);
    return new Created(made.vault(), made.recoveryWords());
  }
}
