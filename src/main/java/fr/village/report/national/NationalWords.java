package fr.village.report.national;

import fr.village.report.Words;
import fr.village.report.national.NationalFacts.Breakdown;
import fr.village.report.national.NationalFacts.Change;
import fr.village.report.national.NationalFacts.Effect;
import fr.village.report.national.NationalFacts.Estimate;
import fr.village.report.national.NationalFacts.Said;
import fr.village.report.national.NationalFacts.Span;
import fr.village.report.paper.Tongue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;

/** National figures as sentences: "entre 1 204 et 1 380". */
final class NationalWords {
  /** Cohen (1988): from which a standardised change is called small, medium, large. */
  private static final BigDecimal SMALL = new BigDecimal("0.2");

  private static final BigDecimal MEDIUM = new BigDecimal("0.5");
  private static final BigDecimal LARGE = new BigDecimal("0.8");

  private final Tongue tongue;

  NationalWords(Tongue tongue) {
    this.tongue = tongue;
  }

  String span(Span span) {
    Integer high = span.high();
    if (high == null) {
      return tongue.text("paper.national.at-least", span.low());
    }
    return span.isExact() ? number(high) : tongue.text("paper.national.span", span.low(), high);
  }

  String number(int value) {
    return NumberFormat.getIntegerInstance(tongue.locale()).format(value);
  }

  /** With that many decimals, neither more nor fewer. */
  String decimal(BigDecimal value, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(tongue.locale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }

  /** What a chart's shares rest on. */
  String basis(Breakdown breakdown) {
    Integer coverage = breakdown.coverage();
    return coverage == null
        ? tongue.text("paper.national.basis.other", breakdown.base(), breakdown.publishing())
        : tongue.text("paper.national.basis", breakdown.base(), coverage, breakdown.publishing());
  }

  Words estimate(Estimate estimate) {
    String said =
        tongue.text(
            "paper.national.estimate",
            estimate.label(),
            estimate.value(),
            whole(estimate.low(), RoundingMode.FLOOR),
            whole(estimate.high(), RoundingMode.CEILING),
            estimate.houses());
    Integer published = estimate.published();
    if (published == null) {
      return Words.marked(said + " " + tongue.text("paper.national.estimate.alone"));
    }
    return Words.marked(
        said
            + " "
            + tongue.text(
                estimate.contradicted()
                    ? "paper.national.estimate.contradicted"
                    : "paper.national.estimate.agreed",
                published,
                estimate.publishing()));
  }

  private static int whole(BigDecimal value, RoundingMode mode) {
    return value.setScale(0, mode).intValueExact();
  }

  Words said(Said said) {
    int low = 100 * said.favourable().low() / said.answered();
    int most = said.favourable().high() == null ? said.answered() : said.favourable().high();
    int high = Math.ceilDiv(100 * most, said.answered());
    return Words.marked(
        low == high
            ? tongue.text(
                "paper.national.said.exact", said.label(), low, said.answered(), said.publishing())
            : tongue.text(
                "paper.national.said",
                said.label(),
                low,
                high,
                said.answered(),
                said.publishing()));
  }

  /** What an effect size amounts to, or that it may be none. */
  String size(Change change) {
    Effect effect = change.effect();
    if (effect == null) {
      return "–";
    }
    if (!effect.isSure()) {
      return tongue.text("paper.national.effect.unsure");
    }
    BigDecimal size = effect.size().abs();
    String how =
        size.compareTo(LARGE) >= 0
            ? "paper.national.effect.large"
            : size.compareTo(MEDIUM) >= 0
                ? "paper.national.effect.medium"
                : size.compareTo(SMALL) >= 0
                    ? "paper.national.effect.small"
                    : "paper.national.effect.tiny";
    return tongue.text(how);
  }

  /** "−0,65 (de −0,75 à −0,55)". */
  String effect(Change change) {
    Effect effect = change.effect();
    return effect == null
        ? "–"
        : tongue.text(
            "paper.national.effect.interval",
            signed(effect.size()),
            signed(effect.low()),
            signed(effect.high()));
  }

  /** With its sign, a true minus. */
  String signed(BigDecimal value) {
    String size = decimal(value.abs(), 2);
    return switch (value.signum()) {
      case -1 -> "−" + size;
      case 1 -> "+" + size;
      default -> size;
    };
  }

  /** One change as a sentence. */
  Words sentence(Change change) {
    return Words.marked(
        tongue.text(
            change.change().signum() < 0
                ? "paper.national.change.down"
                : "paper.national.change.up",
            change.label(),
            decimal(change.before(), 2),
            decimal(change.after(), 2),
            change.n(),
            change.houses(),
            size(change)));
  }
}
