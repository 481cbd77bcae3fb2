package fr.village.report.bilan;

import fr.village.domain.reference.Label;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what it is a part of.
 *
 * @param unit what it counts: family, parent, child, session, hour …
 * @param value null when it may not be told yet, or there is nothing to make it of
 * @param base null where it is a part of nothing
 * @param share of the base, 0 to 100
 */
public record Figure(
    String code,
    Label label,
    String unit,
    @Nullable BigDecimal value,
    @Nullable Long base,
    @Nullable BigDecimal share) {

  /** A figure that may not be told yet. */
  public static Figure notYet(String code, Label label, String unit) {
    return new Figure(code, label, unit, null, null, null);
  }

  /** A mere number. */
  public static Figure of(String code, Label label, String unit, long value) {
    return new Figure(code, label, unit, BigDecimal.valueOf(value), null, null);
  }

  public boolean isTold() {
    return value != null;
  }
}
