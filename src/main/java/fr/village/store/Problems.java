package fr.village.store;

import fr.village.store.NotebookException.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Names the problem behind what the database or the file system threw. */
public final class Problems {
  private Problems() {}

  /** The problem, when the cause is the medium or the file rather than the program. */
  public static Optional<Problem> of(Throwable thrown) {
    for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return of(sqlite);
      }
      if (cause instanceof IOException io) {
        return Optional.of(of(io));
      }
      if (cause instanceof ReadOnlyFileSystemException) {
        return Optional.of(Problem.READ_ONLY);
      }
    }
    return Optional.empty();
  }

  /** Wraps what was thrown when a problem has a name, else gives a plain unchecked exception. */
  public static RuntimeException translate(Throwable thrown, Object place) {
    if (thrown instanceof NotebookException known) {
      return known;
    }
    Optional<Problem> problem = of(thrown);
    if (problem.isPresent()) {
      return new NotebookException(problem.get(), place, thrown);
    }
    return thrown instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(thrown);
  }

  // primary result codes of SQLite: https://www.sqlite.org/rescode.html
  private static Optional<Problem> of(SQLiteException e) {
    return switch (e.getResultCode().code & 0xFF) {
      case 5, 6 -> Optional.of(Problem.OPENED_ELSEWHERE);
      case 8 -> Optional.of(Problem.READ_ONLY);
      case 11, 26 -> Optional.of(Problem.DAMAGED);
      case 13 -> Optional.of(Problem.DISK_FULL);
      case 10, 14 -> Optional.of(Problem.DISK_ERROR);
      default -> Optional.empty();
    };
  }

  private static Problem of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return Problem.READ_ONLY;
    }
    String reason =
        e instanceof FileSystemException file && file.getReason() != null
            ? file.getReason()
            : String.valueOf(e.getMessage());
    String small = reason.toLowerCase(Locale.ROOT);
    if (small.contains("no space left")
        || small.contains("not enough space")
        || small.contains("espace insuffisant")
        || small.contains("quota")) {
      return Problem.DISK_FULL;
    }
    if (small.contains("read-only") || small.contains("not permitted")) {
      return Problem.READ_ONLY;
    }
    return Problem.DISK_ERROR;
  }
}
