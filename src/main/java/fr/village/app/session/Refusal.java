package fr.village.app.session;

import fr.village.store.NotebookException;
import fr.village.store.NotebookException.Problem;
import fr.village.store.key.UnreadableWords;
import java.util.List;
import java.util.Optional;

/** Something a notebook refused, as a message key and its arguments; holds no secret. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  /** Beside which field it belongs. */
  public enum About {
    PASSPHRASE,
    WORDS,
    PLACE
  }

  private final About about;
  private final String key;
  private final transient List<Object> arguments;

  Refusal(About about, String key, List<Object> arguments, Throwable cause) {
    super(key, cause);
    this.about = about;
    this.key = key;
    this.arguments = List.copyOf(arguments);
  }

  /** As the store said it. */
  public static Refusal of(NotebookException e) {
    About about =
        e.problem() == Problem.WRONG_PASSPHRASE
            ? About.PASSPHRASE
            : e.problem() == Problem.WRONG_RECOVERY_WORDS ? About.WORDS : About.PLACE;
    return new Refusal(about, e.problem().messageKey(), e.arguments(), e);
  }

  /** What is said of a notebook that turned out damaged; nothing where that is not the fault. */
  public static Optional<Refusal> ofDamage(Throwable fault) {
    return fault instanceof NotebookException e && e.problem() == Problem.DAMAGED
        ? Optional.of(of(e))
        : Optional.empty();
  }

  static Refusal of(UnreadableWords e) {
    return new Refusal(About.WORDS, e.key(), e.arguments(), e);
  }

  public About about() {
    return about;
  }

  public String key() {
    return key;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
