package fr.village.bench;

import fr.village.store.EncryptedDatabase;
import fr.village.store.Unlocking;
import fr.village.store.VaultFolder;
import fr.village.store.key.DataKey;
import fr.village.store.key.Passphrase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** From Enter after the passphrase to Aujourd’hui, on ten years; then from screen to screen. */
final class Opening {
  private static final int WARM_UP = 6;
  private static final int OPENINGS = 15;
  private static final int ROUNDS = 12;

  private final BenchNotebooks notebooks;

  Opening(BenchNotebooks notebooks) {
    this.notebooks = notebooks;
  }

  void measure(Table table) throws IOException, SQLException, InterruptedException {
    Path notebook = notebooks.copy(notebooks.tenYears(), "opening");
    try (BenchWindow window = new BenchWindow(notebook).opened()) {
      Timings ours = new Timings();
      Timings floor = new Timings();
      for (int i = 0; i < WARM_UP + OPENINGS; i++) {
        window.lock();
        long bare = bare(notebook);
        long took = window.unlock();
        if (i >= WARM_UP) {
          floor.add(bare);
          ours.add(took);
        }
      }
      table.add(
          Row.within(
              "10 years opened to Aujourd’hui, warm process, p50",
              ours.p50(),
              floor.p50(),
              "ms",
              500));
      table.add(Row.within("the same, longest of " + OPENINGS, ours.max(), null, "ms", 500));
      screens(window.lookedAt(), table);
    }
  }

  /** The driver alone: the file opened, every page read and its seal checked. */
  private static long bare(Path notebook) throws SQLException {
    VaultFolder folder = new VaultFolder(notebook);
    try (Passphrase passphrase = BenchNotebooks.passphrase();
        DataKey key = Unlocking.of(folder, passphrase).key()) {
      long from = System.nanoTime();
      try (Connection connection = EncryptedDatabase.open(folder.database(), key);
          Statement statement = connection.createStatement()) {
        statement.executeQuery("PRAGMA quick_check(1)").close();
        return System.nanoTime() - from;
      }
    }
  }

  private static void screens(BenchWindow window, Table table) {
    List<String> screens = window.screens();
    for (String screen : screens) {
      Timings stands = new Timings();
      Timings filled = new Timings();
      for (int i = 0; i < ROUNDS; i++) {
        window.go(screens.getFirst().equals(screen) ? screens.getLast() : screens.getFirst());
        BenchWindow.Visit visit = window.go(screen);
        stands.add(visit.stands());
        filled.add(visit.filled());
      }
      table.add(
          Row.within(
              "switch to “" + screen + "” on 10 years, longest of " + ROUNDS,
              stands.max(),
              null,
              "ms",
              100));
      table.add(Row.within("the same, with all it looks up, p50", filled.p50(), null, "ms", 100));
      table.add(
          Row.information(
              "the same, longest: the first, where it is worked out anew",
              filled.max(),
              null,
              "ms"));
    }
  }
}
