package fr.village.ui.common;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * What the window lends a view.
 *
 * @param words the texts in the screen's language
 * @param overlay the place for a card over the whole window
 * @param files shows folders
 */
public record Frame(Wording words, Overlay overlay, FileManager files) {
  /** Where no folder can be shown. */
  public Frame(Wording words, Overlay overlay) {
    this(words, overlay, FileManager.NONE);
  }

  public String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /** Shows a folder in the machine's own window; not there where the machine has none. */
  public Button folder(String id, Path folder) {
    Button button =
        Parts.button(id, Feather.FOLDER, text("common.open-folder"), () -> files.show(folder));
    button.setMinWidth(Region.USE_PREF_SIZE);
    Parts.show(button, files.isThere());
    return button;
  }
}
