package fr.village.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own question where a file goes. */
public final class SaveDialog {
  private SaveDialog() {}

  /**
   * @param name proposed, with its ending
   * @param kinds of file, of one ending each
   * @return empty when nobody wants it any more
   */
  public static Optional<Path> ask(
      String title, String name, @Nullable Window owner, ExtensionFilter... kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(name);
    chooser.getExtensionFilters().addAll(kinds);
    File chosen = chooser.showSaveDialog(owner);
    ExtensionFilter kind = chooser.getSelectedExtensionFilter();
    return Optional.ofNullable(chosen)
        .map(file -> ended(file.toPath(), kind == null ? kinds[0] : kind, kinds));
  }

  /** Some systems leave the ending away. */
  static Path ended(Path file, ExtensionFilter kind, ExtensionFilter... kinds) {
    String name = String.valueOf(file.getFileName());
    boolean hasOne =
        Stream.of(kinds).anyMatch(k -> name.toLowerCase(Locale.ROOT).endsWith(ending(k)));
    return hasOne ? file : file.resolveSibling(name + ending(kind));
  }

  private static String ending(ExtensionFilter kind) {
    return kind.getExtensions().getFirst().substring(1);
  }
}
