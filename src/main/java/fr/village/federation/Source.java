package fr.village.federation;

import fr.village.workbook.read.Limits;
import fr.village.workbook.read.ReadWorkbook;
import fr.village.workbook.read.Unreadable;
import fr.village.workbook.read.WorkbookReader;
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
 * A file to read: one of a folder, or one of an archive there.
 *
 * @param name what it is called in lists, with slashes; no two of a list are called the same
 */
public record Source(String name, Content content) {
  /** The file on the disk: itself, or the archive it is in. */
  public Path file() {
    return content.file();
  }

  /** What systems leave in folders by themselves. */
  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", "__macosx");

  /** Where a file's bytes come from; opened anew each time, and closed again. */
  public interface Content {
    /** The file on the disk that has them: itself, or its archive. */
    Path file();

    /** Size in bytes; of a file in an archive, what the archive says. */
    long size() throws IOException, Unreadable;

    /** The beginning, as far as there is one. */
    byte[] head(int most) throws IOException, Unreadable;

    /**
     * All of it.
     *
     * @throws Unreadable where there is more
     */
    byte[] all(long most) throws IOException, Unreadable;
  }

  /**
   * The files of a folder, called by their way from it, those in archives by their way within.
   *
   * @throws IOException where the folder itself cannot be read
   */
  public static List<Source> ofFolder(Path folder) throws IOException {
    // a folder that cannot be opened at all is the caller's mistake, not a file's
    Files.newDirectoryStream(folder).close();
    Map<Path, String> found = new LinkedHashMap<>();
    list(folder).forEach(file -> found.put(file, slashed(folder.relativize(file))));
    return named(found);
  }

  /**
   * Files, those of folders, and those in archives; each once, whatever way leads to it. What
   * cannot be listed is kept as a file that cannot be read.
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
    return named(found);
  }

  private static List<Source> named(Map<Path, String> files) {
    Set<String> taken = new HashSet<>();
    List<Source> sources = new ArrayList<>();
    files.forEach(
        (file, name) -> {
          Source whole = new Source(free(taken, name, file), new FileContent(file));
          for (Source source : Archive.opened(whole, file)) {
            boolean itself = source.name().equals(whole.name());
            sources.add(itself ? source : source.called(free(taken, source.name())));
          }
        });
    return sources;
  }

  /**
   * Its rows, judged by nobody.
   *
   * @throws IOException where it cannot be read from the disk any more
   */
  public ReadWorkbook workbook() throws IOException {
    try {
      return WorkbookReader.read(content.all(Limits.STANDARD.fileBytes()));
    } catch (Unreadable e) {
      return ReadWorkbook.nothing(e.finding());
    }
  }

  Source called(String other) {
    return other.equals(name) ? this : new Source(other, content);
  }

  /** A name that is taken gets its folder before it, then a number after it. */
  private static String free(Set<String> taken, String name, Path file) {
    Path folder = file.getParent();
    Path around = folder == null ? null : folder.getFileName();
    String longer = around == null ? name : around + "/" + file.getFileName();
    return free(taken, taken.contains(name) ? longer : name);
  }

  private static String free(Set<String> taken, String name) {
    String free = name;
    for (int n = 2; !taken.add(free); n++) {
      free = name + " (" + n + ")";
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
    return isPassedOver(String.valueOf(file.getFileName()));
  }

  static boolean isPassedOver(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.endsWith(".part")
        || LITTER.contains(name);
  }
}
