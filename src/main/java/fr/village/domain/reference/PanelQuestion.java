package fr.village.domain.reference;

import fr.village.domain.Text;

/**
 * One subject a panel of respondents is asked about.
 *
 * @param dimension code of the questionnaire's dimension
 * @param pooled whether the count of the good answer also leaves with noise (rule 12)
 */
public record PanelQuestion(String dimension, Label label, boolean pooled) {
  public PanelQuestion {
    dimension = Text.code("reference.panel.dimension", dimension);
  }
}
