package fr.village.store;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A notebook that cannot be opened, changed or restored. Says which problem it is, for a message
 * that tells what happened, what was kept and what to do; holds no secret and no family data.
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

  /** What the message of {@link Problem#messageKey} takes. */
  public List<Object> arguments() {
    return List.of(place);
  }
}
