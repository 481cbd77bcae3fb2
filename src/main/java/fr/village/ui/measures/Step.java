package fr.village.ui.measures;

import fr.village.app.survey.Due;
import fr.village.app.survey.Sheet;
import fr.village.domain.survey.Question;
import fr.village.domain.survey.SkipLogic;
import fr.village.domain.survey.Survey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where one is on a sheet.
 *
 * @param consent null when the parent has not said yet
 * @param answers by question
 * @param on the day it was answered; null before the first answer
 * @param index of the question in view; the number of questions: at the end
 */
record Step(
    Due due,
    Survey survey,
    @Nullable Boolean consent,
    Map<String, Set<Integer>> answers,
    @Nullable LocalDate on,
    int index) {

  static Step of(Due due, Sheet sheet, int index) {
    Map<String, Set<Integer>> answers =
        sheet.answers() == null ? Map.of() : sheet.answers().answers();
    return new Step(
        due,
        sheet.survey(),
        sheet.consent(),
        answers,
        answers.isEmpty() || sheet.answers() == null ? null : sheet.answers().on(),
        index);
  }

  private String wave() {
    return due.window().wave().code();
  }

  List<Question> asked() {
    return SkipLogic.asked(survey, wave(), answers);
  }

  boolean mayAsk() {
    return Boolean.TRUE.equals(consent);
  }

  boolean atEnd() {
    return index >= asked().size();
  }

  /** Null at the end. */
  @Nullable Question question() {
    List<Question> asked = asked();
    return index < asked.size() ? asked.get(index) : null;
  }

  Set<Integer> given() {
    Question question = question();
    return question == null ? Set.of() : answers.getOrDefault(question.code(), Set.of());
  }

  /** How many of the questions asked were left blank. */
  int blank() {
    return (int) asked().stream().filter(q -> !answers.containsKey(q.code())).count();
  }

  /** The first question without an answer; the end when all have one. */
  Step atFirstBlank() {
    List<Question> asked = asked();
    int first = 0;
    while (first < asked.size() && answers.containsKey(asked.get(first).code())) {
      first++;
    }
    return at(first);
  }

  Step at(int place) {
    return new Step(due, survey, consent, answers, on, Math.clamp(place, 0, asked().size()));
  }

  /** As it is once the question in view has these values; none: left blank. */
  Step with(Set<Integer> values, LocalDate today) {
    Question question = question();
    if (question == null) {
      return this;
    }
    Map<String, Set<Integer>> changed = new TreeMap<>(answers);
    if (values.isEmpty()) {
      changed.remove(question.code());
    } else {
      changed.put(question.code(), values);
    }
    Map<String, Set<Integer>> kept = SkipLogic.kept(survey, wave(), changed);
    return new Step(
        due, survey, consent, kept, kept.isEmpty() ? null : on == null ? today : on, index);
  }
}
