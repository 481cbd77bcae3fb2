package fr.village.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.domain.reference.Label;
import fr.village.indicators.Outcome;
import fr.village.report.bilan.BeforeAfter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Before and after in a bilan of the true figures. */
final class BilanChangesTest {
  private static final Label ENTRY = new Label("À l’arrivée", "On arrival");
  private static final Label THREE = new Label("Après 3 mois", "After 3 months");
  private static final Label EIGHT = new Label("Après 8 mois", "After 8 months");

  @Test
  void subjectsOfTheSameTwoTimesStandTogetherWithTheirAnswers() {
    List<BeforeAfter> changes =
        new InternalChanges(
                List.of(
                    outcome("isolation", "entry", ENTRY, "m3", THREE, null, "3.10", "2.78", 80),
                    outcome("isolation", "entry", ENTRY, "m8", EIGHT, null, "2.94", "2.21", 58),
                    outcome("stress", "entry", ENTRY, "m3", THREE, null, "3.34", "2.98", 79)))
            .of(null);
    assertThat(changes)
        .extracting(c -> c.period().fr())
        .containsExactly("à l’arrivée puis après 3 mois", "à l’arrivée puis après 8 mois");
    assertThat(changes.getFirst().lines())
        .containsExactly(line("isolation", "3.10", "2.78", 80), line("stress", "3.34", "2.98", 79));
  }

  @Test
  void pairsThatDoNotBeginOnArrivalAreForTheScreen() {
    assertThat(
            new InternalChanges(
                    List.of(
                        outcome("calm", "entry", ENTRY, "m3", THREE, null, "2.00", "3.00", 12),
                        outcome("calm", "m3", THREE, "m8", EIGHT, null, "3.00", "3.50", 12)))
                .of(null))
        .hasSize(1);
  }

  @Test
  void aYearTellsItsOwnAndASubjectNobodyAnsweredTwiceIsLeftOut() {
    InternalChanges all =
        new InternalChanges(
            List.of(
                outcome("calm", "entry", ENTRY, "m3", THREE, null, "2.00", "3.00", 12),
                outcome("calm", "entry", ENTRY, "m3", THREE, 2025, "2.50", "3.00", 4),
                outcome("stress", "entry", ENTRY, "m3", THREE, 2025, null, null, 0)));
    assertThat(all.of(2025))
        .singleElement()
        .satisfies(c -> assertThat(c.lines()).containsExactly(line("calm", "2.50", "3.00", 4)));
    assertThat(all.of(2024)).isEmpty();
  }

  private static BeforeAfter.Line line(String subject, String before, String after, long answers) {
    return new BeforeAfter.Line(
        new Label(subject, subject), new BigDecimal(before), new BigDecimal(after), answers);
  }

  private static Outcome outcome(
      String dimension,
      String from,
      Label fromLabel,
      String to,
      Label toLabel,
      @Nullable Integer year,
      @Nullable String before,
      @Nullable String after,
      long pairs) {
    return new Outcome(
        String.join(".", "impact", dimension, from, to),
        "impact",
        dimension,
        new Label(dimension, dimension),
        from,
        fromLabel,
        to,
        toLabel,
        true,
        false,
        1,
        5,
        year,
        pairs,
        0,
        before == null ? null : new BigDecimal(before),
        after == null ? null : new BigDecimal(after),
        null,
        null,
        null,
        null);
  }
}
