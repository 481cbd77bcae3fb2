package fr.village.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormatTextsTest {
  @ParameterizedTest
  @CsvSource({
    "Sur 102 familles,Sur # familles",
    "publié au 30 juin 2025,publié au # @ #",
    "301.5,#",
    "Mars,Mars",
    "famille Mars,famille Mars",
    "Zone 62A,Zone 62A"
  })
  void numbersAndMonthsOfDatesMayDiffer(String text, String shape) {
    assertThat(FormatTexts.shape(text)).isEqualTo(shape);
  }

  @Test
  void aPhoneIsNeverASingleNumber() {
    assertThat(FormatTexts.shape("0639981234")).isEqualTo("0639981234");
    assertThat(FormatTexts.shape("06 39 98 12 34")).isEqualTo("# # # # #");
  }
}
