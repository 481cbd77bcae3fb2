package fr.village.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.federation.PublishedBeside.Agreement;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedBesideTest {

  /** Estimated 20 %, from 15.0 to 25.0; a published whole per cent stands for half a point more. */
  @ParameterizedTest
  @CsvSource({
    ", NOTHING_PUBLISHED",
    "14, BELOW",
    "15, INSIDE",
    "20, INSIDE",
    "25, INSIDE",
    "26, ABOVE",
    "40, ABOVE"
  })
  void saysWhetherThePublishedShareMayStandForAll(
      @Nullable Integer published, Agreement agreement) {
    PublishedBeside beside =
        new PublishedBeside(
            "distress",
            "Mal-être",
            "yes",
            "oui",
            published,
            published == null ? 0 : 3,
            published == null ? null : 40,
            new BigDecimal("20.0"),
            new BigDecimal("15.0"),
            new BigDecimal("25.0"),
            12);
    assertThat(beside.agreement()).isEqualTo(agreement);
    assertThat(beside.says()).isNotBlank();
  }
}
