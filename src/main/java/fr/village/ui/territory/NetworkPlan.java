package fr.village.ui.territory;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the partners stand around the Maison: clockwise from the top on an ellipse, each side's
 * names one under the other, so that no name lies over another whatever its length. A layout by
 * forces does not know the names' widths (decision 0042).
 */
final class NetworkPlan {
  /** Share of the width from the middle to the ellipse's side. */
  private static final double REACH = 0.17;

  private static final double LEAST_GAP = 6;

  /**
   * A place.
   *
   * @param x of the edge that faces the Maison
   * @param y of its top
   * @param width most it may take
   * @param right of the Maison
   */
  record Place(double x, double y, double width, double height, boolean right) {
    double middle() {
      return y + height / 2;
    }
  }

  private NetworkPlan() {}

  /** How many of so many stand to the right. */
  static int toTheRight(int count) {
    return (count + 1) / 2;
  }

  /** The width every name may take, wherever it stands. */
  static double nameWidth(double width) {
    return width * (0.5 - REACH) - 2 * LEAST_GAP;
  }

  /** The height wanted by names of these heights, in order. */
  static double wanted(List<Double> heights) {
    int right = toTheRight(heights.size());
    return Math.max(
        stacked(heights.subList(0, right)), stacked(heights.subList(right, heights.size())));
  }

  private static double stacked(List<Double> heights) {
    return heights.stream().mapToDouble(h -> h + LEAST_GAP).sum() + LEAST_GAP;
  }

  /** A place for each name, in order. */
  static List<Place> places(List<Double> heights, double width, double height) {
    int right = toTheRight(heights.size());
    List<Place> all = new ArrayList<>(side(heights.subList(0, right), width, height, true));
    // round the bottom and up again
    List<Double> left = heights.subList(right, heights.size()).reversed();
    all.addAll(side(left, width, height, false).reversed());
    return all;
  }

  private static List<Place> side(
      List<Double> heights, double width, double height, boolean right) {
    double free = height - heights.stream().mapToDouble(h -> h).sum();
    double gap = Math.max(LEAST_GAP, free / (heights.size() + 1));
    List<Place> places = new ArrayList<>();
    double y = gap;
    for (double h : heights) {
      double off = Math.clamp((y + h / 2 - height / 2) / (height / 2), -1, 1);
      double out = width * REACH * Math.sqrt(1 - off * off) + LEAST_GAP;
      double x = width / 2 + (right ? out : -out);
      places.add(new Place(x, y, nameWidth(width), h, right));
      y += h + gap;
    }
    return places;
  }
}
