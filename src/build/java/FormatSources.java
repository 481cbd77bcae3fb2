import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks that sources are as google-java-format writes them, or writes them so. Run by the build
 * with {@code check}, {@code apply} or {@code off}, the folder of sources and a file that remembers
 * what was found well formatted, so that only changed files cost time.
 */
public final class FormatSources {
  public static void main(String[] args) throws Exception {
    if (args[0].equals("off")) {
      return;
    }
    boolean apply = args[0].equals("apply");
    Path memory = Path.of(args[2]);
    Set<String> known = Files.exists(memory) ? Set.copyOf(Files.readAllLines(memory)) : Set.of();
    Set<String> good = new TreeSet<>();
    List<String> bad = new ArrayList<>();
    Formatter formatter = new Formatter();
    for (Path file : sources(Path.of(args[1]))) {
      String source = Files.readString(file);
      if (!known.contains(digest(source))) {
        String formatted = format(formatter, file, source);
        if (!formatted.equals(source)) {
          if (apply) {
            Files.writeString(file, formatted);
          } else {
            bad.add(file.toString());
          }
          source = formatted;
        }
      }
      good.add(digest(source));
    }
    Files.createDirectories(memory.getParent());
    Files.write(memory, good);
    if (!bad.isEmpty()) {
      System.err.println("[ERROR] Not formatted: " + String.join(", ", bad));
      System.err.println("[ERROR] To format every source: mvn -q -Pformat initialize");
      System.exit(1);
    }
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String format(Formatter formatter, Path file, String source) {
    try {
      return formatter.formatSourceAndFixImports(source);
    } catch (FormatterException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  private static String digest(String source) throws Exception {
    byte[] sha =
        MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sha);
  }
}
