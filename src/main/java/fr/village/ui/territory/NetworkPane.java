package fr.village.ui.territory;

import fr.village.ui.common.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.kordamp.ikonli.feather.Feather;

/** The Maison in the middle, its partners around it, the thicker a line the more one shares. */
final class NetworkPane extends Pane {
  private static final double THINNEST = 1;
  private static final double THICKEST = 9;
  private static final double MIDDLE_SHARE = 0.24;

  private final Label house;
  private final List<Button> names = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  NetworkPane(String houseName) {
    setId("network");
    house = Parts.paragraph(houseName, "network-house", "semibold");
    house.setGraphic(Parts.icon(Feather.HOME));
    getChildren().add(house);
  }

  void clear() {
    names.clear();
    lines.clear();
    getChildren().setAll(house);
  }

  /**
   * Adds a partner.
   *
   * @param share of the most one has to do with any, 0 to 1
   */
  void add(Button name, double share) {
    Line line = new Line();
    line.getStyleClass().add("network-line");
    line.setStrokeWidth(THINNEST + (THICKEST - THINNEST) * share);
    line.setMouseTransparent(true);
    lines.add(line);
    names.add(name);
    getChildren().addFirst(line);
    getChildren().add(name);
  }

  List<Button> names() {
    return names;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return NetworkPlan.wanted(heights(width > 0 ? width : getWidth()));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private List<Double> heights(double width) {
    double most = NetworkPlan.nameWidth(width);
    return names.stream().map(n -> n.prefHeight(wide(n, most))).toList();
  }

  private static double wide(Button name, double most) {
    return Math.min(most, Math.ceil(name.prefWidth(-1)));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    List<NetworkPlan.Place> places = NetworkPlan.places(heights(width), width, height);
    for (int i = 0; i < names.size(); i++) {
      NetworkPlan.Place place = places.get(i);
      double wide = wide(names.get(i), place.width());
      double x = place.right() ? place.x() : place.x() - wide;
      names.get(i).resizeRelocate(x, place.y(), wide, place.height());
      Line line = lines.get(i);
      line.setStartX(width / 2);
      line.setStartY(height / 2);
      line.setEndX(place.x());
      line.setEndY(place.middle());
    }
    double wide = Math.min(width * MIDDLE_SHARE, Math.ceil(house.prefWidth(-1)));
    double high = house.prefHeight(wide);
    house.resizeRelocate((width - wide) / 2, (height - high) / 2, wide, high);
  }
}
