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

/** Creates and opens notebooks. What cannot be opened is left as it is, byte for byte. */
public final class Notebooks {
  private final Clock clock;
  private final Argon2Parameters argon2;
  private final Migrator migrator;
  private final NotebookOpener opener;

  public Notebooks(
      Clock clock,
      Argon2Parameters argon2,
      Migrator migrator,
      Writability writability,
      BeforeMigration beforeMigration) {
    this.clock = clock;
    this.argon2 = argon2;
    this.migrator = migrator;
    this.opener = new NotebookOpener(clock, migrator, writability, beforeMigration);
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
    NotebookFolder target = new NotebookFolder(folder);
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
        new KeyFileStore(staging).write(KeyFile.first(id, key, facilitator, passphrase, argon2));
        DurableFiles.move(staging, target.path());
      } catch (IOException | SQLException e) {
        throw Problems.translate(e, target.path());
      } finally {
        discard(staging);
      }
      return new Created(opener.open(target, key.copy(), facilitator), RecoveryWords.of(key));
    }
  }

  private void fill(Path staging, UUID id, DataKey key) throws IOException, SQLException {
    Path file = staging.resolve(NotebookFolder.DATABASE);
    try (Connection connection = EncryptedDatabase.create(file, key)) {
      migrator.migrate(connection);
      FileRow.insert(connection, id, clock.instant());
    }
    DurableFiles.sync(file);
  }

  private static void discard(Path staging) {
    try {
      DurableFiles.deleteTree(staging);
    } catch (IOException e) {
      // a leftover has no name of a notebook and is never taken for one
      return;
    }
  }

  /**
   * Opens a notebook with the passphrase of one of its people.
   *
   * @param any its folder or anything in it
   * @throws NotebookException with the reason; nothing is changed then
   */
  public Notebook open(Path any, Passphrase passphrase) {
    return open(any, (Secret) passphrase);
  }

  /**
   * As {@link #open(Path, Passphrase)}, but goes through its pages only when asked by {@link
   * Notebook#requireWhole}, or before the first change: what a screen shows first is there sooner.
   */
  public Notebook openEarly(Path any, Passphrase passphrase) {
    return open(any, passphrase, opener::openEarly);
  }

  /** Opens a notebook with its recovery words, even without its key file. */
  public Notebook openWithRecovery(Path any, RecoveryWords words) {
    return open(any, (Secret) words);
  }

  /** Opens a notebook with either. */
  public Notebook open(Path any, Secret secret) {
    return open(any, secret, opener::open);
  }

  @FunctionalInterface
  private interface Opening {
    Notebook of(NotebookFolder folder, DataKey key, @Nullable UUID person);
  }

  private Notebook open(Path any, Secret secret, Opening opening) {
    NotebookFolder folder = opener.find(any);
    Unlocking.Unlocked unlocked = Unlocking.of(folder, secret);
    @Nullable KeyFile keys = unlocked.keys();
    try {
      Notebook notebook = opening.of(folder, unlocked.key(), unlocked.person());
      if (keys != null) {
        heal(folder, keys);
      }
      return notebook;
    } catch (NotebookException e) {
      throw keys == null ? orWrongWords(e, folder) : e;
    }
  }

  /** With no key file to ask, words of another notebook look like a first page that is damaged. */
  private static NotebookException orWrongWords(NotebookException e, NotebookFolder folder) {
    boolean unreadable =
        e.getCause() instanceof SQLiteException sqlite
            && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB;
    return unreadable ? new NotebookException(Problem.WRONG_RECOVERY_WORDS, folder.path(), e) : e;
  }

  /**
   * Gives a person a passphrase to an open notebook, or a new one to who has one already. Makes a
   * new key file where it was lost.
   */
  public void addKey(Notebook notebook, UUID facilitator, Passphrase passphrase) {
    NotebookFolder folder = notebook.folder();
    try (DataKey key = notebook.key()) {
      @Nullable KeyFile keys = Unlocking.keyFileOf(folder, key);
      if (keys != null
          && keys.people().size() == KeyFile.MAX_PEOPLE
          && !keys.people().contains(facilitator)) {
        throw new NotebookException(Problem.TOO_MANY_PEOPLE, folder.path());
      }
      write(
          folder,
          keys == null
              ? KeyFile.first(notebook.id(), key, facilitator, passphrase, argon2)
              : keys.with(key, facilitator, passphrase, argon2));
    }
  }

  /**
   * Asks whether a passphrase opens a notebook, which may be open meanwhile and is not touched.
   *
   * @throws NotebookException WRONG_PASSPHRASE when it does not
   */
  public void check(Path any, Passphrase passphrase) {
    Unlocking.of(opener.find(any), passphrase).key().destroy();
  }

  /**
   * The recovery words again, for somebody whose passphrase opens the notebook, which may be open
   * meanwhile.
   *
   * @return to be closed by the caller
   * @throws NotebookException WRONG_PASSPHRASE when it does not
   */
  public RecoveryWords recoveryWords(Notebook notebook, Passphrase passphrase) {
    try (DataKey key = Unlocking.of(notebook.folder(), passphrase).key()) {
      return RecoveryWords.of(key);
    }
  }

  /** Replaces a passphrase; the notebook itself is not touched and may be open. */
  public void changePassphrase(Path any, Passphrase old, Passphrase replacement) {
    NotebookFolder folder = opener.find(any);
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
  public void changePassphrase(
      Notebook notebook, UUID facilitator, Passphrase old, Passphrase replacement) {
    NotebookFolder folder = notebook.folder();
    opener.requireWritable(folder);
    Unlocking.Unlocked unlocked = Unlocking.of(folder, old);
    try (DataKey key = unlocked.key()) {
      @Nullable KeyFile keys = unlocked.keys();
      if (keys == null || !facilitator.equals(unlocked.person())) {
        throw new NotebookException(Problem.WRONG_PASSPHRASE, folder.path());
      }
      write(folder, keys.with(key, facilitator, replacement, argon2));
    }
  }

  /** The people whose passphrase opens a notebook; nobody when its key file is lost. */
  public Set<UUID> people(Notebook notebook) {
    try (DataKey key = notebook.key()) {
      @Nullable KeyFile keys = Unlocking.keyFileOf(notebook.folder(), key);
      return keys == null ? Set.of() : keys.people();
    }
  }

  /** Whose passphrase this is already; two people with one passphrase could not be told apart. */
  public Optional<UUID> personOf(Notebook notebook, Passphrase passphrase) {
    try (DataKey key = notebook.key()) {
      @Nullable KeyFile keys = Unlocking.keyFileOf(notebook.folder(), key);
      Optional<KeyFile.Unlocked> unlocked =
          keys == null ? Optional.empty() : keys.unlock(passphrase);
      unlocked.ifPresent(u -> u.key().destroy());
      return unlocked.map(KeyFile.Unlocked::person);
    }
  }

  /** Puts back a key that {@link #removeKey} took away: the same passphrase opens again. */
  public void restoreKey(Notebook notebook, KeySlot slot) {
    NotebookFolder folder = notebook.folder();
    try (DataKey key = notebook.key()) {
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
  public KeySlot removeKey(Notebook notebook, UUID facilitator) {
    NotebookFolder folder = notebook.folder();
    try (DataKey key = notebook.key()) {
      @Nullable KeyFile keys = Unlocking.keyFileOf(folder, key);
      if (keys == null || !keys.people().contains(facilitator)) {
        throw new NotebookException(Problem.UNKNOWN_PERSON, folder.path());
      }
      if (keys.people().size() == 1) {
        throw new NotebookException(Problem.LAST_KEY, folder.path());
      }
      write(folder, keys.without(facilitator));
      return keys.slotOf(facilitator).orElseThrow();
    }
  }

  private static void write(NotebookFolder folder, KeyFile keys) {
    try {
      new KeyFileStore(folder.path()).write(keys);
    } catch (IOException e) {
      throw Problems.translate(e, folder.path());
    }
  }

  private static void heal(NotebookFolder folder, KeyFile keys) {
    try {
      new KeyFileStore(folder.path()).heal(keys);
    } catch (IOException e) {
      // the notebook is open with the twin that is whole; the next opening tries again
      return;
    }
  }
}
