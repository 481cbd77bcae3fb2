package fr.village.ui.dashboard;

import fr.village.ui.common.Frame;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;

/** Takes a picture of a chart along, with its title and the words that it is for inside use. */
final class Takeaway {
  /** Sharp on paper too. */
  private static final double SCALE = 2;

  private static final double MARGIN = 16;

  private final DashboardViewModel model;
  private final Frame frame;

  Takeaway(DashboardViewModel model, Frame frame) {
    this.model = model;
    this.frame = frame;
  }

  void copy(Region plate) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, picture(plate)));
    model.copied();
  }

  void save(Region plate, String title) {
    SaveCard.show(picture(plate), title, model, frame);
  }

  private static WritableImage picture(Region plate) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(SCALE, SCALE));
    double wide = (plate.getWidth() + 2 * MARGIN) * SCALE;
    double high = (plate.getHeight() + 2 * MARGIN) * SCALE;
    Point2D at = plate.localToParent(0, 0).multiply(SCALE);
    double margin = MARGIN * SCALE;
    parameters.setViewport(new Rectangle2D(at.getX() - margin, at.getY() - margin, wide, high));
    Background ground = plate.getBackground();
    if (ground != null && !ground.getFills().isEmpty()) {
      parameters.setFill(ground.getFills().getFirst().getFill());
    }
    return plate.snapshot(parameters, null);
  }
}
