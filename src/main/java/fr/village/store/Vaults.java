package fr.village.store;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.village.store.NotebookException.Problem;
import fr.village.store.disk.DurableFiles;
import fr.village.store.key.Argon2Parameters;
import fr.village.store.key.DataKey;
import fr.village.store.key.KeyFile;
import fr.village.store.key.KeyFileStore;
import fr.village.store.key.KeySlot;
import fr.village.store.key.Passphrase;
import fr.village.store.key.RecoveryWords;
import fr.village.store.key.Secret;
import fr.village.store.migration.Migrator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Creates and opens encrypted folders of one kind. What cannot be opened is left as it is, byte for
 * byte.
 */
public abstract sealed class Vaults<V extends Vault> permits Notebooks, Desks {
  private final VaultKind kind;
  private final Clock clock;
  private final Argon2Parameters argon2;
  private final Migrator migrator;
  private final VaultOpener<V> opener;

  Vaults(
      VaultKind kind,
      VaultOpener.Factory<V> factory,
      Clock clock,
      Argon2Parameters argon2,
      Migrator migrator,
      Writability writability,
      BeforeMigration beforeMigration) {
    this.kind = kind;
    this.clock = clock;
    this.argon2 = argon2;
    this.migrator = migrator;
    this.opener = new VaultOpener<>(kind, factory, clock, migrator, writability, beforeMigration);
  }

  /** A new one, open, and the words that open it when every passphrase is lost. */
  record Made<V extends Vault>(V vault, RecoveryWords recoveryWords) {}

  /**
   * Makes one. It appears under its name when it is whole, or not at all.
   *
   * @param folder where, its name ending as the kind's; nothing may be there
   * @param person whose passphrase it is
   * @param passphrase the caller has asked for its {@link Passphrase#strength}
   */
  final Made<V> make(Path folder, Passphrase passphrase, UUID person) {
    VaultFolder target = VaultFolder.at(folder, kind);
    if (Files.exists(target.path())) {
      throw new NotebookException(Problem.ALREADY_EXISTS, target.path());
    }
    UUID id = UuidCreator.getTimeOrderedEpoch(clock.instant());
    Path staging = target.parent().resolve("." + target.name() + "." + id + ".part");
    try (DataKey key = DataKey.random(new SecureRandom())) {
      try {
        Files.createDirectories(target.parent());
        Files.createDirectory(staging);
        fill(staging, id, key);
        new KeyFileStore(staging).write(KeyFile.first(id, key, person, passphrase, argon2));
        DurableFiles.move(staging, target.path());
      } catch (IOException | SQLException e) {
        throw Problems.translate(e, target.path());
      } finally {
        discard(staging);
      }
      return new Made<>(opener.open(target, key.copy(), person), RecoveryWords.of(key));
    }
  }

  private void fill(Path staging, UUID id, DataKey key) throws IOException, SQLException {
    Path file = staging.resolve(kind.database());
    try (Connection connection = EncryptedDatabase.create(file, key)) {
      migrator.migrate(connection);
      FileRow.insert(connection, kind.schema(), id, clock.instant());
    }
    DurableFiles.sync(file);
  }

  private static void discard(Path staging) {
    try {
      DurableFiles.deleteTree(staging);
    } catch (IOException e) {
      // a leftover has no such name and is never taken for one
      return;
    }
  }

  /**
   * Opens one with the passphrase of one of its people.
   *
   * @param any its folder or anything in it
   * @throws NotebookException with the reason; nothing is changed then
   */
  public final V open(Path any, Passphrase passphrase) {
    return open(any, (Secret) passphrase);
  }

  /**
   * As {@link #open(Path, Passphrase)}, but goes through its pages only when asked by {@link
   * Vault#requireWhole}, or before the first change: what a screen shows first is there sooner.
   */
  public final V openEarly(Path any, Passphrase passphrase) {
    return open(any, passphrase, opener::openEarly);
  }

  /** Opens one with its recovery words, even without its key file. */
  public final V openWithRecovery(Path any, RecoveryWords words) {
    return open(any, (Secret) words);
  }

  /** Opens one with either. */
  public final V open(Path any, Secret secret) {
    return open(any, secret, opener::open);
  }

  @FunctionalInterface
  private interface Opening<V> {
    V of(VaultFolder folder, DataKey key, @Nullable UUID person);
  }

  private V open(Path any, Secret secret, Opening<V> opening) {
    VaultFolder folder = opener.find(any);
    Unlocking.Unlocked unlocked = Unlocking.of(folder, secret);
    @Nullable KeyFile keys = unlocked.keys();
    try {
      V vault = opening.of(folder, unlocked.key(), unlocked.person());
      if (keys != null) {
        heal(folder, keys);
      }
      return vault;
    } catch (NotebookException e) {
      throw keys == null ? orWrongWords(e, folder) : e;
    }
  }

  /** With no key file to ask, words of another one look like a first page that is damaged. */
  private static NotebookException orWrongWords(NotebookException e, VaultFolder folder) {
    boolean unreadable =
        e.getCause() instanceof SQLiteException sqlite
            && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB;
    return unreadable ? new NotebookException(Problem.WRONG_RECOVERY_WORDS, folder.path(), e) : e;
  }

  /**
   * Gives a person a passphrase to an open notebook, or a new one to who has one already. Makes a
   * new key file where it was lost.
   */
  public final void addKey(V vault, UUID person, Passphrase passphrase) {
    VaultFolder folder = vault.folder();
    try (DataKey key = vault.key()) {
      @Nullable KeyFile keys = Unlocking.keyFileOf(folder, key);
      if (keys != null
          && keys.people().size() == KeyFile.MAX_PEOPLE
          && !keys.people().contains(person)) {
        throw new NotebookException(Problem.TOO_MANY_PEOPLE, folder.path());
      }
      write(
          folder,
          keys == null
              ? KeyFile.first(vault.id(), key, person, passphrase, argon2)
              : keys.with(key, person, passphrase, argon2));
    }
  }

  /**
   * Asks whether a passphrase opens a notebook, which may be open meanwhile and is not touched.
   *
   * @throws NotebookException WRONG_PASSPHRASE when it does not
   */
  public final void check(Path any, Passphrase passphrase) {
    Unlocking.of(opener.find(any), passphrase).key().destroy();
  }

  /**
   * The recovery words again, for somebody whose passphrase opens the notebook, which may be open
   * meanwhile.
   *
   * @return to be closed by the caller
   * @throws NotebookException WRONG_PASSPHRASE when it does not
   */
  public final RecoveryWords recoveryWords(V vault, Passphrase passphrase) {
    try (DataKey key = Unlocking.of(vault.folder(), passphrase).key()) {
      return RecoveryWords.of(key);
    }
  }

  /** Replaces a passphrase; the notebook itself is not touched and may be open. */
  public final void changePassphrase(Path any, Passphrase old, Passphrase replacement) {
    VaultFolder folder = opener.find(any);
    opener.requireWritable(folder);
    Unlocking.Unlocked unlocked = Unlocking.of(folder, old);
    try (DataKey key = unlocked.key()) {
      if (unlocked.keys() == null || unlocked.person() == null) {
        throw new IllegalStateException("a passphrase opens by the key file only");
      }
      write(folder, unlocked.keys().with(key, unlocked.person(), replacement, argon2));
    }
  }

  /**
   * Replaces the passphrase of one person of an open notebook.
   *
   * @throws NotebookException WRONG_PASSPHRASE when the old one is not hers
   */
  public final void changePassphrase(V vault, UUID person, Passphrase old, Passphrase replacement) {
    VaultFolder folder = vault.folder();
    opener.requireWritable(folder);
    Unlocking.Unlocked unlocked = Unlocking.of(folder, old);
    try (DataKey key = unlocked.key()) {
      @Nullable KeyFile keys = unlocked.keys();
      if (keys == null || !person.equals(unlocked.person())) {
        throw new NotebookException(Problem.WRONG_PASSPHRASE, folder.path());
      }
      write(folder, keys.with(key, person, replacement, argon2));
    }
  }

  /** The people whose passphrase opens a notebook; nobody when its key file is lost. */
  public final Set<UUID> people(V vault) {
    try (DataKey key = vault.key()) {
      @Nullable KeyFile keys = Unlocking.keyFileOf(vault.folder(), key);
      return keys == null ? Set.of() : keys.people();
    }
  }

  /** Whose passphrase this is already; two people with one passphrase could not be told apart. */
  public final Optional<UUID> personOf(V vault, Passphrase passphrase) {
    try (DataKey key = vault.key()) {
      @Nullable KeyFile keys = Unlocking.keyFileOf(vault.folder(), key);
      Optional<KeyFile.Unlocked> unlocked =
          keys == null ? Optional.empty() : keys.unlock(passphrase);
      unlocked.ifPresent(u -> u.key().destroy());
      return unlocked.map(KeyFile.Unlocked::person);
    }
  }

  /** Puts back a key that {@link #removeKey} took away: the same passphrase opens again. */
  public final void restoreKey(V vault, KeySlot slot) {
    VaultFolder folder = vault.folder();
    try (DataKey key = vault.key()) {
      @Nullable KeyFile keys = Unlocking.keyFileOf(folder, key);
      if (keys == null) {
        throw new NotebookException(Problem.NO_KEY_FILE, folder.path());
      }
      write(folder, keys.with(slot));
    }
  }

  /**
   * Takes a person's key away. Copies of the key file made before, in backups too, still open with
   * her passphrase.
   *
   * @return her wrapped copy, for {@link #restoreKey}; useless without her passphrase
   * @throws NotebookException LAST_KEY, UNKNOWN_PERSON
   */
  public final KeySlot removeKey(V vault, UUID person) {
    VaultFolder folder = vault.folder();
    try (DataKey key = vault.key()) {
      @Nullable KeyFile keys = Unlocking.keyFileOf(folder, key);
      if (keys == null || !keys.people().contains(person)) {
        throw new NotebookException(Problem.UNKNOWN_PERSON, folder.path());
      }
      if (keys.people().size() == 1) {
        throw new NotebookException(Problem.LAST_KEY, folder.path());
      }
      write(folder, keys.without(person));
      return keys.slotOf(person).orElseThrow();
    }
  }

  private static void write(VaultFolder folder, KeyFile keys) {
    try {
      new KeyFileStore(folder.path()).write(keys);
    } catch (IOException e) {
      throw Problems.translate(e, folder.path());
    }
  }

  private static void heal(VaultFolder folder, KeyFile keys) {
    try {
      new KeyFileStore(folder.path()).heal(keys);
    } catch (IOException e) {
      // the notebook is open with the twin that is whole; the next opening tries again
      return;
    }
  }
}
