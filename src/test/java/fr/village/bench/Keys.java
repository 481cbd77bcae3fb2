package fr.village.bench;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** What a key keeps the screen's thread busy with, beside a key nobody listens to. */
final class Keys {
  private static final double FRAME_MS = 16;
  private static final int WARM_UP = 80;
  private static final int MARKS = 300;
  private static final String[] TYPED = {"martin", "be", "diallo", "éa", "nguy", "petit le", "x"};
  private static final int ROUNDS = 6;

  private final BenchNotebooks notebooks;

  Keys(BenchNotebooks notebooks) {
    this.notebooks = notebooks;
  }

  /** Space on the roll, from person to person. */
  void marks(Table table) throws IOException {
    Path notebook = notebooks.copy(notebooks.tenYears(), "keys");
    try (BenchWindow window = new BenchWindow(notebook).opened()) {
      window.go("roll");
      Timings ours = new Timings();
      Timings floor = new Timings();
      for (int i = 0; i < WARM_UP + MARKS; i++) {
        long mark = window.press(KeyCode.SPACE, " ");
        long nothing = window.press(KeyCode.F12, "");
        window.press(i % 20 < 10 ? KeyCode.DOWN : KeyCode.UP, "");
        if (i >= WARM_UP) {
          ours.add(mark);
          floor.add(nothing);
        }
      }
      table.add(
          Row.within("screen’s thread per mark, p99", ours.p99(), floor.p99(), "ms", FRAME_MS));
      table.add(Row.information("the same, p50", ours.p50(), floor.p50(), "ms"));
    }
  }

  /** Letters into the search of Familles, and out of it again. */
  void search(Table table) throws IOException {
    Path notebook = notebooks.copy(notebooks.twoThousand(), "search");
    try (BenchWindow window = new BenchWindow(notebook).opened()) {
      if (!window.screens().contains("families")) {
        table.note("search in 2,000 families: screen not there yet");
        return;
      }
      window.go("families");
      Node field = window.find("families-search");
      if (!(field instanceof TextInputControl search)) {
        table.note("search in 2,000 families: no field “families-search” on the screen");
        return;
      }
      FxMeter.onScreen(
          () -> {
            search.requestFocus();
            return true;
          });
      Timings ours = new Timings();
      Timings floor = new Timings();
      for (int round = 0; round <= ROUNDS; round++) {
        for (String word : TYPED) {
          for (int letter = 0; letter < word.length(); letter++) {
            long key = window.press(KeyCode.UNDEFINED, word.substring(letter, letter + 1));
            long nothing = window.press(KeyCode.F12, "");
            if (round > 0) {
              ours.add(key);
              floor.add(nothing);
            }
          }
          for (int letter = 0; letter < word.length(); letter++) {
            long key = window.press(KeyCode.BACK_SPACE, "");
            if (round > 0) {
              ours.add(key);
            }
          }
          if (!search.getText().isEmpty()) {
            throw new IllegalStateException("the letters did not come out again");
          }
        }
      }
      table.add(
          Row.within(
              "screen’s thread per letter searched in 2,000 families, p99",
              ours.p99(),
              floor.p99(),
              "ms",
              FRAME_MS));
      table.add(Row.information("the same, p50", ours.p50(), floor.p50(), "ms"));
    }
  }
}
