package fr.village.app.indicator;

import fr.village.app.session.NotebookSession;
import fr.village.domain.NotebookContent;
import fr.village.domain.reference.ReferenceSet;
import fr.village.indicators.IndicatorValue;
import fr.village.indicators.Indicators;
import java.time.LocalDate;
import java.util.List;

/** The figures a Maison sees of itself. */
public final class IndicatorService {
  private final Indicators indicators;
  private final ReferenceSet reference;

  public IndicatorService(Indicators indicators, ReferenceSet reference) {
    this.indicators = indicators;
    this.reference = reference;
  }

  /**
   * Every figure since the opening and by year.
   *
   * @param until last day counted
   */
  public List<IndicatorValue> of(NotebookSession notebook, LocalDate until) {
    NotebookContent content = notebook.content();
    return indicators.compute(content, reference, until);
  }
}
