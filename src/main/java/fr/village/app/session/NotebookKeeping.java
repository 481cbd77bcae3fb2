package fr.village.app.session;

import fr.village.store.FileRow;
import fr.village.store.Notebook;
import fr.village.store.Notebooks;
import fr.village.store.backup.BackupName;
import fr.village.store.backup.Backups;
import fr.village.store.backup.Restore;
import fr.village.store.backup.RestoreOutcome;
import fr.village.store.backup.Verification;
import fr.village.store.key.KeySlot;
import fr.village.store.key.Passphrase;
import fr.village.store.key.RecoveryWords;
import fr.village.store.key.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What keeps a notebook safe beside its daily use: passphrases, backups, restoring, verifying. Each
 * throws {@link fr.village.store.NotebookException} with the reason, and changes nothing then.
 */
public final class NotebookKeeping {
  private final Notebooks notebooks;
  private final Backups backups;
  private final Restore restore;

  public NotebookKeeping(Notebooks notebooks, Backups backups, Restore restore) {
    this.notebooks = notebooks;
    this.backups = backups;
    this.restore = restore;
  }

  /** Replaces a passphrase; whether the new one is strong enough was asked before. */
  public void changePassphrase(Path any, Passphrase old, Passphrase replacement) {
    notebooks.changePassphrase(any, old, replacement);
  }

  /** A verified backup into a folder; the file. */
  public Path backup(NotebookSession session, Path folder) {
    return backups.toFolder(session.notebook(), folder);
  }

  /** A verified backup among the notebook's own; before something replaces what it holds. */
  public Path backup(NotebookSession session) {
    Notebook notebook = session.notebook();
    long counter = notebook.changeCounter();
    Path made = backup(session, folder(session));
    notebook.backedUp(counter);
    return made;
  }

  /** Where the notebook's own backups go. */
  public Path folder(NotebookSession session) {
    return session.notebook().folder().backups();
  }

  /**
   * A backup's file.
   *
   * @param at when it was made, in the time of the clock that made it
   */
  public record Backup(Path file, LocalDateTime at, long bytes) {}

  /** The notebook's own backups, newest first. */
  public List<Backup> backups(NotebookSession session) {
    Path folder = folder(session);
    return Backups.names(folder).reversed().stream()
        .map(name -> backup(folder.resolve(name.fileName()), name))
        .toList();
  }

  private static Backup backup(Path file, BackupName name) {
    try {
      return new Backup(file, name.at(), Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether everything written is in one of the notebook's own backups. */
  public boolean isBackedUp(NotebookSession session) {
    FileRow row = session.notebook().row();
    return row.backedUpCounter() == row.changeCounter();
  }

  /** The same for all copies of a notebook. */
  public UUID id(NotebookSession session) {
    return session.notebook().id();
  }

  public Instant lastChanged(NotebookSession session) {
    return session.notebook().lastChanged();
  }

  /** The people whose passphrase opens it. */
  public Set<UUID> people(NotebookSession session) {
    return notebooks.people(session.notebook());
  }

  /** Whose passphrase it is already, if anybody's. */
  public Optional<UUID> personOf(NotebookSession session, Passphrase passphrase) {
    return notebooks.personOf(session.notebook(), passphrase);
  }

  /** The words that open it when every passphrase is lost, for who knows one. */
  public List<String> recoveryWords(NotebookSession session, Passphrase passphrase) {
    try (RecoveryWords words = notebooks.recoveryWords(session.notebook(), passphrase)) {
      return words.words();
    }
  }

  /** Gives somebody a passphrase; whether it is strong enough was asked before. */
  public void addKey(NotebookSession session, UUID facilitator, Passphrase passphrase) {
    notebooks.addKey(session.notebook(), facilitator, passphrase);
  }

  /** Takes somebody's key away, and returns it for {@link #restoreKey}. */
  public KeySlot removeKey(NotebookSession session, UUID facilitator) {
    return notebooks.removeKey(session.notebook(), facilitator);
  }

  public void restoreKey(NotebookSession session, KeySlot key) {
    notebooks.restoreKey(session.notebook(), key);
  }

  /** Replaces somebody's passphrase, the old one being hers. */
  public void changePassphrase(
      NotebookSession session, UUID facilitator, Passphrase old, Passphrase replacement) {
    notebooks.changePassphrase(session.notebook(), facilitator, old, replacement);
  }

  /** Puts a backup in a notebook's place; only {@code replace} overwrites a newer one. */
  public RestoreOutcome restore(Path backup, Path target, Secret secret, boolean replace) {
    return restore.restore(backup, target, secret, replace);
  }

  /** Reads a notebook or a backup from end to end. */
  public Verification verify(Path path, Secret secret) {
    return Verification.of(path, secret);
  }
}
