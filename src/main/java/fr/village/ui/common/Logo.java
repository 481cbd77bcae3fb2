package fr.village.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

/** The house with two faces at its door. */
public final class Logo extends StackPane {
  private static final String HOUSE =
      "M12.6 1.3a2.2 2.2 0 0 1 2.8 0l10.4 8.6c.8.7 1.2 1.600 1.2 2.600V24a3 3 0 0 1-3 3H4a3 3 0 0"
          + " 1-3-3V12.500c0-1 .4-1.900 1.200-2.600z";
  private static final String BODIES =
      "M3.500 27a5.500 5.500 0 0 1 10.500-2 5.500 5.500 0 0 1 10.500 2z";
  private static final double FACE = 3.1;
  private static final double SIZE = 28;

  /**
   * @param pixels its height and width
   */
  public Logo(double pixels) {
    SVGPath house = new SVGPath();
    house.setContent(HOUSE);
    house.getStyleClass().add("roof");
    SVGPath bodies = new SVGPath();
    bodies.setContent(BODIES);
    bodies.setFill(Color.web("#FFF6EC"));
    Circle left = new Circle(8.6, 16.8, FACE, Color.web("#FFF6EC"));
    Circle right = new Circle(19.4, 16.8, FACE, Color.web("#FFF6EC"));
    Group drawing = new Group(house, bodies, left, right);
    drawing.setScaleX(pixels / SIZE);
    drawing.setScaleY(pixels / SIZE);
    getChildren().add(new Group(drawing));
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText("Village");
  }
}
