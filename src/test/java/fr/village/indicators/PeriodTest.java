package fr.village.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.Invalid;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-06-30, 2025-07-01, 2025-12-31", // whole months
    "2026-02-01, 2026-02-28, 2026-01-01, 2026-01-31",
    "2025-01-01, 2025-12-31, 2024-01-01, 2024-12-31",
    "2025-11-27, 2026-11-26, 2024-11-27, 2025-11-26",
    "2026-01-01, 2026-11-26, 2025-01-01, 2025-11-26", // a year not over
    "2024-01-01, 2024-02-29, 2023-11-01, 2023-12-31",
    "2026-03-10, 2026-03-12, 2026-03-07, 2026-03-09", // days
  })
  void isComparedWithTheOneBefore(LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
    assertThat(new Period(from, to).before()).hasValue(new Period(first, last));
  }

  @Test
  void nothingCameBeforeTheOpening() {
    assertThat(Period.sinceOpening(LocalDate.parse("2026-11-26")).before()).isEmpty();
  }

  @Test
  void bothEndsAreInIt() {
    Period year = Period.year(2026, LocalDate.parse("2026-11-26"));
    assertThat(year.contains(LocalDate.parse("2026-01-01"))).isTrue();
    assertThat(year.contains(LocalDate.parse("2026-11-26"))).isTrue();
    assertThat(year.contains(LocalDate.parse("2025-12-31"))).isFalse();
    assertThat(year.contains(LocalDate.parse("2026-11-27"))).isFalse();
  }

  @Test
  void doesNotEndBeforeItBegins() {
    assertThatThrownBy(
            () -> new Period(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-01-31")))
        .isInstanceOf(Invalid.class);
  }
}
