package fr.village.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where this machine keeps a program's data: {@code %APPDATA%} on Windows, {@code ~/Library} on a
 * Mac, the XDG base directories elsewhere.
 *
 * @param data settings and the support log
 * @param notebooks where a new notebook is proposed
 */
public record AppFolders(Path data, Path notebooks) {
  private static final String NAME = "Village";

  /** Apart from its name, so that the name is not taken for a text's key. */
  private static final String PROPERTIES = ".properties";

  /**
   * @param osName as {@code os.name} says
   * @param environment the process's variables
   * @param home the user's folder
   */
  public static AppFolders of(String osName, Map<String, String> environment, Path home) {
    String os = osName.toLowerCase(Locale.ROOT);
    return new AppFolders(data(os, environment, home), home.resolve("Documents"));
  }

  /** Those of the machine the program runs on. */
  public static AppFolders ofMachine() {
    return of(
        System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
  }

  public Path settingsFile() {
    return data.resolve("settings" + PROPERTIES);
  }

  public Path supportLog() {
    return data.resolve("support.log");
  }

  /** The folder example Maisons are made in. */
  public Path examples() {
    return data.resolve("exemples");
  }

  private static Path data(String os, Map<String, String> environment, Path home) {
    if (os.startsWith("windows")) {
      String roaming = environment.get("APPDATA");
      return roaming == null
          ? home.resolve("AppData").resolve("Roaming").resolve(NAME)
          : Path.of(roaming).resolve(NAME);
    }
    if (os.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve(NAME);
    }
    String xdg = environment.get("XDG_DATA_HOME");
    boolean usable = xdg != null && Path.of(xdg).isAbsolute();
    return (usable ? Path.of(xdg) : home.resolve(".local").resolve("share")).resolve("village");
  }
}
