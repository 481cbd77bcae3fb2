package fr.village.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Settings on disk. A file that cannot be read, or a value that makes no sense, is no reason not to
 * start: what is wrong is taken as not yet set.
 */
public final class SettingsFile {
  private final Path file;

  public SettingsFile(Path file) {
    this.file = file;
  }

  public Settings read() {
    Properties p = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      p.load(in);
    } catch (IOException | IllegalArgumentException e) {
      return Settings.INITIAL;
    }
    return new Settings(
        notebooks(p),
        theme(p.getProperty("theme")),
        language(p.getProperty("language")),
        number(p.getProperty("textSize"), Settings.SMALLEST_TEXT),
        number(p.getProperty("lockMinutes"), Settings.USUAL_LOCK),
        window(p.getProperty("window")));
  }

  /** Replaces the file as a whole, so that a power cut leaves the old one or the new one. */
  public void write(Settings settings) throws IOException {
    Properties p = new Properties();
    for (int i = 0; i < settings.notebooks().size(); i++) {
      p.setProperty("carnet." + i, settings.notebooks().get(i).toString());
    }
    p.setProperty("theme", settings.theme().name().toLowerCase(Locale.ROOT));
    if (settings.language() != null) {
      p.setProperty("language", settings.language());
    }
    p.setProperty("textSize", Integer.toString(settings.textSize()));
    p.setProperty("lockMinutes", Integer.toString(settings.lockMinutes()));
    WindowState w = settings.window();
    if (w != null) {
      p.setProperty(
          "window",
          String.join(
              " ",
              Stream.of(w.x(), w.y(), w.width(), w.height(), w.maximized())
                  .map(Object::toString)
                  .toList()));
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path next = file.resolveSibling(file.getFileName() + ".new");
    try (Writer out = Files.newBufferedWriter(next)) {
      p.store(out, null);
    }
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<Path> notebooks(Properties p) {
    return IntStream.range(0, Settings.KEPT)
        .mapToObj(i -> p.getProperty("carnet." + i))
        .flatMap(SettingsFile::path)
        .toList();
  }

  private static Stream<Path> path(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? Stream.of() : Stream.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Stream.of();
    }
  }

  private static ThemeChoice theme(@Nullable String text) {
    return Arrays.stream(ThemeChoice.values())
        .filter(t -> t.name().equalsIgnoreCase(text))
        .findFirst()
        .orElse(ThemeChoice.SYSTEM);
  }

  private static @Nullable String language(@Nullable String text) {
    return "fr".equals(text) || "en".equals(text) ? text : null;
  }

  private static @Nullable WindowState window(@Nullable String text) {
    String[] parts = text == null ? new String[0] : text.split(" ", -1);
    if (parts.length != 5) {
      return null;
    }
    int width = number(parts[2], 0);
    int height = number(parts[3], 0);
    return width < 300 || height < 200
        ? null
        : new WindowState(
            number(parts[0], 0), number(parts[1], 0), width, height, parts[4].equals("true"));
  }

  private static int number(@Nullable String text, int otherwise) {
    try {
      return text == null ? otherwise : Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
