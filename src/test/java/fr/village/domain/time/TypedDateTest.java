package fr.village.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.Invalid;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
  /** A Tuesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12/3 | 2026-03-12",
        " 12 / 03 | 2026-03-12",
        "12/3/26 | 2026-03-12",
        "12.03.2026 | 2026-03-12",
        "12-3-2026 | 2026-03-12",
        "12 3 2026 | 2026-03-12",
        "2026-03-12 | 2026-03-12",
        "12 mars | 2026-03-12",
        "12 MARS 2026 | 2026-03-12",
        "12 mars 26 | 2026-03-12",
        "12 mar | 2026-03-12",
        "12 janv. 2025 | 2025-01-12",
        "1er avril | 2026-04-01",
        "1 er avril | 2026-04-01",
        "15 août 2025 | 2025-08-15",
        "15 aout 2025 | 2025-08-15",
        "2 févr. | 2026-02-02",
        "3 déc. | 2025-12-03",
        "mar. 10 mars 2026 | 2026-03-10",
        "mardi 10 mars | 2026-03-10",
        "12 March | 2026-03-12",
        "March 12 | 2026-03-12",
        "Mar 12, 2026 | 2026-03-12",
        "Tuesday 10 March 2026 | 2026-03-10",
        "21st May | 2026-05-21",
        "June 2nd | 2026-06-02",
        "12/3/85 | 1985-03-12",
        "12/3/46 | 2046-03-12",
        "12/3/47 | 1947-03-12",
        "10/9 | 2025-09-10",
        "8/9 | 2026-09-08",
      })
  void readsDates(String typed, LocalDate expected) {
    assertThat(TypedDate.parse(typed, TODAY)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aujourd’hui | 2026-03-10",
        "Aujourd'hui | 2026-03-10",
        "hier | 2026-03-09",
        "avant-hier | 2026-03-08",
        "avant hier | 2026-03-08",
        "demain | 2026-03-11",
        "après-demain | 2026-03-12",
        "today | 2026-03-10",
        "Yesterday | 2026-03-09",
        "tomorrow | 2026-03-11",
        "mardi | 2026-03-10",
        "lundi | 2026-03-09",
        "vendredi | 2026-03-13",
        "samedi | 2026-03-07",
        "ven. | 2026-03-13",
        "lundi dernier | 2026-03-09",
        "mardi dernier | 2026-03-03",
        "mardi passé | 2026-03-03",
        "mardi prochain | 2026-03-17",
        "lundi prochain | 2026-03-16",
        "last monday | 2026-03-09",
        "next Tuesday | 2026-03-17",
      })
  void readsWords(String typed, LocalDate expected) {
    assertThat(TypedDate.parse(typed, TODAY)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"30/02", "29/2", "31/4", "0/3", "12/13", "30 février", "29/02/2025", "2026-02-30"})
  void saysThatThereIsNoSuchDay(String typed) {
    refuses(typed, "invalid.date.no_such_day");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demin",
        "12",
        "mars",
        "12 ju",
        "1/2/3/4",
        "32 mare",
        "12/3/026",
        "lundi 3",
        "🍼",
        "اليوم",
        "12/3/2026 9h30",
        "99999999999/1"
      })
  void saysThatItCannotBeRead(String typed) {
    refuses(typed, "invalid.date.unreadable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u00a0"})
  void asksForADate(String typed) {
    refuses(typed, "invalid.date.blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lundi 10 mars", "mer. 10/3/2026"})
  void saysThatTheWeekdayIsAnothers(String typed) {
    refuses(typed, "invalid.date.weekday");
  }

  @Test
  void finds29FebruaryOneYearAwayAtMost() {
    assertThat(TypedDate.parse("29/2", LocalDate.of(2025, 2, 10)))
        .isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @Property
  void readsWhatTheScreensWrite(@ForAll @IntRange(min = -20_000, max = 5_000) int days) {
    LocalDate date = TODAY.plusDays(days);
    for (Locale locale : new Locale[] {Locale.FRENCH, Locale.UK}) {
      for (String form : new String[] {"EEE d MMM uuuu", "EEEE d MMMM uuuu", "d/M/uuuu"}) {
        String shown = date.format(DateTimeFormatter.ofPattern(form, locale));
        assertThat(TypedDate.parse(shown, TODAY)).as(shown).isEqualTo(date);
      }
    }
  }

  @Property
  void choosesTheNearestYear(@ForAll @IntRange(min = -182, max = 182) int days) {
    LocalDate date = TODAY.plusDays(days);
    String typed = date.getDayOfMonth() + "/" + date.getMonthValue();
    assertThat(TypedDate.parse(typed, TODAY)).isEqualTo(date);
  }

  private static void refuses(String typed, String key) {
    assertThatThrownBy(() -> TypedDate.parse(typed, TODAY))
        .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.key()).isEqualTo(key));
  }
}
