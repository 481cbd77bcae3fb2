package fr.village.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.federation.NationalPicture;
import fr.village.federation.NationalPooling;
import fr.village.federation.ScopeKind;
import fr.village.workbook.CoverBuilder;
import fr.village.workbook.PoolingLine;
import fr.village.workbook.Submission;
import fr.village.workbook.Tranche;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rule 12 from end to end: the noise that leaves, and the estimate made of it. */
class PoolingEstimateTest {
  private static final int SEEDS = 200;
  private static final int HOUSES = 12;
  private static final int TRANCHES = 4;

  @Test
  @DisplayName("over 200 seeds the estimate is where its standard error says")
  void asStated() {
    int beyondThree = 0;
    int inside = 0;
    double sum = 0;
    double squares = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      PoolingNoise noise = new PoolingNoise(random);
      NationalPicture picture = new NationalPicture();
      int truth = 0;
      for (int house = 0; house < HOUSES; house++) {
        int[] counts = random.ints(TRANCHES, 0, 9).toArray();
        int[] noisy = new int[TRANCHES];
        for (int i = 0; i < TRANCHES; i++) {
          truth += counts[i];
          noisy[i] = counts[i] + noise.next();
        }
        picture.add(house(house, noisy));
      }
      assertThat(picture.scopes(ScopeKind.REGION))
          .as("six Maisons each, under ten")
          .hasSize(2)
          .allMatch(region -> region.estimates().isEmpty());
      assertThat(picture.scopes(ScopeKind.CARRIER).getFirst().estimates()).hasSize(1);
      NationalPooling estimate = picture.national().estimates().getFirst();
      double z = (estimate.estimate() - truth) / estimate.standardError().doubleValue();
      sum += z;
      squares += z * z;
      beyondThree += Math.abs(z) > 3 ? 1 : 0;
      inside += estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
    }
    // of 200: 0.5 beyond three expected, 190 within the interval, a mean of 0 ± 0.07, a square of 1
    assertThat(beyondThree).as("beyond three standard errors").isLessThanOrEqualTo(2);
    assertThat(inside).as("within the interval").isBetween(180, 199);
    assertThat(sum / SEEDS).as("bias in standard errors").isBetween(-0.22, 0.22);
    assertThat(squares / SEEDS).as("variance against the one stated").isBetween(0.7, 1.3);
  }

  private static Submission house(int number, int[] noisy) {
    List<Tranche> tranches = new ArrayList<>();
    List<PoolingLine> lines = new ArrayList<>();
    for (int i = 0; i < noisy.length; i++) {
      LocalDate closing = LocalDate.of(2025, 3, 31).plusMonths(3L * i).withDayOfMonth(28);
      tranches.add(new Tranche(i + 1, 20, closing));
      lines.add(
          new PoolingLine("distress", "Mal-être", "yes", "oui", i + 1, closing, 20, noisy[i]));
    }
    return new Submission(
        new CoverBuilder()
            .house("H-" + (100 + number), "Maison", "62", "Pas-de-Calais", "Région " + number % 2)
            .notebook(new UUID(1, number))
            .tranches(tranches)
            .build(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        lines);
  }
}
