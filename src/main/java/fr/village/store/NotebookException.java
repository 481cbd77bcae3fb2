package fr.village.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A notebook or desk that cannot be opened, changed or restored. Says which problem it is, for a
 * message that tells what happened, what was kept and what to do; holds no secret and no family
 * data.
 */
public final class NotebookException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What can go wrong; one message each, under {@code notebook.problem.*}. */
  public enum Problem {
    WRONG_PASSPHRASE,
    WRONG_RECOVERY_WORDS,
    NOT_A_NOTEBOOK,
    NEWER_VERSION,
    DAMAGED,
    READ_ONLY,
    OPENED_ELSEWHERE,
    NO_KEY_FILE,
    ALREADY_EXISTS,
    BAD_NAME,
    BAD_DESK_NAME,
    NOT_A_DESK,
    IS_A_DESK,
    IS_A_NOTEBOOK,
    LAST_KEY,
    UNKNOWN_PERSON,
    TOO_MANY_PEOPLE,
    DISK_FULL,
    DISK_ERROR,
    UPGRADE_FAILED,
    BACKUP_FAILED,
    NOT_A_BACKUP,
    DAMAGED_BACKUP;

    /** For example {@code notebook.problem.wrong.passphrase}; takes the file or folder as {0}. */
    public String messageKey() {
      return "notebook.problem." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
  }

  /** What is said of a desk in words of its own. */
  static final Set<Problem> IN_OTHER_WORDS =
      Set.of(
          Problem.WRONG_PASSPHRASE,
          Problem.WRONG_RECOVERY_WORDS,
          Problem.NEWER_VERSION,
          Problem.DAMAGED,
          Problem.READ_ONLY,
          Problem.OPENED_ELSEWHERE,
          Problem.NO_KEY_FILE,
          Problem.LAST_KEY,
          Problem.UNKNOWN_PERSON,
          Problem.TOO_MANY_PEOPLE,
          Problem.UPGRADE_FAILED,
          Problem.BACKUP_FAILED);

  private final Problem problem;
  private final String place;

  /**
   * @param place the file or folder it is about, as shown to the user
   */
  public NotebookException(Problem problem, Object place, @Nullable Throwable cause) {
    super(problem.name(), cause);
    this.problem = problem;
    this.place = place.toString();
  }

  public NotebookException(Problem problem, Object place) {
    this(problem, place, null);
  }

  public Problem problem() {
    return problem;
  }

  /** The problem's message, in the words of a desk where it is about one. */
  public String messageKey() {
    return IN_OTHER_WORDS.contains(problem) && aboutDesk()
        ? "desk.problem." + problem.name().toLowerCase(Locale.ROOT).replace('_', '.')
        : problem.messageKey();
  }

  private boolean aboutDesk() {
    return Pattern.compile("[/\\\\]")
        .splitAsStream(place)
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(VaultKind.DESK.extension()));
  }

  /** What the message of {@link Problem#messageKey} takes. */
  public List<Object> arguments() {
    return List.of(place);
  }
}
