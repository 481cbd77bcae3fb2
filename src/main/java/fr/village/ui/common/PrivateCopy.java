package fr.village.ui.common;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/**
 * What is copied of families: marked as such on the clipboard, so that it can be taken away from
 * there when the window locks, and nothing that was copied elsewhere since.
 */
public final class PrivateCopy {
  private static final DataFormat MARK = new DataFormat("application/x-village-private");

  private PrivateCopy() {}

  /** Copies a text. */
  public static void put(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    content.put(MARK, "village");
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Takes away what was copied here, if it is still what would be pasted. */
  public static void clear() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasContent(MARK)) {
      clipboard.clear();
    }
  }
}
