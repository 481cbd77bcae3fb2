package fr.village.indicators;

import fr.village.domain.reference.Label;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyWave;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines that questionnaires give: only those of which somebody was due. */
final class SurveyLines {
  private final List<SurveyVersions> surveys;
  private final Figures figures;

  SurveyLines(List<Survey> surveys, Figures figures) {
    this.surveys = SurveyVersions.of(surveys);
    this.figures = figures;
  }

  static boolean isOf(IndicatorDefinition definition) {
    String list = definition.codeList();
    return IndicatorDefinition.OUTCOMES.equals(list) || IndicatorDefinition.WAVES.equals(list);
  }

  List<Lines.Line> of(IndicatorDefinition definition) {
    List<Lines.Line> lines = new ArrayList<>();
    for (SurveyVersions versions : surveys) {
      if (IndicatorDefinition.OUTCOMES.equals(definition.codeList())) {
        versions.outcomes().forEach(key -> add(definition, key.code(), label(key), lines));
      } else {
        for (SurveyWave wave : versions.newest().waves()) {
          add(definition, versions.code() + "." + wave.code(), label(versions, wave), lines);
        }
      }
    }
    return lines;
  }

  private void add(
      IndicatorDefinition definition, String code, Label label, List<Lines.Line> lines) {
    Lines.Line line = Lines.line(definition, code, label);
    boolean any = false;
    for (int i = 0; i < figures.periods().size(); i++) {
      any |= figures.baseOf(line.baseFigure(), i) > 0;
    }
    if (any) {
      lines.add(line);
    }
  }

  private static Label label(OutcomeKey key) {
    Label what = key.dimension().label();
    Label from = key.from().label();
    Label to = key.to().label();
    return new Label(
        what.fr() + ", " + small(from.fr()) + " → " + small(to.fr()),
        what.en() + ", " + small(from.en()) + " → " + small(to.en()));
  }

  /** As in the midst of a sentence; "T0" stays. */
  private static String small(String label) {
    return label.length() > 1
            && Character.isLetter(label.charAt(1)) == Character.isLowerCase(label.charAt(1))
            && !Character.isDigit(label.charAt(1))
        ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
        : label;
  }

  /** The questionnaire is named where there are several. */
  private Label label(SurveyVersions versions, SurveyWave wave) {
    Label title = versions.newest().title();
    return surveys.size() == 1
        ? wave.label()
        : new Label(title.fr() + ", " + wave.label().fr(), title.en() + ", " + wave.label().en());
  }
}
