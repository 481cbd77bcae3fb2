package fr.village.app.people;

import fr.village.app.session.NotebookKeeping;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.PassphraseAdvice;
import fr.village.app.session.Refusal;
import fr.village.domain.Folding;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.house.Facilitator;
import fr.village.store.NotebookException;
import fr.village.store.key.KeySlot;
import fr.village.store.key.Passphrase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who opens the notebook, each with a passphrase of her own. Deriving a key takes a moment. The
 * characters given stay the caller's to overwrite.
 */
public final class PeopleService {
  /**
   * Somebody of the notebook.
   *
   * @param me opened the notebook now
   * @param opens has a passphrase that opens it
   */
  public record Person(Facilitator facilitator, boolean me, boolean opens) {}

  /** Somebody whose way in was closed, and her key for the way back. */
  public record Closed(Facilitator before, Optional<KeySlot> key) {}

  private final NotebookSession notebook;
  private final NotebookKeeping keeping;

  public PeopleService(NotebookSession notebook, NotebookKeeping keeping) {
    this.notebook = notebook;
    this.keeping = keeping;
  }

  /** Who opened it first, then the others who can, then those of before; by name. */
  public List<Person> all() {
    Set<UUID> withKeys = keeping.people(notebook);
    @Nullable Id<Facilitator> me = notebook.facilitator().map(Facilitator::id).orElse(null);
    return notebook.read(stores -> stores.facilitators().all()).stream()
        .map(f -> new Person(f, f.id().equals(me), withKeys.contains(f.id().value())))
        .sorted(
            Comparator.comparing((Person p) -> !p.me())
                .thenComparing(p -> !p.facilitator().active())
                .thenComparing(p -> Folding.fold(p.facilitator().displayName())))
        .toList();
  }

  /**
   * Adds somebody with her passphrase: both, or nothing.
   *
   * @throws Invalid {@code invalid.text.*}, {@code invalid.facilitator.twice}, {@code
   *     invalid.passphrase.*}
   * @throws Refusal when her key cannot be written
   */
  public Facilitator add(String name, char[] passphrase) throws Refusal {
    return open(new Facilitator(notebook.ids().next(), name, true), passphrase);
  }

  /** Lets somebody of before in again, with a new passphrase; as {@link #add}. */
  public Facilitator reopen(Facilitator before, char[] passphrase) throws Refusal {
    return open(new Facilitator(before.id(), before.displayName(), true), passphrase);
  }

  private Facilitator open(Facilitator person, char[] passphrase) throws Refusal {
    try (Passphrase secret = strong(passphrase)) {
      checkNobodys(secret);
      notebook.write(
          stores -> {
            checkName(person, stores.facilitators().all());
            stores.facilitators().save(person);
            // the key last: when it cannot be written, neither is the person
            keeping.addKey(notebook, person.id().value(), secret);
            return true;
          });
      return person;
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  /**
   * @throws Invalid {@code invalid.text.*}, {@code invalid.facilitator.twice}
   */
  public Facilitator rename(Facilitator person, String name) {
    Facilitator renamed = new Facilitator(person.id(), name, person.active());
    notebook.write(
        stores -> {
          checkName(renamed, stores.facilitators().all());
          return stores.facilitators().save(renamed);
        });
    notebook.readAgain();
    return renamed;
  }

  /**
   * Closes somebody's way in: her passphrase no longer opens the notebook. What she wrote keeps her
   * name, and copies made before still open with her passphrase.
   *
   * @throws Invalid {@code invalid.facilitator.self}, {@code invalid.facilitator.last}
   * @throws Refusal when the key file cannot be written
   */
  public Closed close(Facilitator person) throws Refusal {
    if (notebook.facilitator().map(f -> f.id().equals(person.id())).orElse(false)) {
      throw new Invalid("invalid.facilitator.self");
    }
    Set<UUID> withKeys = keeping.people(notebook);
    boolean opens = withKeys.contains(person.id().value());
    if (opens && withKeys.size() == 1) {
      throw new Invalid("invalid.facilitator.last");
    }
    Facilitator closed = new Facilitator(person.id(), person.displayName(), false);
    try {
      Optional<KeySlot> key =
          notebook.write(
              stores -> {
                stores.facilitators().save(closed);
                return opens
                    ? Optional.of(keeping.removeKey(notebook, person.id().value()))
                    : Optional.empty();
              });
      return new Closed(person, key);
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  /** Takes back {@link #close}: the same passphrase opens again. */
  public void takeBack(Closed closed) throws Refusal {
    try {
      notebook.write(
          stores -> {
            stores.facilitators().save(closed.before());
            closed.key().ifPresent(key -> keeping.restoreKey(notebook, key));
            return true;
          });
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  /**
   * Replaces the passphrase of who opened the notebook.
   *
   * @throws Invalid {@code invalid.passphrase.*}, or {@code invalid.facilitator.nobody} when
   *     recovery words opened it
   * @throws Refusal when the old one is not hers
   */
  public void changeMine(char[] old, char[] replacement) throws Refusal {
    Facilitator me =
        notebook.facilitator().orElseThrow(() -> new Invalid("invalid.facilitator.nobody"));
    try (Passphrase before = Passphrase.of(old);
        Passphrase after = strong(replacement)) {
      checkNobodys(after);
      keeping.changePassphrase(notebook, me.id().value(), before, after);
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  /**
   * The words that open the notebook when every passphrase is lost.
   *
   * @param passphrase typed anew: an open window alone does not show them
   * @throws Refusal when it opens nothing here
   */
  public List<String> recoveryWords(char[] passphrase) throws Refusal {
    try (Passphrase secret = Passphrase.of(passphrase)) {
      return keeping.recoveryWords(notebook, secret);
    } catch (NotebookException e) {
      throw Refusal.of(e);
    }
  }

  private static Passphrase strong(char[] typed) {
    if (!PassphraseAdvice.of(typed).enough()) {
      throw new Invalid("invalid.passphrase.weak");
    }
    return Passphrase.of(typed);
  }

  private void checkNobodys(Passphrase secret) {
    if (keeping.personOf(notebook, secret).isPresent()) {
      throw new Invalid("invalid.passphrase.taken");
    }
  }

  private static void checkName(Facilitator person, List<Facilitator> all) {
    String folded = Folding.fold(person.displayName());
    boolean twice =
        all.stream()
            .anyMatch(
                f -> !f.id().equals(person.id()) && Folding.fold(f.displayName()).equals(folded));
    if (twice) {
      throw new Invalid("invalid.facilitator.twice", person.displayName());
    }
  }
}
