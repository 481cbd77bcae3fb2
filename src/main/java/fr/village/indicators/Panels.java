package fr.village.indicators;

import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Family;
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
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
  private final Map<Id<Family>, Read> lastRead = new HashMap<>();

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
   * What a family's respondent said; both empty where nobody answered everything.
   *
   * @param scores by dimension
   * @param opinions by dimension, whether favourable
   */
  record Said(Map<String, ScorePair> scores, Map<String, Boolean> opinions) {
    static final Said NOTHING = new Said(Map.of(), Map.of());
  }

  /** What was read of a family. */
  private record Read(String panel, LocalDate asOf, Said said) {}

  /**
   * Refuses a panel that asks what its questionnaire does not: {@code invalid.reference.panel.wave}
   * or {@code …dimension}, with the panel's code and the unknown one.
   */
  public static void check(Panel panel, Survey survey) {
    List<String> waves =
        Stream.of(panel.from(), panel.to()).filter(Objects::nonNull).map(w -> (String) w).toList();
    for (String wave : waves) {
      Check.that(survey.wave(wave).isPresent(), "invalid.reference.panel.wave", panel.code(), wave);
      panel.scores().forEach(q -> check(panel, survey, wave, q, d -> d.reliableChange() != null));
    }
    panel.opinions().forEach(q -> check(panel, survey, panel.to(), q, d -> d.favourable() != null));
  }

  private static void check(
      Panel panel,
      Survey survey,
      String wave,
      PanelQuestion question,
      Predicate<Dimension> readable) {
    Check.that(
        survey.dimensionsAt(wave).stream()
            .anyMatch(d -> d.code().equals(question.dimension()) && readable.test(d)),
        "invalid.reference.panel.dimension",
        panel.code(),
        question.dimension());
  }

  /**
   * The value of a family in the table of a panel's question.
   *
   * @param table code of the table
   */
  public String value(FamilyFacts family, Panel panel, String table, LocalDate asOf) {
    String dimension = panel.question(table).orElseThrow().dimension();
    Said said = said(family, panel, asOf);
    ScorePair pair = said.scores().get(dimension);
    if (pair != null) {
      return switch (pair.change()) {
        case IMPROVED -> Panel.IMPROVED;
        case SAME -> Panel.SAME;
        case WORSE -> Panel.WORSE;
      };
    }
    Boolean favourable = said.opinions().get(dimension);
    return favourable == null
        ? Panel.NO_ANSWER
        : favourable ? Panel.FAVOURABLE : Panel.UNFAVOURABLE;
  }

  /**
   * The respondent's scores by dimension.
   *
   * @param asOf sheets of later days are not known
   * @return empty when nobody in the family answered everything
   */
  public Map<String, ScorePair> read(FamilyFacts family, Panel panel, LocalDate asOf) {
    return said(family, panel, asOf).scores();
  }

  /** The tables of a panel are asked one after the other: each family keeps its last answer. */
  private Said said(FamilyFacts family, Panel panel, LocalDate asOf) {
    Id<Family> id = family.file().family().id();
    Read last = lastRead.get(id);
    if (last != null && last.panel().equals(panel.code()) && last.asOf().equals(asOf)) {
      return last.said();
    }
    Said said = respondent(family, panel, asOf);
    lastRead.put(id, new Read(panel.code(), asOf, said));
    return said;
  }

  private Said respondent(FamilyFacts family, Panel panel, LocalDate asOf) {
    SurveyVersions versions = surveys.get(panel.survey());
    if (versions == null || !family.isAccompanied(asOf)) {
      return Said.NOTHING;
    }
    return family
        .parents()
        .filter(parent -> versions.newest().respondent().asks(parent.role()))
        .map(parent -> said(parent, family, versions, panel, asOf))
        .filter(said -> said != Said.NOTHING)
        .findFirst()
        .orElse(Said.NOTHING);
  }

  private Said said(
      Parent parent, FamilyFacts family, SurveyVersions versions, Panel panel, LocalDate asOf) {
    List<SurveyAnswers> given =
        byPerson.getOrDefault(parent.id(), List.of()).stream()
            .filter(sheet -> versions.knows(sheet) && !sheet.on().isAfter(asOf))
            .toList();
    if (given.isEmpty()) {
      return Said.NOTHING;
    }
    ParentSheets sheets = new ParentSheets(parent, family, versions.newest(), given, asOf);
    String from = panel.from();
    SurveyAnswers first = from == null ? null : sheets.answered(from);
    SurveyAnswers second = sheets.answered(panel.to());
    Map<String, ScorePair> scores = new HashMap<>();
    for (PanelQuestion question : panel.scores()) {
      ScorePair pair = pair(versions, question, first, second);
      if (pair == null) {
        return Said.NOTHING;
      }
      scores.put(question.dimension(), pair);
    }
    Map<String, Boolean> opinions = new HashMap<>();
    for (PanelQuestion question : panel.opinions()) {
      Boolean favourable = favourable(versions, question, second);
      if (favourable == null) {
        return Said.NOTHING;
      }
      opinions.put(question.dimension(), favourable);
    }
    return new Said(scores, opinions);
  }

  private static @Nullable Boolean favourable(
      SurveyVersions versions, PanelQuestion question, @Nullable SurveyAnswers sheet) {
    Dimension dimension = versions.newest().dimension(question.dimension()).orElse(null);
    if (dimension == null || sheet == null || dimension.favourable() == null) {
      return null;
    }
    OptionalDouble score = versions.score(dimension, sheet);
    return score.isPresent() ? (Boolean) dimension.isFavourable(score.getAsDouble()) : null;
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
