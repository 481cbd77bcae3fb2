import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sqlite.util.OSInfo;

/**
 * Builds the application's image with jlink and jpackage: its own small runtime, the jars, and this
 * platform's native libraries beside them. Run by the build with the version, the application's
 * jar, the runtime class path, the packaging folder and the target folder. Does nothing when
 * nothing that goes in has changed.
 */
public final class BuildAppImage {
  private static final String OS = os();

  private final String version;
  private final Path jar;
  private final List<Path> libraries;
  private final Path packaging;
  private final Path target;

  private BuildAppImage(String[] args) {
    version = args[0];
    jar = Path.of(args[1]);
    libraries =
        Stream.of(args[2].split(File.pathSeparator))
            .map(Path::of)
            .filter(path -> path.toString().endsWith(".jar"))
            .filter(path -> !isEmptyJavaFx(path))
            .toList();
    packaging = Path.of(args[3]);
    target = Path.of(args[4]);
  }

  public static void main(String[] args) throws Exception {
    new BuildAppImage(args).build();
  }

  private void build() throws Exception {
    Path stamp = target.resolve("app-image.sha256");
    String digest = digest();
    if (Files.exists(stamp)
        && Files.readString(stamp).equals(digest)
        && Files.exists(target.resolve("village"))) {
      return;
    }
    Path input = fresh(target.resolve("app-input"));
    Path runtime = fresh(target.resolve("app-runtime"));
    fresh(target.resolve("village"));
    Files.createDirectories(input);
    Files.copy(jar, input.resolve(jar.getFileName()));
    for (Path library : libraries) {
      addLibrary(library, input);
    }
    linkRuntime(runtime);
    pack(input, runtime);
    Files.writeString(stamp, digest);
  }

  /** JavaFX publishes a jar without content beside the one of each platform. */
  private static boolean isEmptyJavaFx(Path jar) {
    return jar.getFileName().toString().matches("javafx-[a-z]+-[0-9.]+\\.jar");
  }

  /** Copies a jar; native libraries of this platform go beside it, those of others nowhere. */
  private static void addLibrary(Path library, Path input) throws IOException {
    Path copy = input.resolve(library.getFileName());
    Files.copy(library, copy);
    String name = library.getFileName().toString();
    if (!name.startsWith("javafx-") && !name.startsWith("sqlite-jdbc-")) {
      return;
    }
    try (FileSystem content = FileSystems.newFileSystem(copy)) {
      List<Path> natives;
      try (Stream<Path> walk = Files.walk(content.getPath("/"))) {
        natives = walk.filter(BuildAppImage::isNative).toList();
      }
      String ours = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/";
      for (Path file : natives) {
        if (name.startsWith("javafx-") || file.toString().startsWith(ours)) {
          Files.copy(file, input.resolve(file.getFileName().toString()));
        }
        Files.delete(file);
      }
    }
  }

  private static boolean isNative(Path file) {
    return file.toString().matches(".*\\.(so|dll|dylib|jnilib)");
  }

  private void linkRuntime(Path runtime) throws IOException {
    String modules =
        Files.readAllLines(packaging.resolve("runtime-modules.txt")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split(" ", 2)[0])
            .collect(Collectors.joining(","));
    run(
        "jlink",
        List.of(
            "--add-modules",
            modules,
            "--include-locales=fr,en",
            "--strip-java-debug-attributes",
            "--no-header-files",
            "--no-man-pages",
            "--generate-cds-archive",
            "--output",
            runtime.toString()));
    shareClasses(runtime);
    // java and the like were needed to make the archives of shared classes; the launchers are not
    try (Stream<Path> commands = Files.list(runtime.resolve("bin"))) {
      for (Path command : commands.filter(file -> !isNative(file)).toList()) {
        deleteAll(command);
      }
    }
    // shared classes for heaps beyond 32 GB
    Files.deleteIfExists(runtime.resolve("lib/server/classes_nocoops.jsa"));
  }

  /**
   * jlink makes the archive of a virtual machine without options; the window's has small object
   * headers, and would load and check every class of the JDK anew.
   */
  private static void shareClasses(Path runtime) throws IOException {
    Path java = runtime.resolve(OS.equals("windows") ? "bin/java.exe" : "bin/java");
    Process dump =
        new ProcessBuilder(
                java.toString(), "-XX:+UseCompactObjectHeaders", "-Xshare:dump", "-Xlog:disable")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      int status = dump.waitFor();
      if (status != 0) {
        throw new IllegalStateException("shared classes: " + status);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void pack(Path input, Path runtime) {
    run(
        "jpackage",
        List.of(
            "@" + packaging.resolve("jpackage.args"),
            "@" + packaging.resolve(OS).resolve("jpackage.args"),
            "--name",
            "village",
            "--app-version",
            version,
            "--input",
            input.toString(),
            "--main-jar",
            jar.getFileName().toString(),
            "--runtime-image",
            runtime.toString(),
            "--dest",
            target.toString()));
  }

  private static void run(String tool, List<String> arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream saying = new PrintStream(said, true);
    PrintStream out = System.out;
    System.setOut(saying); // a plugin of jlink says "Created CDS archive" there
    int status =
        ToolProvider.findFirst(tool)
            .orElseThrow(() -> new IllegalStateException("This JDK has no " + tool))
            .run(saying, saying, arguments.toArray(String[]::new));
    System.setOut(out);
    if (status != 0) {
      System.err.println(tool + ": " + said);
      System.exit(status);
    }
  }

  private static Path fresh(Path folder) throws IOException {
    if (Files.exists(folder)) {
      deleteAll(folder);
    }
    return folder;
  }

  private static void deleteAll(Path folder) throws IOException {
    List<Path> old;
    try (Stream<Path> walk = Files.walk(folder)) {
      old = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : old) {
      Files.delete(path);
    }
  }

  private String digest() throws Exception {
    List<Path> files = new ArrayList<>(libraries);
    files.add(jar);
    files.add(Path.of("src/build/java/BuildAppImage.java"));
    try (Stream<Path> walk = Files.walk(packaging)) {
      walk.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    sha.update((version + Runtime.version()).getBytes(StandardCharsets.UTF_8));
    for (Path file : files) {
      sha.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      sha.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  private static String os() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.contains("win") ? "windows" : name.contains("mac") ? "macos" : "linux";
  }
}
