package fr.village.domain.survey;

import static fr.village.domain.survey.Surveys.scaled;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WaveWindowTest {
  private final Survey survey =
      Surveys.of(
          Surveys.fourWaves(), Surveys.scale("s", 1, 5), List.of(scaled("a", null)), List.of());

  @ParameterizedTest
  @CsvSource({
    "2026-01-10, , entry@2026-01-10 months3@2026-04-10 months8@2026-09-10 end@2027-01-10",
    "2025-11-30, , entry@2025-11-30 months3@2026-02-28 months8@2026-07-30 end@2026-11-30",
    // left at five months: asked on leaving, no longer at eight
    "2026-01-10, 2026-06-15, entry@2026-01-10 months3@2026-04-10 end@2026-06-15",
    // left within the window of three months: right after it closes, 45 days on
    "2026-01-10, 2026-04-20, entry@2026-01-10 months3@2026-04-10 end@2026-05-26",
    // left after two weeks
    "2026-01-10, 2026-01-24, entry@2026-01-10 end@2026-02-25",
    // left after the last one
    "2026-01-10, 2027-03-01, entry@2026-01-10 months3@2026-04-10 months8@2026-09-10"
        + " end@2027-01-10",
  })
  void fallsDue(LocalDate entered, @Nullable LocalDate left, String expected) {
    assertThat(
            WaveWindow.of(survey, entered, left).stream()
                .map(w -> w.wave().code() + "@" + w.due())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Property
  void noDayBelongsToTwoWaves(
      @ForAll("days") LocalDate entered, @ForAll("stays") int stays, @ForAll boolean leaves) {
    List<WaveWindow> windows =
        WaveWindow.of(survey, entered, leaves ? entered.plusDays(stays) : null);
    for (int i = 0; i < windows.size(); i++) {
      WaveWindow w = windows.get(i);
      assertThat(w.opens()).isBeforeOrEqualTo(w.due());
      assertThat(w.due()).isBeforeOrEqualTo(w.closes());
      if (i > 0) {
        assertThat(windows.get(i - 1).closes()).isBefore(w.opens());
      }
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 365 * 12)
        .map(d -> LocalDate.of(2020, 1, 1).plusDays(d));
  }

  @Provide
  Arbitrary<Integer> stays() {
    return Arbitraries.integers().between(0, 500);
  }
}
