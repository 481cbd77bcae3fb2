package fr.village.indicators;

import fr.village.domain.Check;
import fr.village.domain.NotebookContent;
import fr.village.domain.Id;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.reference.Panel;
import fr.village.domain.reference.PanelQuestion;
import fr.village.domain.survey.Change;
import fr.village.domain.survey.Dimension;
import fr.village.domain.survey.ScorePair;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyAnswers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What families said at the two waves of a panel. A family has one respondent: the first of its
 * parents, as the notebook has them, who answered every question of the panel both times in time.
 */
public final class Panels {
  /** Scores beyond it, either way, are no scores of a panel. */
  private static final double LARGEST = 1_000;

  private final Map<String, SurveyVersions> surveys = new HashMap<>();
  private final Map<Id<Person>, List<SurveyAnswers>> byPerson = new HashMap<>();

  /**
   * @param definitions every version that answers name
   */
  public Panels(List<Survey> definitions, NotebookContent content) {
    SurveyVersions.of(definitions).forEach(versions -> surveys.put(versions.code(), versions));
    for (SurveyAnswers sheet : content.surveys().answers()) {
      byPerson.computeIfAbsent(sheet.person(), p -> new ArrayList<>()).add(sheet);
    }
  }

  /**
   * Refuses a panel that asks what its questionnaire does not: {@code invalid.reference.panel.wave}
   * or {@code …dimension}, with the panel's code and the unknown one.
   */
  public static void check(Panel panel, Survey survey) {
    for (String wave : List.of(panel.from(), panel.to())) {
      Check.that(
          survey.wave(wave).isPresent(), "invalid.reference.panel.wave", panel.code(), wave);
      for (PanelQuestion question : panel.scores()) {
        Optional<Dimension> asked =
            survey.dimensionsAt(wave).stream()
                .filter(d -> d.code().equals(question.dimension()) && d.reliableChange() != null)
                .findFirst();
        Check.that(
            asked.isPresent(),
            "invalid.reference.panel.dimension",
            panel.code(),
            question.dimension());
      }
    }
  }

  /**
   * The value of a family in the table of a panel's question.
   *
   * @param table code of the table
   */
  public String value(FamilyFacts family, Panel panel, String table, LocalDate asOf) {
    String dimension = panel.question(table).orElseThrow().dimension();
    ScorePair pair = read(family, panel, asOf).get(dimension);
    if (pair == null) {
      return Panel.NO_ANSWER;
    }
    return switch (pair.change()) {
      case IMPROVED -> Panel.IMPROVED;
      case SAME -> Panel.SAME;
      case WORSE -> Panel.WORSE;
    };
  }

  /**
   * The respondent's scores by dimension.
   *
   * @param asOf sheets of later days are not known
   * @return empty when nobody in the family answered everything both times
   */
  public Map<String, ScorePair> read(FamilyFacts family, Panel panel, LocalDate asOf) {
    SurveyVersions versions = surveys.get(panel.survey());
    if (versions == null || !family.isAccompanied(asOf)) {
      return Map.of();
    }
    return family
        .parents()
        .filter(parent -> versions.newest().respondent().asks(parent.role()))
        .map(parent -> read(parent, family, versions, panel, asOf))
        .filter(scores -> !scores.isEmpty())
        .findFirst()
        .orElse(Map.of());
  }

  private Map<String, ScorePair> read(
      Parent parent, FamilyFacts family, SurveyVersions versions, Panel panel, LocalDate asOf) {
    List<SurveyAnswers> given =
        byPerson.getOrDefault(parent.id(), List.of()).stream()
            .filter(sheet -> versions.knows(sheet) && !sheet.on().isAfter(asOf))
            .toList();
    ParentSheets sheets = new ParentSheets(parent, family, versions.newest(), given, asOf);
    SurveyAnswers first = sheets.answered(panel.from());
    SurveyAnswers second = sheets.answered(panel.to());
    Map<String, ScorePair> scores = new HashMap<>();
    for (PanelQuestion question : panel.scores()) {
      ScorePair pair = pair(versions, question, first, second);
      if (pair == null) {
        return Map.of();
      }
      scores.put(question.dimension(), pair);
    }
    return scores;
  }

  private static @Nullable ScorePair pair(
      SurveyVersions versions,
      PanelQuestion question,
      @Nullable SurveyAnswers first,
      @Nullable SurveyAnswers second) {
    Dimension dimension = versions.newest().dimension(question.dimension()).orElse(null);
    if (dimension == null || first == null || second == null) {
      return null;
    }
    OptionalDouble before = versions.score(dimension, first);
    OptionalDouble after = versions.score(dimension, second);
    if (!isUsable(before) || !isUsable(after)) {
      return null;
    }
    Change change = dimension.change(before.getAsDouble(), after.getAsDouble());
    return change == null
        ? null
        : new ScorePair(parts(before.getAsDouble()), parts(after.getAsDouble()), change);
  }

  private static boolean isUsable(OptionalDouble score) {
    return score.isPresent() && Math.abs(score.getAsDouble()) <= LARGEST;
  }

  private static int parts(double score) {
    return Math.toIntExact(Math.round(score * ScorePair.PARTS));
  }
}
