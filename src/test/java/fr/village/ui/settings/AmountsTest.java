package fr.village.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "48000 | 48000",
        "48 000 | 48000",
        "48\u00a0000\u202f€ | 48000",
        "48.000,50 | 48001",
        "48,000.49 | 48000",
        "1 234 567,5 € | 1234568",
        "12,5 | 13",
        "12,49 euros | 12",
        "1 607 h | 1607",
        "1607 heures | 1607",
        "12.500 | 12500",
      })
  void amountsAreReadAsAccountsWriteThem(String typed, int units) {
    assertThat(Amounts.read(typed)).isEqualTo(units);
  }

  @Test
  void nothingTypedIsNothingKnown() {
    assertThat(Amounts.read("  ")).isNull();
    assertThat(Amounts.people("")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"douze", "-5", "12 50", "1,2345", "12k€ environ", "1e9", "9999999999", "€", "1/2"})
  void anythingElseIsRefusedWithWhatWasTyped(String typed) {
    assertThatThrownBy(() -> Amounts.read(typed))
        .isInstanceOfSatisfying(
            Invalid.class,
            e -> {
              assertThat(e.key()).isEqualTo("invalid.amount");
              assertThat(e.arguments()).isEqualTo(java.util.List.of(typed));
            });
  }

  @Test
  void nobodyIsHalfAPerson() {
    assertThat(Amounts.people("2")).isEqualTo(2);
    assertThatThrownBy(() -> Amounts.people("1,5")).isInstanceOf(Invalid.class);
  }
}
