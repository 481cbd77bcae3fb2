package fr.village.ui.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.ui.territory.NetworkPlan.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** No name lies over another, whatever their heights. */
final class NetworkPlanTest {
  @RepeatedTest(50)
  void namesKeepApartAndInside(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Double> heights = new ArrayList<>();
    int count = 1 + random.nextInt(40);
    for (int i = 0; i < count; i++) {
      heights.add(30.0 + random.nextInt(80));
    }
    double width = 700 + random.nextInt(900);
    double height = NetworkPlan.wanted(heights) + random.nextInt(300);
    List<Place> places = NetworkPlan.places(heights, width, height);
    assertThat(places).hasSize(count);
    for (int i = 0; i < count; i++) {
      Place one = places.get(i);
      assertThat(one.height()).isEqualTo(heights.get(i));
      assertThat(one.y()).isGreaterThanOrEqualTo(0);
      assertThat(one.y() + one.height()).isLessThanOrEqualTo(height);
      assertThat(left(one)).isGreaterThanOrEqualTo(0);
      assertThat(left(one) + one.width()).isLessThanOrEqualTo(width);
      for (int j = 0; j < i; j++) {
        Place other = places.get(j);
        boolean apart =
            one.right() != other.right()
                || one.y() >= other.y() + other.height()
                || other.y() >= one.y() + one.height();
        assertThat(apart).as("%d and %d", i, j).isTrue();
      }
    }
  }

  @Test
  void goesClockwiseFromTheTop() {
    List<Place> places = NetworkPlan.places(List.of(30.0, 30.0, 30.0, 30.0), 1000, 500);
    assertThat(places).extracting(Place::right).containsExactly(true, true, false, false);
    assertThat(places.get(0).y()).isLessThan(places.get(1).y());
    assertThat(places.get(2).y()).isGreaterThan(places.get(3).y());
  }

  private static double left(Place place) {
    return place.right() ? place.x() : place.x() - place.width();
  }
}
