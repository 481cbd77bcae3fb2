package fr.village.schedule;

import static fr.village.schedule.PublicHoliday.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.village.domain.house.Departements;
import fr.village.domain.house.Territory;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FrenchHolidaysTest {
  private static final Map<String, String> OWN_CALENDARS =
      Map.ofEntries(
          Map.entry("971", "gp"),
          Map.entry("972", "mq"),
          Map.entry("973", "gf"),
          Map.entry("974", "re"),
          Map.entry("975", "pm"),
          Map.entry("976", "yt"),
          Map.entry("977", "bl"),
          Map.entry("978", "mf"),
          Map.entry("986", "wf"),
          Map.entry("987", "pf"),
          Map.entry("988", "nc"));

  @Test
  void hasTheElevenOfTheLabourCode() {
    assertThat(of("62", 2026))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry(LocalDate.of(2026, 1, 1), NEW_YEAR),
                Map.entry(LocalDate.of(2026, 4, 6), EASTER_MONDAY),
                Map.entry(LocalDate.of(2026, 5, 1), LABOUR_DAY),
                Map.entry(LocalDate.of(2026, 5, 8), VICTORY_1945),
                Map.entry(LocalDate.of(2026, 5, 14), ASCENSION),
                Map.entry(LocalDate.of(2026, 5, 25), WHIT_MONDAY),
                Map.entry(LocalDate.of(2026, 7, 14), NATIONAL_DAY),
                Map.entry(LocalDate.of(2026, 8, 15), ASSUMPTION),
                Map.entry(LocalDate.of(2026, 11, 1), ALL_SAINTS),
                Map.entry(LocalDate.of(2026, 11, 11), ARMISTICE_1918),
                Map.entry(LocalDate.of(2026, 12, 25), CHRISTMAS)));
  }

  @ParameterizedTest
  @CsvSource({
    "57, 2026-04-03, GOOD_FRIDAY",
    "67, 2027-03-26, GOOD_FRIDAY",
    "68, 2035-03-23, GOOD_FRIDAY",
    "67, 2026-12-26, SAINT_STEPHEN",
    "976, 2026-04-27, ABOLITION_OF_SLAVERY",
    "972, 2026-05-22, ABOLITION_OF_SLAVERY",
    "971, 2026-05-27, ABOLITION_OF_SLAVERY",
    "978, 2026-05-28, ABOLITION_OF_SLAVERY",
    "973, 2026-06-10, ABOLITION_OF_SLAVERY",
    "977, 2026-10-09, ABOLITION_OF_SLAVERY",
    "974, 2026-12-20, ABOLITION_OF_SLAVERY",
  })
  void addsTheDaysOfATerritory(String code, LocalDate date, PublicHoliday expected) {
    assertThat(calendar(code).on(date)).contains(expected);
    assertThat(calendar("62").on(date)).isEmpty();
  }

  @Test
  @DisplayName("Ascension fell on 1 May in 2008")
  void givesTheFixedOneOfTwo() {
    assertThat(calendar("62").on(LocalDate.of(2024, 5, 9))).contains(ASCENSION);
    assertThat(calendar("62").on(LocalDate.of(2008, 5, 1))).contains(LABOUR_DAY);
  }

  static List<Territory> territories() {
    return List.copyOf(Departements.all());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("territories")
  void agreesWithJollyday(Territory territory) {
    for (int year = 2021; year <= 2035; year++) {
      assertThat(of(territory.code(), year).keySet())
          .as("%s %s", territory.name(), year)
          .isEqualTo(jollyday(territory.code(), Year.of(year)));
    }
  }

  private static Set<LocalDate> jollyday(String code, Year year) {
    String own = OWN_CALENDARS.get(code);
    HolidayManager manager =
        HolidayManager.getInstance(ManagerParameters.create(own == null ? "fr" : own));
    return manager.getHolidays(year, own == null ? code : "").stream()
        .filter(h -> !h.getPropertiesKey().startsWith("islamic."))
        .map(de.focus_shift.jollyday.core.Holiday::getDate)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static FrenchHolidays calendar(String code) {
    return new FrenchHolidays(Departements.byCode(code).orElseThrow());
  }

  private static Map<LocalDate, PublicHoliday> of(String code, int year) {
    FrenchHolidays calendar = calendar(code);
    Map<LocalDate, PublicHoliday> result = new TreeMap<>();
    LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .forEach(date -> calendar.on(date).ifPresent(h -> result.put(date, h)));
    return result;
  }
}
