package fr.village.indicators;

import fr.village.domain.survey.Dimension;
import fr.village.domain.survey.Scorer;
import fr.village.domain.survey.Scoring;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyAnswers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** The versions of one questionnaire: each sheet is scored by its own, and told by the newest. */
final class SurveyVersions {
  private final SortedMap<Integer, Survey> byVersion;

  private final Survey newest;
  private final List<OutcomeKey> outcomes;
  private final Map<Integer, Map<String, Scorer>> scorers = new HashMap<>();

  private SurveyVersions(SortedMap<Integer, Survey> byVersion) {
    this.byVersion = byVersion;
    this.newest = Objects.requireNonNull(byVersion.get(byVersion.lastKey()));
    this.outcomes = OutcomeKey.of(newest);
    byVersion.forEach((version, survey) -> scorers.put(version, scorers(survey)));
  }

  /** Every dimension between each two waves that ask for it. */
  List<OutcomeKey> outcomes() {
    return outcomes;
  }

  /** By code. */
  static List<SurveyVersions> of(List<Survey> surveys) {
    SortedMap<String, SortedMap<Integer, Survey>> byCode = new TreeMap<>();
    for (Survey survey : surveys) {
      byCode.computeIfAbsent(survey.code(), c -> new TreeMap<>()).put(survey.version(), survey);
    }
    List<SurveyVersions> all = new ArrayList<>();
    byCode.values().forEach(versions -> all.add(new SurveyVersions(versions)));
    return all;
  }

  Survey newest() {
    return newest;
  }

  String code() {
    return newest().code();
  }

  boolean knows(SurveyAnswers sheet) {
    return sheet.survey().equals(code()) && byVersion.containsKey(sheet.version());
  }

  /**
   * What a sheet says of a dimension of the newest version; empty when too little was answered, or
   * its version measured something else under that name.
   */
  OptionalDouble score(Dimension dimension, SurveyAnswers sheet) {
    Scorer scorer = scorers.getOrDefault(sheet.version(), Map.of()).get(dimension.code());
    return scorer == null || !sheet.state().hasAnswers()
        ? OptionalDouble.empty()
        : scorer.score(sheet.answers());
  }

  /** By code, the dimensions of the newest version that one measures too. */
  private Map<String, Scorer> scorers(Survey version) {
    Map<String, Scorer> all = new HashMap<>();
    for (Dimension now : newest.dimensions()) {
      version
          .dimension(now.code())
          .filter(then -> isTheSame(then, version, now))
          .ifPresent(then -> all.put(now.code(), Scorer.of(version, then)));
    }
    return all;
  }

  private boolean isTheSame(Dimension then, Survey version, Dimension now) {
    return then.equals(now)
        || (then.items().equals(now.items())
            && then.method() == now.method()
            && Double.compare(then.factor(), now.factor()) == 0
            && then.higherIsBetter() == now.higherIsBetter()
            && Scoring.range(version, then).equals(Scoring.range(newest(), now)));
  }
}
