import fr.village.Village;
import fr.village.cli.VillageCli;
import fr.village.i18n.Messages;
import fr.village.ui.Display;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs Village from its sources. Where no window can open it says why and writes the example
 * Maisons into the folder it is given, so that there is something to look at all the same.
 */
public final class RunVillage {
  public static void main(String[] args) throws IOException {
    Optional<String> obstacle = Display.obstacle();
    if (obstacle.isEmpty()) {
      Village.main(new String[0]);
      return;
    }
    Messages messages = Messages.ofSystem();
    PrintWriter out = new PrintWriter(System.out, true, System.out.charset());
    PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
    Path folder = Path.of(args[0]);
    Path shown = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());
    out.println(messages.text(obstacle.get()) + " " + messages.text("build.demo", shown));
    empty(folder);
    // says itself what it makes
    System.exit(VillageCli.run(out, err, "demo", "--out", folder.toString()));
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> old;
      try (Stream<Path> walk = Files.walk(folder)) {
        old = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : old) {
        Files.delete(path);
      }
    }
  }
}
