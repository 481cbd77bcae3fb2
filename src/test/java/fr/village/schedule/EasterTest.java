package fr.village.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {
  /** The Bureau des longitudes' list, and the earliest, latest and corrected dates there are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05",
        "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13", "2032-03-28",
        "2033-04-17", "2034-04-09", "2035-03-25", "1818-03-22", "1943-04-25", "1954-04-18",
        "1981-04-19", "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22"
      })
  void fallsOnThePublishedDay(LocalDate sunday) {
    assertThat(Easter.sunday(sunday.getYear())).isEqualTo(sunday);
  }
}
