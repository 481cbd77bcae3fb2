package fr.village.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/** Takes files dropped on a place, or copied elsewhere and pasted there with Ctrl+V. */
public final class FileDrop {
  private FileDrop() {}

  public static void on(Node place, Consumer<List<Path>> take) {
    place.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            // a copy: what is dropped is read and stays where it is
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    place.setOnDragDropped(
        event -> {
          List<Path> files = paths(event.getDragboard().getFiles());
          event.setDropCompleted(!files.isEmpty());
          event.consume();
          if (!files.isEmpty()) {
            take.accept(files);
          }
        });
    place.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          Clipboard clipboard = Clipboard.getSystemClipboard();
          if (event.isShortcutDown() && event.getCode() == KeyCode.V && clipboard.hasFiles()) {
            take.accept(paths(clipboard.getFiles()));
            event.consume();
          }
        });
  }

  private static List<Path> paths(List<File> files) {
    return files.stream().map(File::toPath).toList();
  }
}
