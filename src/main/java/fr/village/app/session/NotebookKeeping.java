package fr.village.app.session;

import fr.village.store.Notebooks;
import fr.village.store.backup.Backups;
import fr.village.store.backup.Restore;
import fr.village.store.backup.RestoreOutcome;
import fr.village.store.backup.Verification;
import fr.village.store.key.Passphrase;
import fr.village.store.key.Secret;
import java.nio.file.Path;

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
    return backup(session, session.notebook().folder().backups());
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
