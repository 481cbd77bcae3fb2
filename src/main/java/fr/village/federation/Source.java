package fr.village.federation;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file to read.
 *
 * @param name what it is called in lists, with slashes; no two of a list are called the same
 */
public record Source(String name, Path file) {
  /** What systems leave in folders by themselves. */
  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

  /**
   * The files of a folder, called by their way from it.
   *
   * @throws IOException where the folder itself cannot be read
   */
  static List<Source> ofFolder(Path folder) throws IOException {
    // a folder that cannot be opened at all is the caller's mistake, not a file's
    Files.newDirectoryStream(folder).close();
    return list(folder).stream()
        .map(file -> new Source(slashed(folder.relativize(file)), file))
        .toList();
  }

  /**
   * Files, and those of folders; each once, whatever way leads to it. What cannot be listed is kept
   * as a file that cannot be read.
   */
  public static List<Source> ofAll(List<Path> paths) throws IOException {
    Map<Path, String> found = new LinkedHashMap<>();
    for (Path given : paths) {
      Path path = given.toAbsolutePath().normalize();
      if (Files.isDirectory(path)) {
        list(path).forEach(f -> found.putIfAbsent(f, slashed(path.relativize(f))));
      } else if (!isPassedOver(path)) {
        found.putIfAbsent(path, String.valueOf(path.getFileName()));
      }
    }
    Set<String> taken = new HashSet<>();
    List<Source> sources = new ArrayList<>();
    found.forEach((file, name) -> sources.add(new Source(free(taken, name, file), file)));
    return sources;
  }

  /** A name that is taken gets its folder before it, then a number after it. */
  private static String free(Set<String> taken, String name, Path file) {
    Path folder = file.getParent();
    Path around = folder == null ? null : folder.getFileName();
    String longer = around == null ? name : around + "/" + file.getFileName();
    String free = taken.contains(name) ? longer : name;
    for (int n = 2; !taken.add(free); n++) {
      free = longer + " (" + n + ")";
    }
    return free;
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static List<Path> list(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes facts) {
            boolean hidden = !directory.equals(folder) && isPassedOver(directory);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            if (facts.isRegularFile() && !isPassedOver(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            files.add(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(Comparator.naturalOrder());
    return files;
  }

  /** Office lock files, hidden files, files not yet whole. */
  static boolean isPassedOver(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.endsWith(".part")
        || LITTER.contains(name);
  }
}
