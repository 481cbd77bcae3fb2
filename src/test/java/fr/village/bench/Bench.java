package fr.village.bench;

import java.nio.file.Path;
import javafx.application.Platform;

/** Measures, prints a table, and ends with 1 when a row is over its limit. */
public final class Bench {
  private Bench() {}

  public static void main(String[] args) throws Exception {
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    Table table = new Table();
    BenchNotebooks notebooks = new BenchNotebooks(Path.of("target", "bench"));
    table.head();
    new Opening(notebooks).measure(table);
    System.exit(table.isOver() ? 1 : 0);
  }
}
