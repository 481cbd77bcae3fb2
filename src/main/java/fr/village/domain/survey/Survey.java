package fr.village.domain.survey;

import fr.village.domain.Check;
import fr.village.domain.Text;
import fr.village.domain.reference.Label;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A questionnaire, valid as a whole or refused. Answers name its code and version, so a published
 * version never changes: what is corrected is a new version.
 *
 * @param version from 1
 * @param title as parents read it
 * @param introduction read before the first question
 * @param thanks read after the last
 * @param source who wrote it, from what
 * @param licence what allows using it
 * @param sensitive whether any of it is about health or hardship
 * @param waves by rising months, their windows apart on every calendar
 * @param questions in the order of the paper
 * @throws fr.village.domain.Invalid {@code invalid.survey.*}, naming the part and the reason
 */
public record Survey(
    String code,
    int version,
    Label title,
    Label introduction,
    Label thanks,
    Label source,
    Label licence,
    boolean sensitive,
    Respondent respondent,
    List<SurveyWave> waves,
    List<Scale> scales,
    List<Question> questions,
    List<Dimension> dimensions) {

  public Survey {
    code = Text.code("survey.code", code);
    Check.range("survey.version", version, 1, 9999);
    waves = List.copyOf(waves);
    scales = List.copyOf(scales);
    questions = List.copyOf(questions);
    dimensions = List.copyOf(dimensions);
    SurveyRules.check(code, waves, scales, questions, dimensions);
  }

  public Optional<SurveyWave> wave(String waveCode) {
    return waves.stream().filter(w -> w.code().equals(waveCode)).findFirst();
  }

  public Optional<Question> question(String questionCode) {
    return questions.stream().filter(q -> q.code().equals(questionCode)).findFirst();
  }

  public Optional<Dimension> dimension(String dimensionCode) {
    return dimensions.stream().filter(d -> d.code().equals(dimensionCode)).findFirst();
  }

  /** What is on the paper of a wave, skipped questions included. */
  public List<Question> questionsAt(String wave) {
    return questions.stream().filter(q -> q.isAt(wave)).toList();
  }

  /** The dimensions a wave can give a score of. */
  public List<Dimension> dimensionsAt(String wave) {
    return dimensions.stream()
        .filter(
            d ->
                d.items().stream()
                        .filter(i -> question(i.question()).orElseThrow().isAt(wave))
                        .count()
                    >= d.minimumAnswers())
        .toList();
  }

  /** The choices of a question in the order of the paper; none of a number. */
  public List<Choice> choicesOf(Question question) {
    return Answerable.choices(question, scales);
  }

  /** The range of a question's answers. */
  public Range rangeOf(Question question) {
    return Answerable.range(question, scales);
  }

  /** Whether these values may answer the question: of its scale, and not two where one is asked. */
  public boolean accepts(Question question, Set<Integer> values) {
    return !values.isEmpty()
        && (values.size() == 1 || question.type() == QuestionType.MULTIPLE)
        && values.stream().allMatch(v -> Answerable.accepts(question, scales, v));
  }
}
