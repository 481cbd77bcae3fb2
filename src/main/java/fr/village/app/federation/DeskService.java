package fr.village.app.federation;

import fr.village.app.reference.ReferenceLibrary;
import fr.village.app.session.Refusal;
import fr.village.domain.IdSource;
import fr.village.federation.Inbox;
import fr.village.store.Desk;
import fr.village.store.Desks;
import fr.village.store.NotebookException;
import fr.village.store.key.Passphrase;
import fr.village.store.key.RecoveryWords;
import fr.village.store.key.UnreadableWords;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Makes and opens the federation's desks. All of it takes a moment. */
public final class DeskService {
  private final Desks desks;
  private final Clock clock;
  private final IdSource ids;
  private final ReferenceLibrary references;

  /**
   * @param references says which set a desk uses
   */
  public DeskService(Desks desks, Clock clock, IdSource ids, ReferenceLibrary references) {
    this.desks = desks;
    this.clock = clock;
    this.ids = ids;
    this.references = references;
  }

  /** A desk just made, open, and the words that open it when every passphrase is lost. */
  public record Made(OpenDesk desk, List<String> recoveryWords) {}

  /**
   * Makes a desk.
   *
   * @param folder its name ending in {@code .bureau}; nothing may be there
   * @throws Refusal when the place does not do; nothing is left there
   */
  public Made make(Path folder, Passphrase passphrase) throws Refusal {
    try {
      Desks.Created made = desks.create(folder, passphrase, ids.<Desk>next().value());
      try (RecoveryWords words = made.recoveryWords()) {
        return new Made(opened(made.desk()), words.words());
      }
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  /**
   * Opens a desk.
   *
   * @param any its folder or anything in it
   * @throws Refusal with the reason; nothing is changed
   */
  public OpenDesk open(Path any, Passphrase passphrase) throws Refusal {
    try {
      return opened(desks.open(any, passphrase));
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  /** As {@link #make(Path, Passphrase)}; the characters stay the caller's to overwrite. */
  public Made make(Path folder, char[] passphrase) throws Refusal {
    try (Passphrase secret = Passphrase.of(passphrase)) {
      return make(folder, secret);
    }
  }

  /** As {@link #open(Path, Passphrase)}; the characters stay the caller's to overwrite. */
  public OpenDesk open(Path any, char[] passphrase) throws Refusal {
    try (Passphrase secret = Passphrase.of(passphrase)) {
      return open(any, secret);
    }
  }

  /**
   * Opens a desk by its recovery words and gives it another passphrase, its only one from now on:
   * whoever knew the one before may be why. The characters stay the caller's to overwrite.
   *
   * @throws Refusal when the words do not do; nothing is changed
   */
  public OpenDesk recover(Path any, String typedWords, char[] replacement) throws Refusal {
    try (RecoveryWords words = RecoveryWords.parse(typedWords);
        Passphrase after = Passphrase.of(replacement)) {
      try (Desk desk = desks.openWithRecovery(any, words)) {
        UUID own = ids.<Desk>next().value();
        desks.addKey(desk, own, after);
        for (UUID before : desks.people(desk)) {
          if (!before.equals(own)) {
            desks.removeKey(desk, before);
          }
        }
      }
      return opened(desks.open(any, after));
    } catch (UnreadableWords e) {
      throw Refusal.of(e);
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  /**
   * Replaces a passphrase of a desk, open or not; the characters stay the caller's to overwrite.
   *
   * @param any its folder or anything in it
   * @throws Refusal when the old one does not open it; nothing is changed
   */
  public void changePassphrase(Path any, char[] old, char[] replacement) throws Refusal {
    try (Passphrase before = Passphrase.of(old);
        Passphrase after = Passphrase.of(replacement)) {
      desks.changePassphrase(any, before, after);
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  private OpenDesk opened(Desk desk) {
    return new OpenDesk(desk, clock, ids, new Inbox(), references);
  }
}
