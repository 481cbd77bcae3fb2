package fr.village.ui.submission;

import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Buttons that copy a text, and say so themselves. */
final class Copies {
  private Copies() {}

  static Button button(String id, String name, String text, Wording words) {
    Button button = Parts.button(id, Feather.COPY, name, () -> {});
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        e -> {
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
          button.setText(words.text("submission.copied"));
          button.setGraphic(Parts.icon(Feather.CHECK));
        });
    return button;
  }
}
