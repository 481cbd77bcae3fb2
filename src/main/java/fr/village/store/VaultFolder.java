package fr.village.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a notebook or desk lie: {@code <name>.village/} or {@code <name>.bureau/} with
 * the database, {@code cles.json} and {@code sauvegardes/}.
 *
 * @param path the folder, absolute
 */
public record VaultFolder(Path path) {
  public static final String BACKUPS = "sauvegardes";

  public VaultFolder {
    path = path.toAbsolutePath().normalize();
    if (kindOf(path).isEmpty()) {
      throw new NotebookException(NotebookException.Problem.BAD_NAME, path);
    }
  }

  /** The folder to be made at a path, of this kind. */
  static VaultFolder at(Path path, VaultKind kind) {
    if (!kindOf(path).equals(Optional.of(kind))) {
      throw new NotebookException(kind.badName(), path);
    }
    return new VaultFolder(path);
  }

  /** The notebook's or desk's folder that a path is or lies in, however deep. */
  public static Optional<VaultFolder> around(Path any) {
    @Nullable Path path = any.toAbsolutePath().normalize();
    while (path != null) {
      if (kindOf(path).isPresent() && Files.isDirectory(path)) {
        return Optional.of(new VaultFolder(path));
      }
      path = path.getParent();
    }
    return Optional.empty();
  }

  /** By its name. */
  public VaultKind kind() {
    return kindOf(path).orElseThrow();
  }

  public Path database() {
    return path.resolve(kind().database());
  }

  public Path journal() {
    return path.resolve(kind().database() + "-journal");
  }

  /** Where the backups made at closing go: inside, so that who copies the folder has all of it. */
  public Path backups() {
    return path.resolve(BACKUPS);
  }

  /** The folder's name without its extension. */
  public String name() {
    String name = String.valueOf(path.getFileName());
    return name.substring(0, name.length() - kind().extension().length());
  }

  /** The folder it lies in. */
  public Path parent() {
    @Nullable Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  private static Optional<VaultKind> kindOf(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(VaultKind.values())
        .filter(kind -> name.length() > kind.extension().length())
        .filter(kind -> name.endsWith(kind.extension()))
        .findFirst();
  }
}
