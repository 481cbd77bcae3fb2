package fr.village.indicators;

import fr.village.domain.reference.Label;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one period.
 *
 * @param code the indicator's, followed by a dot and the line's in a breakdown
 * @param unit code of the list {@code unit}
 * @param year calendar year; null since the opening
 * @param value in {@code unit}; null when there is nothing to make it of
 * @param count what the share counts; null for hours
 * @param base what the share is of; null where there is none
 * @param share 0 to 100 with one decimal, halves rounded up; null without a base, or a base of 0
 * @param sensitive for the screens of the Maison only
 * @param why it is not stated at all, though it could be of another period; else null
 */
public record IndicatorValue(
    String code,
    Label label,
    String unit,
    @Nullable Integer year,
    @Nullable BigDecimal value,
    @Nullable Long count,
    @Nullable Long base,
    @Nullable BigDecimal share,
    boolean sensitive,
    @Nullable Unstated why) {}
