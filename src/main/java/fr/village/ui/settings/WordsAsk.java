package fr.village.ui.settings;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.RecoverySheet;
import fr.village.ui.common.SheetPreview;
import fr.village.ui.common.SheetPrinting;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/**
 * The recovery words again, on the screen and on paper. They are in this card only: closed, or gone
 * with the window that locks, nothing holds them any more.
 */
final class WordsAsk {
  private static final double WIDTH = 42;

  private WordsAsk() {}

  static void show(
      Frame frame, List<String> words, String house, SheetPrinting printing, Window owner) {
    Button close =
        Parts.button("words-close", frame.text("common.close"), frame.overlay()::close, "primary");
    Button print =
        Parts.button(
            "words-print",
            Feather.PRINTER,
            frame.text("open.words.print"),
            () ->
                new SheetPreview(frame, printing)
                    .show(
                        frame.text("settings.people.words"),
                        frame.text("settings.people.words.keep"),
                        () -> List.of(RecoverySheet.page(frame.words(), house, words)),
                        owner,
                        () -> {}));
    VBox card =
        new VBox(
            Parts.paragraph(frame.text("open.words.title"), "card-title"),
            Parts.paragraph(frame.text("settings.people.words.keep"), "secondary"),
            RecoverySheet.grid(words),
            new FlowPane(10, 10, close, print));
    card.setId("words-card");
    card.setStyle("-fx-pref-width: " + WIDTH + "em;");
    frame.overlay().show(card, close, () -> {});
  }
}
