package fr.village.store.backup;

import fr.village.store.EncryptedDatabase;
import fr.village.store.FileRow;
import fr.village.store.NotebookException;
import fr.village.store.NotebookException.Problem;
import fr.village.store.Problems;
import fr.village.store.Unlocking;
import fr.village.store.VaultFolder;
import fr.village.store.backup.RestoreOutcome.Restored;
import fr.village.store.backup.RestoreOutcome.TargetIsAnother;
import fr.village.store.backup.RestoreOutcome.TargetIsNewer;
import fr.village.store.disk.DurableFiles;
import fr.village.store.key.KeyFile;
import fr.village.store.key.KeyFileStore;
import fr.village.store.key.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The way back from a backup. Never overwrites a newer or another notebook unasked; what is
 * replaced is set aside first.
 */
public final class Restore {
  private final Backups backups;
  private final Clock clock;

  public Restore(Backups backups, Clock clock) {
    this.backups = backups;
    this.clock = clock;
  }

  /**
   * Puts the content of a backup in the place of a notebook, in one step at the end.
   *
   * @param target the notebook's folder, which need not be there
   * @param secret opens the backup: a passphrase of the day it was made, or the recovery words
   * @param force whether to replace a newer or another notebook
   * @throws NotebookException when the backup cannot be used or the target is in use; nothing is
   *     changed
   */
  public RestoreOutcome restore(Path backup, Path target, Secret secret, boolean force) {
    VaultFolder folder = new VaultFolder(target);
    try (Unpacked unpacked = Unpacked.of(backup, folder.parent(), secret)) {
      if (unpacked.kind() != folder.kind()) {
        throw new NotebookException(unpacked.kind().mistaken(), backup);
      }
      if (!unpacked.findings().isEmpty()) {
        throw new NotebookException(Problem.DAMAGED_BACKUP, backup);
      }
      DurableFiles.sync(unpacked.database());
      if (!Files.exists(folder.path())) {
        return new Restored(appear(unpacked, folder), Optional.empty());
      }
      return replace(unpacked, folder, force);
    } catch (IOException | SQLException e) {
      throw Problems.translate(e, folder.path());
    }
  }

  private RestoreOutcome replace(Unpacked unpacked, VaultFolder folder, boolean force)
      throws IOException, SQLException {
    Path setAside;
    try (Connection present = EncryptedDatabase.open(folder.database(), unpacked.key())) {
      FileRow row = FileRow.read(present);
      if (!force && isNewer(row, unpacked.row())) {
        return new TargetIsNewer(unpacked.row().changedAt(), row.changedAt());
      }
      KeyFile keys = Unlocking.forBackup(folder, row.id(), unpacked.key());
      setAside = backups.write(present, unpacked.key(), keys, folder, folder.backups());
    } catch (SQLException e) {
      if (Problems.of(e).filter(Problem.OPENED_ELSEWHERE::equals).isPresent()) {
        throw e;
      }
      return replaceUnreadable(unpacked, folder, force);
    }
    // the same key: the passphrases of today stay, only the database goes back
    if (!Unlocking.hasKeyFileOf(folder, unpacked.key())) {
      new KeyFileStore(folder.path()).write(unpacked.keys());
    }
    DurableFiles.move(unpacked.database(), folder.database());
    return new Restored(folder.path(), Optional.of(setAside));
  }

  /** By either measure: a laptop's clock may be wrong, a counter may be of another branch. */
  private static boolean isNewer(FileRow present, FileRow backup) {
    return present.changeCounter() > backup.changeCounter()
        || present.changedAt().isAfter(backup.changedAt());
  }

  private RestoreOutcome replaceUnreadable(Unpacked unpacked, VaultFolder folder, boolean force)
      throws IOException {
    if (!force) {
      return new TargetIsAnother(unpacked.row().changedAt());
    }
    String stamp =
        LocalDateTime.now(clock).format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss"));
    Path aside =
        folder.parent().resolve(folder.name() + "_remplace_" + stamp + folder.kind().extension());
    DurableFiles.move(folder.path(), aside);
    return new Restored(appear(unpacked, folder), Optional.of(aside));
  }

  private static Path appear(Unpacked unpacked, VaultFolder folder) throws IOException {
    new KeyFileStore(unpacked.folder()).write(unpacked.keys());
    DurableFiles.move(unpacked.folder(), folder.path());
    return folder.path();
  }
}
