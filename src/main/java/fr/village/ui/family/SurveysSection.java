package fr.village.ui.family;

import fr.village.app.family.FamilyCard;
import fr.village.app.family.SurveyLine;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** The questionnaires its parents were offered: when, and whether they answered. */
final class SurveysSection extends Section {
  SurveysSection(FamilyCardModel model, Frame frame) {
    super(model, frame, "card-surveys");
  }

  @Override
  protected Object key(FamilyCard card) {
    return card.surveys();
  }

  @Override
  protected List<Node> fill(FamilyCard card) {
    List<Node> all = new ArrayList<>();
    all.add(Parts.label(text("family.surveys"), "card-title"));
    for (SurveyLine line : card.surveys()) {
      all.add(
          Parts.paragraph(
              text(
                  "family.surveys.line",
                  line.parent(),
                  frame.words().text(line.wave()),
                  text(state(line)),
                  frame.words().date(line.on()))));
    }
    if (card.surveys().isEmpty()) {
      all.add(Parts.paragraph(text("family.surveys.none"), "secondary"));
    }
    all.add(
        Parts.button(
            "card-surveys-go",
            Feather.TRENDING_UP,
            text("family.surveys.go"),
            () -> model.screen("measures"),
            "plain"));
    return all;
  }

  private static String state(SurveyLine line) {
    return switch (line.state()) {
      case COMPLETE -> "family.surveys.complete";
      case PARTIAL -> "family.surveys.partial";
      case REFUSED -> "family.surveys.refused";
      case NOT_NOW -> "family.surveys.not-now";
    };
  }
}
