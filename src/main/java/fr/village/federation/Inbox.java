package fr.village.federation;

import fr.village.workbook.Finding;
import fr.village.workbook.Finding.Kind;
import fr.village.workbook.Submission;
import fr.village.workbook.check.WorkbookCheck;
import fr.village.workbook.format.Digests;
import fr.village.workbook.read.Limits;
import fr.village.workbook.read.ReadWorkbook;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files of a folder and its sub-folders, each with its verdict; none stops the others. */
public final class Inbox {
  /** What systems leave in folders by themselves. */
  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

  private Inbox() {}

  /**
   * @throws IOException where the folder itself cannot be read
   */
  public static List<Arrival> read(Path folder, Decisions decisions) throws IOException {
    List<Seen> files = new ArrayList<>();
    for (Path file : list(folder)) {
      files.add(look(folder, file));
    }
    return Sorting.decide(files, decisions);
  }

  private static List<Path> list(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    // a folder that cannot be opened at all is the caller's mistake, not a file's
    Files.newDirectoryStream(folder).close();
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

  private static Seen look(Path folder, Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    try {
      if (Files.size(file) > Limits.STANDARD.fileBytes()) {
        return new Seen(path, "", "", null, WorkbookCheck.check(file).findings());
      }
      byte[] bytes = Files.readAllBytes(file);
      ReadWorkbook read = WorkbookCheck.check(bytes);
      Submission submission = read.submission();
      return new Seen(
          path,
          Digests.sha256(bytes),
          read.contentDigest(),
          submission == null ? null : submission.cover(),
          read.findings());
    } catch (IOException e) {
      Finding unreachable = Finding.of(Kind.UNREADABLE, "federation.why.unreachable");
      return new Seen(path, "", "", null, List.of(unreachable));
    }
  }
}
