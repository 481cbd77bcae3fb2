package fr.village.bench;

import java.nio.file.Path;
import javafx.application.Platform;

/** Measures, prints a table, and ends with 1 when a row is beyond its limit. */
public final class Bench {
  private Bench() {}

  public static void main(String[] args) throws Exception {
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    int status = 2;
    try {
      status =
          measured(
                  args.length == 0
                      ? "disk keys search open figures bilan audit utility export inbox fresh"
                      : args[0])
              ? 0
              : 1;
    } catch (Exception e) {
      // leaving below would leave it unsaid
      e.printStackTrace();
    } finally {
      // the toolkit's thread and whoever waits would keep the process
      System.exit(status);
    }
  }

  /**
   * @param which rows, by a word each
   * @return whether all are within their limits
   */
  private static boolean measured(String which) throws Exception {
    Table table = new Table();
    BenchNotebooks notebooks = new BenchNotebooks(Path.of("target", "bench"));
    table.head();
    if (which.contains("disk")) {
      new MarkOnDisk(notebooks).measure(table);
    }
    Keys keys = new Keys(notebooks);
    if (which.contains("keys")) {
      keys.marks(table);
    }
    if (which.contains("search")) {
      keys.search(table);
    }
    if (which.contains("open")) {
      new Opening(notebooks).measure(table);
    }
    if (which.contains("figures")) {
      new TenYearFigures(notebooks).measure(table);
    }
    if (which.contains("bilan")) {
      new TenYearBilan(notebooks).measure(table);
    }
    if (which.contains("audit")) {
      new Audits(notebooks).measure(table);
    }
    if (which.contains("utility")) {
      new Utility().measure(table);
    }
    if (which.contains("export")) {
      new Exports(notebooks).measure(table);
      new ManyRows().measure(table);
    }
    if (which.contains("inbox")) {
      new Inboxes(new SentWorkbooks(Path.of("target", "bench", "envois"))).measure(table);
    }
    if (which.contains("fresh")) {
      new FreshStarts(notebooks).measure(table);
    }
    return !table.fails();
  }
}
