package fr.village.ui.shell;

import fr.village.ui.common.Frame;
import fr.village.ui.common.LongText;
import fr.village.ui.common.Parts;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/** What support may ask for: places in the program, nothing of a family. */
final class TroubleCard {
  private static final int ROWS = 12;

  private TroubleCard() {}

  static void show(String said, String detail, Frame frame) {
    LongText text = new LongText(detail);
    text.setId("trouble-text");
    text.setEditable(false);
    text.setPrefRowCount(ROWS);
    text.setAccessibleText(frame.text("trouble.detail"));
    Button copy =
        Parts.button("trouble-copy", frame.text("common.copy"), () -> copy(detail), "primary");
    VBox card =
        new VBox(
            Parts.paragraph(said),
            Parts.paragraph(frame.text("trouble.text"), "secondary", "small"),
            text,
            Parts.line(
                8,
                copy,
                Parts.button(
                    "trouble-close", frame.text("common.close"), frame.overlay()::close, "plain")));
    card.getStyleClass().add("trouble-card");
    frame.overlay().show(card, copy, () -> {});
  }

  private static void copy(String detail) {
    ClipboardContent content = new ClipboardContent();
    content.putString(detail);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
