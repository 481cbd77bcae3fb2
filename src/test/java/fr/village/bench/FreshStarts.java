package fr.village.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Starts the program anew, with the options the app image gives to its virtual machine, and asks
 * how long the first opening took and how much memory is used after visiting every screen.
 */
final class FreshStarts {
  private static final int STARTS = 3;

  private final BenchNotebooks notebooks;

  FreshStarts(BenchNotebooks notebooks) {
    this.notebooks = notebooks;
  }

  void measure(Table table) throws IOException, InterruptedException {
    Path notebook = notebooks.copy(notebooks.tenYears(), "fresh");
    Timings opening = new Timings();
    Timings door = new Timings();
    Map<String, Timings> firsts = new TreeMap<>();
    for (int i = 0; i < STARTS; i++) {
      Map<String, Double> said = start(notebook, "rehearsed");
      opening.add(nanos(said, "open.ms"));
      door.add(nanos(said, "door.ms"));
      said.keySet().stream()
          .filter(name -> name.startsWith("stands.") || name.startsWith("filled."))
          .forEach(name -> firsts.computeIfAbsent(name, n -> new Timings()).add(nanos(said, name)));
    }
    table.add(Row.information("program started, to the door", door.p50(), null, "ms"));
    table.add(
        Row.within(
            "10 years opened to Aujourd’hui, first time after a start, p50 of " + STARTS,
            opening.p50(),
            null,
            "ms",
            1_000));
    table.add(
        Row.information(
            "the same, typed before the rehearsal began",
            Objects.requireNonNull(start(notebook, "unrehearsed").get("open.ms")),
            null,
            "ms"));
    visits(firsts, table);
    Path real = notebooks.copy(notebooks.tenYears(), "memory");
    BenchNotebooks.asPeopleHaveIt(real);
    Map<String, Double> memory = start(real, "rehearsed");
    table.add(
        Row.information(
            "heap after all screens and a collection", of(memory, "heap.mb"), null, "MB"));
    table.add(
        Row.information(
            "the virtual machine’s own memory beside it", of(memory, "other.mb"), null, "MB"));
    double resident = of(memory, "resident.mb");
    if (Double.isNaN(resident)) {
      table.note("resident memory: this system does not say it as Linux does");
    } else {
      table.add(
          Row.within("resident after all screens and a collection", resident, null, "MB", 300));
      table.add(
          Row.information(
              "resident at most, while the key is derived", of(memory, "peak.mb"), null, "MB"));
    }
  }

  /** The first look at each screen after Aujourd’hui was looked at for a few seconds. */
  private static void visits(Map<String, Timings> firsts, Table table) {
    firsts.forEach(
        (name, times) -> {
          String screen = name.substring(name.indexOf('.') + 1);
          if (name.startsWith("stands.")) {
            table.add(
                Row.within(
                    "first look at “" + screen + "” after a start", times.p50(), null, "ms", 100));
          } else {
            table.add(
                Row.information("“" + screen + "” with all it looked up", times.p50(), null, "ms"));
          }
        });
  }

  private static double of(Map<String, Double> said, String name) {
    return said.getOrDefault(name, Double.NaN);
  }

  private static long nanos(Map<String, Double> said, String name) {
    return (long) (of(said, name) * 1e6);
  }

  private static Map<String, Double> start(Path notebook, String how)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(asInTheImage());
    for (String property :
        List.of("glass.platform", "prism.order", "java.awt.headless", "org.jooq.no-logo")) {
      command.add("-D" + property + "=" + System.getProperty(property));
    }
    command.addAll(
        List.of(
            "-Dorg.jooq.no-tips=true",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            FreshStart.class.getName(),
            notebook.toString(),
            how));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Map<String, Double> said = new HashMap<>();
    try (var lines = process.inputReader().lines()) {
      lines.forEach(
          line -> {
            int equals = line.indexOf('=');
            if (equals > 0) {
              said.put(line.substring(0, equals), Double.valueOf(line.substring(equals + 1)));
            }
          });
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("a fresh start ended with " + process.exitValue());
    }
    return said;
  }

  /** The options of the image that matter here: collector, heap, layout of objects. */
  private static List<String> asInTheImage() throws IOException {
    return Files.readAllLines(Path.of("packaging", "jpackage.args")).stream()
        .filter(line -> line.startsWith("--java-options -X") || line.contains("-Dprism."))
        .map(line -> line.substring("--java-options ".length()))
        .toList();
  }
}
