package fr.village.ui.palette;

import fr.village.ui.common.Parts;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One thing found: its picture, its name, what it is. */
final class TargetCell extends ListCell<Target> {
  /** In em. */
  static final double HEIGHT = 2.7;

  private final FontIcon icon = new FontIcon();
  private final Label title = Parts.label("", "semibold");
  private final Label detail = Parts.label("", "secondary", "small", "abridged");
  private final HBox line;

  TargetCell() {
    title.setMinWidth(USE_PREF_SIZE);
    detail.setMinWidth(0);
    line = Parts.line(10, icon, title, detail);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    getStyleClass().add("target");
  }

  @Override
  protected void updateItem(@Nullable Target target, boolean empty) {
    super.updateItem(target, empty);
    if (empty || target == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    icon.setIconCode(target.icon());
    title.setText(target.title());
    detail.setText(target.detail());
    setAccessibleText(target.title() + ", " + target.detail());
    setGraphic(line);
  }
}
