package fr.village.app.safekeeping;

import fr.village.app.session.NotebookKeeping;
import fr.village.app.session.NotebookKeeping.Backup;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.NotebookSessions;
import fr.village.app.session.Refusal;
import fr.village.store.NotebookException;
import fr.village.store.StorageAdvice;
import fr.village.store.backup.RestoreOutcome;
import fr.village.store.backup.Verification;
import fr.village.store.key.Passphrase;
import fr.village.store.screen.RecentQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Backups of an open notebook. The characters of a passphrase stay the caller's to overwrite. */
public final class SafekeepingService {
  /**
   * @param folder where the notebook's own backups go
   * @param backups newest first; each was read back when it was made
   * @param complete the last one holds everything written so far
   * @param adviceKey a message key about the notebook's place; null when the place is fine
   */
  public record Safekeeping(
      Path folder, List<Backup> backups, boolean complete, @Nullable String adviceKey) {}

  /**
   * What going back to a backup means.
   *
   * @param backupAt when its content was last changed
   * @param notebookAt when the notebook's was
   * @param families changed in the notebook since; what would be set aside
   * @param sessions changed in the notebook since
   */
  public record Comparison(
      Path file, Instant backupAt, Instant notebookAt, int families, int sessions) {
    /** The notebook holds nothing the backup lacks. */
    public boolean nothingLost() {
      return families == 0 && sessions == 0 && !notebookAt.isAfter(backupAt);
    }
  }

  /**
   * What came of going back.
   *
   * @param session open again; none when today's passphrase is another than the backup's
   * @param setAside the backup of what was replaced
   */
  public record Restored(Optional<NotebookSession> session, Path setAside) {}

  private final NotebookSession notebook;
  private final NotebookKeeping keeping;

  public SafekeepingService(NotebookSession notebook, NotebookKeeping keeping) {
    this.notebook = notebook;
    this.keeping = keeping;
  }

  public Safekeeping now() throws Refusal {
    try {
      return new Safekeeping(
          keeping.folder(notebook),
          keeping.backups(notebook),
          keeping.isBackedUp(notebook),
          adviceKey(notebook.folder()).orElse(null));
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  /** A verified backup among the notebook's own. */
  public Path backup() throws Refusal {
    try {
      return keeping.backup(notebook);
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  /** A verified backup somewhere else, such as a USB stick. */
  public Path backup(Path folder) throws Refusal {
    try {
      return keeping.backup(notebook, folder);
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  /**
   * Reads a backup from end to end. Touches no open notebook.
   *
   * @throws Refusal when it cannot be read, or is damaged
   */
  public Verification verify(Path file, char[] passphrase) throws Refusal {
    try (Passphrase secret = Passphrase.of(passphrase)) {
      return keeping.verify(file, secret);
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  /**
   * What going back to a verified backup would mean.
   *
   * @throws fr.village.domain.Invalid {@code invalid.backup.another} when it is of another notebook
   */
  public Comparison compare(Path file, Verification verified) {
    UUID mine = keeping.id(notebook);
    if (!mine.equals(verified.notebook())) {
      throw new fr.village.domain.Invalid("invalid.backup.another");
    }
    RecentQuery.Written since =
        notebook.read(stores -> stores.recent().since(verified.lastChanged()));
    return new Comparison(
        file,
        verified.lastChanged(),
        keeping.lastChanged(notebook),
        since.families(),
        since.sessions());
  }

  /**
   * Closes the notebook, puts the backup's content in its place, and opens it again. What was there
   * is in a backup first.
   *
   * @throws Refusal with the reason; the notebook is closed and unchanged then
   */
  public Restored restore(Path file, char[] passphrase, NotebookSessions sessions) throws Refusal {
    Path folder = notebook.folder();
    // no backup at closing: it would make room for itself, perhaps at the expense of this very file
    notebook.abandon();
    try (Passphrase secret = Passphrase.of(passphrase)) {
      RestoreOutcome outcome = keeping.restore(file, folder, secret, true);
      Path aside =
          outcome instanceof RestoreOutcome.Restored done ? done.setAside().orElse(folder) : folder;
      return new Restored(reopened(folder, secret, sessions), aside);
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  private static Optional<NotebookSession> reopened(
      Path folder, Passphrase secret, NotebookSessions sessions) {
    try {
      return Optional.of(sessions.unlock(folder, secret));
    } catch (Refusal e) {
      // the backup's passphrase is no longer anybody's: the door asks for today's
      return Optional.empty();
    }
  }

  /** As {@link #advice}, as a message key. */
  public static Optional<String> adviceKey(Path folder) {
    return advice(folder).map(StorageAdvice::messageKey);
  }

  /** Whether a place is a poor one for a notebook. */
  public static Optional<StorageAdvice> advice(Path folder) {
    String type = "";
    try {
      type = Files.getFileStore(folder).type();
    } catch (IOException e) {
      // judged by its name alone
      type = "";
    }
    return StorageAdvice.of(folder.toAbsolutePath().toString(), type);
  }
}
