package fr.village.report.bilan;

import fr.village.report.paper.Tongue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;

/** Figures as they are read: "43 sur 122 familles, soit 35 %". */
final class FigureWords {
  private static final BigDecimal HALVES = BigDecimal.valueOf(200);

  private final Tongue tongue;

  FigureWords(Tongue tongue) {
    this.tongue = tongue;
  }

  String number(BigDecimal value) {
    NumberFormat format = NumberFormat.getNumberInstance(tongue.locale());
    format.setMaximumFractionDigits(1);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }

  /** A mean score, always two decimals. */
  String score(BigDecimal value) {
    NumberFormat format = NumberFormat.getNumberInstance(tongue.locale());
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(value);
  }

  /** Whole euros, halves up. */
  String euros(BigDecimal value) {
    return tongue.text("paper.bilan.euros", number(value.setScale(0, RoundingMode.HALF_UP)));
  }

  /** Whole, but for an exact half: 57 of 152 is neither 37 nor 38. */
  private String percent(Figure figure, BigDecimal share) {
    BigDecimal value = figure.value();
    Long base = figure.base();
    boolean half =
        share.stripTrailingZeros().scale() > 0
            && value != null
            && base != null
            && base != 0
            && value.multiply(HALVES).remainder(BigDecimal.valueOf(base)).signum() == 0;
    BigDecimal said = half ? share : share.setScale(0, RoundingMode.HALF_UP);
    return tongue.text("paper.bilan.percent", number(said));
  }

  /** In large letters: the share where there is one. */
  String large(Figure figure) {
    BigDecimal value = figure.value();
    if (value == null) {
      return tongue.text("paper.bilan.not-yet");
    }
    BigDecimal share = figure.share();
    return share == null ? number(value) : percent(figure, share);
  }

  /** What the share is made of: "43 sur 122 familles". */
  String base(Figure figure) {
    BigDecimal value = figure.value();
    Long base = figure.base();
    if (value == null) {
      return tongue.text("paper.bilan.not-yet.why");
    }
    return base == null ? "" : of(figure.unit(), value, base);
  }

  /** "43 sur 122, soit 35 %", or the number alone. */
  String whole(Figure figure) {
    BigDecimal value = figure.value();
    if (value == null) {
      return tongue.text("paper.bilan.not-yet");
    }
    BigDecimal share = figure.share();
    Long base = figure.base();
    return share == null || base == null
        ? number(value)
        : tongue.text(
            "paper.bilan.of.share",
            number(value),
            number(BigDecimal.valueOf(base)),
            percent(figure, share));
  }

  private String of(String unit, BigDecimal value, long base) {
    String part = number(value);
    String all = number(BigDecimal.valueOf(base));
    return switch (unit) {
      case "family" -> tongue.text("paper.bilan.of.family", part, all);
      case "parent" -> tongue.text("paper.bilan.of.parent", part, all);
      default -> tongue.text("paper.bilan.of.other", part, all);
    };
  }
}
