package fr.village.report.bilan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a whole year cost, in euros, and who gave it their time.
 *
 * @param families distinct ones received; null where that may not be told
 * @param sessions held
 * @param paid people; null when not noted, {@code unpaid} too
 */
public record Means(
    int year,
    long spent,
    @Nullable Long families,
    long sessions,
    @Nullable Integer paid,
    @Nullable Integer unpaid) {

  /** Euros for each of them, with one decimal, halves up; null for nobody, or nobody told. */
  public static @Nullable BigDecimal each(long spent, @Nullable Long among) {
    return among == null || among == 0
        ? null
        : BigDecimal.valueOf(spent).divide(BigDecimal.valueOf(among), 1, RoundingMode.HALF_UP);
  }

  public @Nullable BigDecimal perFamily() {
    return each(spent, families);
  }

  public @Nullable BigDecimal perSession() {
    return each(spent, sessions);
  }
}
