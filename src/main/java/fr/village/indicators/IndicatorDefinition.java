package fr.village.indicators;

import fr.village.domain.Check;
import fr.village.domain.Text;
import fr.village.domain.reference.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure the Maison sees of itself, described in words: data, so that screen, command line and
 * documentation say the same.
 *
 * @param theme code of the chapter it belongs to
 * @param unit code of the list {@code unit}: what {@link IndicatorValue#value} counts
 * @param definition what is counted, when, and how a year is attributed
 * @param base what the share is of; null where there is no share
 * @param formula key of the calculation, see {@link Indicators#formulas()}
 * @param limits what the figure does not say
 * @param lines the figure is broken down into these; empty for one figure, or with a code list
 * @param codeList code of the list whose codes are the lines, {@value #TOPICS} for the topics,
 *     {@value #OUTCOMES} and {@value #WAVES} for what questionnaires ask
 * @throws fr.village.domain.Invalid {@code invalid.indicator.lines} or {@code …base}
 */
public record IndicatorDefinition(
    String code,
    String theme,
    Label label,
    String unit,
    Measure measure,
    boolean sensitive,
    Label definition,
    @Nullable Label base,
    String formula,
    Label limits,
    List<Line> lines,
    @Nullable String codeList) {

  /** Instead of a code list: the topics of the reference set and those of the Maison. */
  public static final String TOPICS = "topic";

  /** Instead of a code list: each dimension of each questionnaire, between each two waves. */
  public static final String OUTCOMES = "survey_outcome";

  /** Instead of a code list: each wave of each questionnaire. */
  public static final String WAVES = "survey_wave";

  public IndicatorDefinition {
    code = Text.code("reference.code", code);
    theme = Text.code("reference.code", theme);
    unit = Text.code("reference.code", unit);
    formula = Text.code("reference.code", formula);
    lines = List.copyOf(lines);
    codeList = Text.optionalCode("reference.code", codeList);
    Check.that(
        lines.stream().map(Line::code).distinct().count() == lines.size(),
        "invalid.indicator.lines",
        code);
    Check.that(base != null || !measure.needsBase(), "invalid.indicator.base", code);
  }

  /** How a value is made of what was counted. */
  public enum Measure {
    /** The count itself; with a share of the base where there is one. */
    COUNT,
    /** Minutes counted, told in hours with one decimal. */
    HOURS,
    /** The share of the base is the value. */
    RATE,
    /** The count divided by the base, with one decimal. */
    MEAN,
    /** The count divided by the hours of the base, which is minutes; with one decimal. */
    HOURLY;

    boolean needsBase() {
      return this == RATE || isQuotient();
    }

    boolean isQuotient() {
      return this == MEAN || this == HOURLY;
    }
  }

  /** One line of a breakdown. */
  public record Line(String code, Label label) {
    public Line {
      code = Text.code("reference.code", code);
    }
  }
}
