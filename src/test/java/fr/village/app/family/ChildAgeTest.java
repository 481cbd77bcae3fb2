package fr.village.app.family;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.roll.BabyAge;
import fr.village.domain.family.Child;
import fr.village.testing.CountedIds;
import fr.village.testing.FamilyBuilder;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChildAgeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  @ParameterizedTest
  @CsvSource({
    "2026-03-10, 0, DAYS",
    "2026-03-04, 6, DAYS",
    "2026-03-03, 1, WEEKS",
    "2025-12-11, 12, WEEKS",
    "2025-12-10, 3, MONTHS",
    "2024-03-11, 23, MONTHS",
    "2024-03-10, 2, YEARS"
  })
  void daysThenWeeksThenMonthsThenYears(LocalDate born, int number, BabyAge.Unit unit) {
    assertThat(ChildAge.since(born, TODAY)).isEqualTo(new BabyAge(number, unit));
  }

  @Test
  void theAgeOfAChildBornTooEarlyIsCorrectedFromItsTermToTwoYears() {
    Child early = child("2025-10-20", "2025-12-08");
    assertThat(ChildAge.corrected(early, TODAY)).contains(new BabyAge(3, BabyAge.Unit.MONTHS));
    assertThat(ChildAge.corrected(early, LocalDate.of(2025, 12, 7))).isEmpty();
    assertThat(ChildAge.corrected(early, LocalDate.of(2027, 10, 20))).isEmpty();
    assertThat(ChildAge.corrected(child("2025-11-20", "2025-12-08"), TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-03-10, 41", "2026-04-10, 36", "2026-03-24, 39", "2026-02-24, 43"})
  void weeksOfAmenorrhoeaAreCountedBackFromATermOfFortyOne(LocalDate due, int weeks) {
    assertThat(ChildAge.pregnancyWeeks(due, TODAY)).hasValue(weeks);
  }

  @Test
  void noWeeksAreSaidOfATermLongPastOrTooFar() {
    assertThat(ChildAge.pregnancyWeeks(TODAY.minusDays(30), TODAY)).isEmpty();
    assertThat(ChildAge.pregnancyWeeks(TODAY.plusDays(300), TODAY)).isEmpty();
  }

  private static Child child(String born, String due) {
    return new FamilyBuilder(new CountedIds(), "Petit")
        .child("Zoé", born, due, null, UUID.randomUUID())
        .build()
        .children()
        .getFirst();
  }
}
