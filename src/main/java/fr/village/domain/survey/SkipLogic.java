package fr.village.domain.survey;

import fr.village.domain.Check;
import fr.village.domain.Invalid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which questions are asked, after what was answered so far. */
public final class SkipLogic {
  private SkipLogic() {}

  /**
   * The questions of a wave that are asked, in the order of the paper. One that hangs on a question
   * left blank, skipped or not of this wave is not.
   */
  public static List<Question> asked(
      Survey survey, String wave, Map<String, Set<Integer>> answers) {
    List<Question> asked = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (Question question : survey.questionsAt(wave)) {
      AskedIf condition = question.askedIf();
      if (condition == null
          || (codes.contains(condition.question())
              && answers.getOrDefault(condition.question(), Set.of()).stream()
                  .anyMatch(condition.values()::contains))) {
        asked.add(question);
        codes.add(question.code());
      }
    }
    return List.copyOf(asked);
  }

  /** The answers without those to questions that are not asked, after an answer was changed. */
  public static Map<String, Set<Integer>> kept(
      Survey survey, String wave, Map<String, Set<Integer>> answers) {
    Map<String, Set<Integer>> kept = new TreeMap<>();
    for (Question question : asked(survey, wave, answers)) {
      Set<Integer> given = answers.get(question.code());
      if (given != null) {
        kept.put(question.code(), given);
      }
    }
    return kept;
  }

  /** Whether every question that is asked has its answer. */
  public static boolean isComplete(Survey survey, String wave, Map<String, Set<Integer>> answers) {
    return asked(survey, wave, answers).stream().allMatch(q -> answers.containsKey(q.code()));
  }

  /**
   * Holds the conditions of a questionnaire together.
   *
   * @throws Invalid {@code invalid.survey.question.skip.*}
   */
  static void check(List<Question> questions, List<Scale> scales) {
    Map<String, Question> byCode = new HashMap<>();
    questions.forEach(q -> byCode.put(q.code(), q));
    questions.forEach(q -> checkNoCycle(q, byCode));
    for (Question question : questions) {
      AskedIf condition = question.askedIf();
      if (condition != null) {
        check(question, condition, questions, scales);
      }
    }
  }

  private static void check(
      Question question, AskedIf condition, List<Question> questions, List<Scale> scales) {
    Question on =
        questions.stream()
            .filter(q -> q.code().equals(condition.question()))
            .findFirst()
            .orElseThrow(
                () ->
                    new Invalid(
                        "invalid.survey.question.skip.unknown",
                        question.code(),
                        condition.question()));
    Check.that(
        questions.indexOf(on) < questions.indexOf(question),
        "invalid.survey.question.skip.later",
        question.code(),
        on.code());
    Check.that(
        !condition.values().isEmpty()
            && condition.values().stream().allMatch(v -> Answerable.accepts(on, scales, v)),
        "invalid.survey.question.skip.value",
        question.code(),
        on.code());
  }

  /** Follows what a question hangs on until the end, or until it comes back. */
  private static void checkNoCycle(Question from, Map<String, Question> byCode) {
    Set<String> seen = new HashSet<>();
    Question at = from;
    while (at != null && at.askedIf() != null) {
      at = byCode.get(at.askedIf().question());
      Check.that(
          at == null || !at.code().equals(from.code()),
          "invalid.survey.question.skip.cycle",
          from.code());
      if (at != null && !seen.add(at.code())) {
        return;
      }
    }
  }
}
