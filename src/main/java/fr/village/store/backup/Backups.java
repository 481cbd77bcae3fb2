package fr.village.store.backup;

import fr.village.store.BeforeMigration;
import fr.village.store.FileRow;
import fr.village.store.NotebookException;
import fr.village.store.NotebookException.Problem;
import fr.village.store.Problems;
import fr.village.store.Unlocking;
import fr.village.store.Vault;
import fr.village.store.VaultFolder;
import fr.village.store.disk.DurableFiles;
import fr.village.store.key.DataKey;
import fr.village.store.key.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Makes backups. Each is read back before it gets its name, so that a file with a backup's name is
 * a backup.
 */
public final class Backups implements BeforeMigration {
  private final Clock clock;

  /**
   * @param clock its zone is the Maison's: days and weeks are counted by it
   */
  public Backups(Clock clock) {
    this.clock = clock;
  }

  /**
   * A backup by hand, into a folder the user chose.
   *
   * @return the file
   * @throws NotebookException when it cannot be written there; nothing is left behind
   */
  public Path toFolder(Vault notebook, Path folder) {
    try (DataKey key = notebook.key()) {
      KeyFile keys = Unlocking.forBackup(notebook.folder(), notebook.id(), key);
      return notebook.withConnection(
          connection -> write(connection, key, keys, notebook.folder(), folder));
    }
  }

  /**
   * The backup at closing, when something changed since the last one, and the rotation of the older
   * ones.
   *
   * @return the new file, or nothing when the last one still holds everything
   */
  public Optional<Path> atClosing(Vault notebook) {
    Path folder = notebook.folder().backups();
    FileRow row = notebook.row();
    if (row.backedUpCounter() == row.changeCounter() && !names(folder).isEmpty()) {
      return Optional.empty();
    }
    Path made = toFolder(notebook, folder);
    notebook.backedUp(row.changeCounter());
    rotate(folder);
    return Optional.of(made);
  }

  @Override
  public void secure(Vault notebook) {
    toFolder(notebook, notebook.folder().backups());
  }

  /** The backups in a folder, oldest first; none when there is no such folder. */
  public static List<BackupName> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(file -> BackupName.parse(String.valueOf(file.getFileName())))
          .flatMap(Optional::stream)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw Problems.translate(e, folder);
    }
  }

  /** Writes a backup of an open database. */
  Path write(Connection connection, DataKey key, KeyFile keys, VaultFolder vault, Path folder) {
    String notebook = vault.name();
    String database = vault.kind().database();
    LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    Path staging = folder.resolve("." + new BackupName(notebook, now, 1).fileName() + ".part");
    try {
      Files.createDirectories(folder);
      DurableFiles.deleteTree(staging);
      Files.createDirectory(staging);
      Path copy = staging.resolve(database);
      Snapshot.take(connection, key, copy);
      Path archive = staging.resolve("archive");
      BackupArchive.write(archive, copy, keys);
      requireSame(archive, copy, staging.resolve("again"));
      Path named = free(folder, notebook, now);
      DurableFiles.move(archive, named);
      return named;
    } catch (IOException | SQLException e) {
      throw Problems.translate(e, folder);
    } finally {
      discard(staging);
    }
  }

  private static void requireSame(Path archive, Path copy, Path again) throws IOException {
    Files.createDirectory(again);
    BackupArchive.unpack(archive, again);
    if (Files.mismatch(copy, again.resolve(copy.getFileName())) >= 0) {
      throw new NotebookException(Problem.BACKUP_FAILED, archive);
    }
  }

  private static Path free(Path folder, String notebook, LocalDateTime now) {
    int number = 1;
    Path path = folder.resolve(new BackupName(notebook, now, number).fileName());
    while (Files.exists(path)) {
      number++;
      path = folder.resolve(new BackupName(notebook, now, number).fileName());
    }
    return path;
  }

  private void rotate(Path folder) {
    try {
      for (BackupName name : Rotation.expired(names(folder), LocalDate.now(clock))) {
        Files.deleteIfExists(folder.resolve(name.fileName()));
      }
    } catch (IOException e) {
      throw Problems.translate(e, folder);
    }
  }

  private static void discard(Path staging) {
    try {
      DurableFiles.deleteTree(staging);
    } catch (IOException e) {
      // has no name of a backup; the next one of this minute clears it
      return;
    }
  }
}
