package fr.village.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a notebook lie: {@code <name>.village/} with {@code carnet.db}, {@code
 * cles.json} and {@code sauvegardes/}.
 *
 * @param path the folder, absolute
 */
public record NotebookFolder(Path path) {
  public static final String EXTENSION = ".village";
  public static final String DATABASE = "carnet.db";
  public static final String BACKUPS = "sauvegardes";

  public NotebookFolder {
    path = path.toAbsolutePath().normalize();
    if (!named(path)) {
      throw new NotebookException(NotebookException.Problem.BAD_NAME, path);
    }
  }

  /** The notebook's folder that a path is or lies in, however deep. */
  public static Optional<NotebookFolder> around(Path any) {
    @Nullable Path path = any.toAbsolutePath().normalize();
    while (path != null) {
      if (named(path) && Files.isDirectory(path)) {
        return Optional.of(new NotebookFolder(path));
      }
      path = path.getParent();
    }
    return Optional.empty();
  }

  public Path database() {
    return path.resolve(DATABASE);
  }

  public Path journal() {
    return path.resolve(DATABASE + "-journal");
  }

  /** Where the backups made at closing go: inside, so that who copies the folder has all of it. */
  public Path backups() {
    return path.resolve(BACKUPS);
  }

  /** The folder's name without its extension. */
  public String name() {
    String name = String.valueOf(path.getFileName());
    return name.substring(0, name.length() - EXTENSION.length());
  }

  /** The folder it lies in. */
  public Path parent() {
    @Nullable Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  private static boolean named(Path path) {
    @Nullable Path name = path.getFileName();
    return name != null
        && name.toString().length() > EXTENSION.length()
        && name.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION);
  }
}
