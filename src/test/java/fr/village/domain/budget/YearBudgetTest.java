package fr.village.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.domain.Invalid;
import fr.village.domain.house.HolderLogo;
import fr.village.i18n.Messages;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YearBudgetTest {
  private static final Messages FRENCH = Messages.of(Locale.FRANCE);

  /** Total, staff, premises, supplies, other; what was spent. */
  @ParameterizedTest
  @CsvSource({
    ",,,,,",
    "50000,,,,, 50000",
    "50000, 40000,,,, 50000",
    "50000, 40000, 10000,,, 50000",
    ", 40000, 6000, 1500, 500, 48000",
    ", 0,,,, 0",
    "0,,,,, 0",
  })
  void theTotalIsWhatWasSpentOrElseTheLinesTogether(
      @Nullable Integer total,
      @Nullable Integer staff,
      @Nullable Integer premises,
      @Nullable Integer supplies,
      @Nullable Integer other,
      @Nullable Integer spent) {
    assertThat(new Spending(total, staff, premises, supplies, other).spent()).isEqualTo(spent);
  }

  @Test
  void badAmountsAreRefusedInPlainWords() {
    refused(() -> new Spending(-1, null, null, null, null), "de 0 à 10000000");
    refused(() -> new Spending(10_000_001, null, null, null, null), "le total dépensé");
    refused(
        () -> new Spending(12_000, 12_500, null, 500, null),
        "Les lignes font ensemble 13\u202f000\u202f€, plus que le total de 12\u202f000\u202f€.");
    refused(() -> new Team(0, 20, null, null), "Des heures sont notées pour personne");
    refused(() -> new Team(null, null, 201, null), "200");
    refused(() -> YearBudget.empty(206), "l’année du budget");
    refused(() -> HolderLogo.of("GIF89a; not printed".getBytes()), "PNG ou un JPEG");
    refused(() -> new HolderLogo("not base 64!"), "PNG ou un JPEG");
  }

  @Test
  void hoursOfPeopleNotCountedYetAreKept() {
    assertThat(new Team(null, 1607, 0, 0).paidHours()).isEqualTo(1607);
  }

  @Test
  void aYearWithoutAFigureIsEmpty() {
    YearBudget empty = YearBudget.empty(2025);
    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.with(Team.NONE.withUnpaid(0)).isEmpty()).isFalse();
    assertThat(empty.with(Spending.NONE.withOther(0)).isEmpty()).isFalse();
  }

  private static void refused(ThrowingCallable making, String words) {
    assertThatThrownBy(making)
        .isInstanceOfSatisfying(
            Invalid.class,
            e -> assertThat(FRENCH.text(e.key(), e.arguments().toArray())).contains(words));
  }
}
