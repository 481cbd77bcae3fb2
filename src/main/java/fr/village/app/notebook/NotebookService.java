package fr.village.app.notebook;

import fr.village.domain.Id;
import fr.village.domain.house.Facilitator;
import fr.village.domain.house.House;
import fr.village.domain.house.HouseCode;
import fr.village.store.Change;
import fr.village.store.Ids;
import fr.village.store.Notebooks;
import fr.village.store.backup.Backups;
import fr.village.store.backup.Restore;
import fr.village.store.backup.RestoreOutcome;
import fr.village.store.backup.Verification;
import fr.village.store.key.Passphrase;
import fr.village.store.key.PassphraseStrength;
import fr.village.store.key.Secret;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Makes, opens and keeps notebooks. */
public final class NotebookService {
  private static final int RETENTION_MONTHS = 24;
  private static final String UNNAMED = "Facilitatrice";

  private final Notebooks notebooks;
  private final Backups backups;
  private final Restore restore;
  private final Clock clock;

  public NotebookService(Notebooks notebooks, Backups backups, Restore restore, Clock clock) {
    this.notebooks = notebooks;
    this.backups = backups;
    this.restore = restore;
    this.clock = clock;
  }

  /**
   * Makes a notebook with its Maison and its first facilitator.
   *
   * @throws fr.village.domain.Invalid when something typed does not do; nothing is made
   * @throws WeakPassphrase when the passphrase is too weak; nothing is made
   * @throws fr.village.store.NotebookException when the place does not do; nothing is made
   */
  public CreatedNotebook create(Path folder, NewHouse asked, Passphrase passphrase) {
    requireStrong(passphrase);
    Ids ids = new Ids(clock);
    Id<Facilitator> author = ids.next();
    String name = asked.facilitator() == null ? UNNAMED : asked.facilitator();
    Facilitator facilitator = new Facilitator(author, name, true);
    House house =
        new House(
            ids.next(),
            new HouseCode(asked.code()),
            asked.name(),
            asked.departement(),
            asked.carrier(),
            null,
            null,
            null,
            RETENTION_MONTHS);
    Notebooks.Created created = notebooks.create(folder, passphrase, author.value());
    OpenNotebook open = new OpenNotebook(created.notebook(), clock, new Change(clock, author, ids));
    open.write(stores -> stores.facilitators().save(facilitator) && stores.house().save(house));
    return new CreatedNotebook(open, created.recoveryWords());
  }

  /**
   * Opens a notebook.
   *
   * @param any its folder or anything in it
   * @param secret a passphrase, or the recovery words
   * @throws fr.village.store.NotebookException with the reason; nothing is changed
   */
  public OpenNotebook open(Path any, Secret secret) {
    return new OpenNotebook(notebooks.open(any, secret), clock);
  }

  /**
   * Replaces a passphrase.
   *
   * @throws WeakPassphrase when the new one is too weak
   */
  public void changePassphrase(Path any, Passphrase old, Passphrase replacement) {
    requireStrong(replacement);
    notebooks.changePassphrase(any, old, replacement);
  }

  /** A backup by hand into a folder; the file. */
  public Path backup(OpenNotebook notebook, Path folder) {
    return backups.toFolder(notebook.file(), folder);
  }

  /** Closes a notebook after a backup, when something changed since the last one. */
  public Optional<Path> close(OpenNotebook notebook) {
    try (notebook) {
      return backups.atClosing(notebook.file());
    }
  }

  /** Puts a backup in a notebook's place; only {@code replace} overwrites a newer one. */
  public RestoreOutcome restore(Path backup, Path target, Secret secret, boolean replace) {
    return restore.restore(backup, target, secret, replace);
  }

  /** Reads a notebook or a backup from end to end. */
  public Verification verify(Path path, Secret secret) {
    return Verification.of(path, secret);
  }

  private static void requireStrong(Passphrase passphrase) {
    if (passphrase.strength() instanceof PassphraseStrength.Weak weak) {
      throw new WeakPassphrase(weak);
    }
  }
}
