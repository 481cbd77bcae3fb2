package fr.village.ui.dashboard;

import fr.village.app.dashboard.Dashboard;
import fr.village.indicators.IndicatorValue;
import fr.village.indicators.Period;
import fr.village.ui.common.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;

/** Figures as one reads them. */
final class FigureWords {
  private static final long WHOLE = 100;
  private static final long HALVES = 200;

  private final Wording words;

  FigureWords(Wording words) {
    this.words = words;
  }

  /** Whole percent of the base; an exact half stays, so that 37.5 is not made 38. */
  String percent(IndicatorValue value) {
    long base = value.base() == null ? 0 : value.base();
    long count = value.count() == null ? 0 : value.count();
    if (base == 0) {
      return "–";
    }
    long halves = HALVES * count;
    boolean half = halves % base == 0 && halves / base % 2 != 0;
    BigDecimal share =
        BigDecimal.valueOf(WHOLE * count).divide(BigDecimal.valueOf(base), 1, RoundingMode.DOWN);
    return half
        ? words.text("dashboard.percent", decimal(share, 1))
        : percent(Math.round((double) WHOLE * count / base));
  }

  String percent(long whole) {
    return words.text("dashboard.percent", number(whole));
  }

  String number(long n) {
    return NumberFormat.getIntegerInstance(words.locale()).format(n);
  }

  String decimal(BigDecimal value, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(words.locale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }

  /** The figure itself: a share where there is one, else the count, hours or mean. */
  String figure(IndicatorValue value) {
    if (value.share() != null) {
      return percent(value);
    }
    return value.base() != null && value.base() == 0 ? "–" : plain(value);
  }

  /** The count, hours or mean. */
  String plain(IndicatorValue value) {
    BigDecimal it = value.value();
    if (it == null) {
      return "–";
    }
    return switch (value.unit()) {
      case "hour" -> words.text("dashboard.hours", decimal(it, 0));
      case "euro" -> words.text("dashboard.euros", decimal(it, 0));
      case "mean" -> decimal(it, 1);
      default -> number(it.longValue());
    };
  }

  /** "43 sur 122"; nothing known where the base is empty. */
  String base(IndicatorValue value) {
    Long base = value.base();
    Long count = value.count();
    if (base == null || count == null) {
      return "";
    }
    return base == 0
        ? words.text("dashboard.nobody")
        : words.text("dashboard.of", number(count), number(base));
  }

  /** "+6 pts", against the period before; nothing where there is none. */
  String trend(Dashboard dashboard, String code) {
    return dashboard.trend(code).map(this::points).orElse("");
  }

  private String points(BigDecimal difference) {
    long points = difference.setScale(0, RoundingMode.HALF_UP).longValue();
    return points == 0
        ? words.text("dashboard.trend.same")
        : words.text("dashboard.trend", (points > 0 ? "+" : "−") + Math.abs(points));
  }

  /** The days of a period. */
  String period(Period period) {
    return period.from() == null
        ? words.text("dashboard.since-opening")
        : words.text("dashboard.from-to", words.date(period.from()), words.date(period.to()));
  }

  /** A label without the name of what it is a line of. */
  String line(IndicatorValue value) {
    String whole = words.text(value.label());
    int colon = whole.indexOf(": ");
    String line = colon < 0 ? whole : whole.substring(colon + 2);
    return line.isEmpty()
        ? line
        : line.substring(0, 1).toUpperCase(words.locale()) + line.substring(1);
  }

  static boolean isSmall(@Nullable Long base) {
    return base != null && base < fr.village.indicators.Outcome.CAUTION_BELOW;
  }
}
