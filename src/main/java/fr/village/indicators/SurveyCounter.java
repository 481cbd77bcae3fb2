package fr.village.indicators;

import fr.village.domain.Id;
import fr.village.domain.family.Parent;
import fr.village.domain.family.Person;
import fr.village.domain.survey.Change;
import fr.village.domain.survey.Dimension;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.domain.survey.SurveyWave;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What parents answered: who did, what changed in matched pairs, and what they say today. */
final class SurveyCounter {
  static final Set<String> FORMULAS = formulas();

  /** Scores have four decimals: they are added up as whole numbers of these parts. */
  static final int PARTS = 10_000;

  private final List<SurveyVersions> surveys;
  private final LocalDate until;
  private final Figures figures;
  private final Favourable favourable;
  private final Map<Id<Person>, List<SurveyAnswers>> byPerson = new HashMap<>();

  SurveyCounter(Records records, LocalDate until, Presences presences, Figures figures) {
    this.surveys = SurveyVersions.of(records.surveys());
    this.until = until;
    this.figures = figures;
    this.favourable = new Favourable(presences, figures);
    for (SurveyAnswers sheet : records.content().surveys().answers()) {
      if (!sheet.on().isAfter(until)) {
        byPerson.computeIfAbsent(sheet.person(), p -> new ArrayList<>()).add(sheet);
      }
    }
  }

  private static Set<String> formulas() {
    Set<String> all = new HashSet<>(Favourable.formulas());
    all.addAll(Set.of("survey_completion", "survey_declined", "outcome"));
    return Set.copyOf(all);
  }

  /**
   * @param family with all its places, whichever group is asked about
   */
  void count(FamilyFacts family) {
    family.parents().forEach(parent -> count(parent, family));
  }

  private void count(Parent parent, FamilyFacts family) {
    List<SurveyAnswers> given = byPerson.getOrDefault(parent.id(), List.of());
    List<ScoredSheet> sheets = new ArrayList<>();
    for (SurveyVersions versions : surveys) {
      if (versions.newest().respondent().asks(parent.role())) {
        List<SurveyAnswers> its = given.stream().filter(versions::knows).toList();
        ParentSheets one = new ParentSheets(parent, family, versions.newest(), its, until);
        countCompletion(versions, one);
        Map<String, ScoredSheet> scored = new HashMap<>();
        one.answered().forEach(s -> scored.put(s.wave(), new ScoredSheet(versions, s)));
        countPairs(versions, one, scored);
        sheets.addAll(scored.values());
      }
    }
    favourable.count(parent, sheets);
  }

  private void countCompletion(SurveyVersions versions, ParentSheets one) {
    for (SurveyWave wave : versions.newest().waves()) {
      LocalDate due = one.dueOn(wave.code());
      if (due != null) {
        String key = versions.code() + "." + wave.code();
        boolean answered = one.answered(wave.code()) != null;
        boolean declined = !answered && one.declined(wave.code());
        Counted who = Counted.of(one.parent());
        figures.share("survey_completion." + key, due, answered, who);
        figures.share("survey_declined." + key, due, declined, who);
      }
    }
  }

  /**
   * @param scored by wave
   */
  private void countPairs(
      SurveyVersions versions, ParentSheets one, Map<String, ScoredSheet> scored) {
    for (OutcomeKey key : versions.outcomes()) {
      ScoredSheet first = scored.get(key.from().code());
      ScoredSheet second = scored.get(key.to().code());
      OptionalDouble before = score(key.dimension(), first);
      OptionalDouble after = score(key.dimension(), second);
      if (second != null && before.isPresent() && after.isPresent()) {
        LocalDate day = second.answers().on();
        countPair(key, before.getAsDouble(), after.getAsDouble(), day, one.parent());
        continue;
      }
      LocalDate due = one.dueOn(key.to().code());
      if (due != null) {
        figures.count(key.figure(OutcomeKey.Part.MISSING), due, 1, Counted.of(one.parent()));
      }
    }
  }

  private static OptionalDouble score(Dimension dimension, @Nullable ScoredSheet sheet) {
    return sheet == null ? OptionalDouble.empty() : sheet.score(dimension);
  }

  private void countPair(
      OutcomeKey key, double before, double after, LocalDate day, Parent parent) {
    Counted who = Counted.of(parent);
    Change change = key.dimension().change(before, after);
    figures.share(key.figure(OutcomeKey.Part.IMPROVED), day, change == Change.IMPROVED, who);
    figures.count(key.figure(OutcomeKey.Part.PAIRS), day, 1, who);
    figures.count(key.figure(OutcomeKey.Part.SAME), day, change == Change.SAME ? 1 : 0, who);
    figures.count(key.figure(OutcomeKey.Part.WORSE), day, change == Change.WORSE ? 1 : 0, who);
    figures.count(key.figure(OutcomeKey.Part.BEFORE), day, Math.round(before * PARTS), who);
    figures.count(key.figure(OutcomeKey.Part.AFTER), day, Math.round(after * PARTS), who);
  }
}
