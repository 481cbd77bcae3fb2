package fr.village.app.sample;

import fr.village.federation.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A folder that files are put into, and what is to become of each. */
final class Letterbox {
  private final Path folder;
  private final Map<String, Verdict> expected = new TreeMap<>();

  Letterbox(Path folder) {
    this.folder = folder;
  }

  /**
   * @param name below the folder, with slashes
   */
  void put(String name, byte[] bytes, Verdict becomes) throws IOException {
    write(name, bytes);
    expected.put(name, becomes);
  }

  /** An archive of one file, which is what becomes something. */
  void putZipped(String archive, String name, byte[] bytes, Verdict becomes) throws IOException {
    write(archive, Parts.of(Map.of(name, bytes)));
    expected.put(archive + "/" + name, becomes);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /** By the name below the folder. */
  Map<String, Verdict> expected() {
    return Map.copyOf(expected);
  }
}
