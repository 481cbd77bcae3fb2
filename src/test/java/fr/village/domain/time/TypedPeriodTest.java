package fr.village.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.Invalid;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypedPeriodTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  @ParameterizedTest
  @CsvSource({
    "du 18/10 au 3/11, 2026-10-18, 2026-11-03",
    "Du 18 octobre au 3 novembre 2026, 2026-10-18, 2026-11-03",
    "18/10 - 3/11, 2026-10-18, 2026-11-03",
    "from 18/10 to 3/11, 2026-10-18, 2026-11-03",
    "du 19/12 au 4/1, 2026-12-19, 2027-01-04",
    "du 14/2 au 1er mars, 2026-02-14, 2026-03-01",
    "du 4 juillet au 31 août 2027, 2026-07-04, 2027-08-31",
    "1er mai, 2026-05-01, 2026-05-01",
    "demain, 2026-03-11, 2026-03-11"
  })
  void isReadAsPeopleTypeIt(String typed, LocalDate from, LocalDate to) {
    assertThat(TypedPeriod.parse(typed, TODAY)).isEqualTo(new TypedPeriod(from, to));
  }

  @Test
  void refusesWhatIsNoPeriod() {
    assertThatThrownBy(() -> TypedPeriod.parse("du 3/11/2026 au 18/10/2026", TODAY))
        .isInstanceOf(Invalid.class)
        .hasMessage("invalid.date.order");
    assertThatThrownBy(() -> TypedPeriod.parse("à la Toussaint", TODAY))
        .isInstanceOf(Invalid.class)
        .hasMessage("invalid.date.unreadable");
    assertThatThrownBy(() -> TypedPeriod.parse(" ", TODAY))
        .isInstanceOf(Invalid.class)
        .hasMessage("invalid.date.blank");
  }
}
