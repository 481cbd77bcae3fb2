package fr.village.app.indicator;

import fr.village.app.reference.ReferenceLibrary;
import fr.village.app.session.NotebookSession;
import fr.village.domain.NotebookContent;
import fr.village.domain.reference.ReferenceSet;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyText;
import fr.village.indicators.Behind;
import fr.village.indicators.IndicatorDefinition;
import fr.village.indicators.Indicators;
import fr.village.indicators.Indicators.ByYear;
import fr.village.indicators.Period;
import fr.village.indicators.Records;
import fr.village.indicators.Scope;
import fr.village.indicators.Stated;
import fr.village.reference.SurveyDefinitions;
import java.time.LocalDate;
import java.util.List;

/** The figures a Maison sees of itself. */
public final class IndicatorService {
  private final Indicators indicators;
  private final ReferenceLibrary references;

  public IndicatorService(Indicators indicators, ReferenceLibrary references) {
    this.indicators = indicators;
    this.references = references;
  }

  /**
   * Every figure since the opening and by year.
   *
   * @param until last day counted
   */
  public ByYear of(NotebookSession notebook, LocalDate until) {
    return indicators.compute(records(notebook), until);
  }

  /** What a notebook says, with the questionnaires its answers were given under. */
  public Records records(NotebookSession notebook) {
    return records(notebook.content(), references.of(notebook));
  }

  /** As {@link #records(NotebookSession)}, of a content already read. */
  public static Records records(NotebookContent content, ReferenceSet reference) {
    return new Records(content, reference, surveys(content));
  }

  /** Every version of a questionnaire that a content's answers name. */
  public static List<Survey> surveys(NotebookContent content) {
    return content.surveys().definitions().stream()
        .map(SurveyText::text)
        .map(SurveyDefinitions::kept)
        .toList();
  }

  /** Every figure of each period; touches no notebook. */
  public List<Stated> of(Records records, Scope scope, List<Period> periods) {
    return indicators.of(records, scope, periods);
  }

  /** The list behind a figure; touches no notebook. */
  public Behind behind(Records records, Scope scope, Period period, String code) {
    return indicators.behind(records, scope, period, code);
  }

  /** What a figure's code means, in words. */
  public IndicatorDefinition definition(String code) {
    return indicators.definitionOf(code);
  }
}
