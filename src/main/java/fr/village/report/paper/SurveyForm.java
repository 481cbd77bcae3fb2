package fr.village.report.paper;

import fr.village.domain.reference.Label;
import fr.village.domain.survey.AskedIf;
import fr.village.domain.survey.Choice;
import fr.village.domain.survey.Question;
import fr.village.domain.survey.QuestionType;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyWave;
import fr.village.report.Block;
import fr.village.report.Block.Choices;
import fr.village.report.Block.Style;
import fr.village.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire on paper: every choice spelled out after its box, numbered by the key that types
 * it; four letters instead of a name.
 *
 * @param letters null for a form somebody writes them on
 */
public record SurveyForm(Survey survey, SurveyWave wave, @Nullable String letters) {
  /** Choices of more letters than this stand one under the other. */
  private static final int ACROSS = 190;

  /** What stands on the paper, from its title on. */
  public List<Block> blocks(Tongue tongue) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, tongue.text(survey.title())));
    blocks.add(
        letters == null
            ? tongue.paragraph(Style.FRAMED, "paper.survey.code.by-hand", tongue.text(wave.label()))
            : tongue.paragraph(
                Style.FRAMED, "paper.survey.code", letters, tongue.text(wave.label())));
    blocks.add(said(survey.introduction(), tongue));
    List<Question> questions = survey.questionsAt(wave.code());
    for (int i = 0; i < questions.size(); i++) {
      blocks.add(question(questions, i, tongue));
    }
    blocks.add(said(survey.thanks(), tongue));
    return blocks;
  }

  private static Block said(Label label, Tongue tongue) {
    return new Block.Paragraph(Words.plain(tongue.text(label)), Style.BODY);
  }

  private Block question(List<Question> questions, int at, Tongue tongue) {
    Question question = questions.get(at);
    String number = (at + 1) + ".";
    String text = tongue.text(question.text());
    String help = help(questions, question, tongue);
    if (question.type() == QuestionType.NUMBER) {
      Label unit = question.unit();
      String asked =
          tongue.text(
              "paper.survey.number",
              question.min() == null ? "" : question.min().toString(),
              question.max() == null ? "" : question.max().toString(),
              unit == null ? "" : tongue.text(unit));
      return new Choices(number, text, help, List.of(asked), true);
    }
    List<String> options = new ArrayList<>();
    for (Choice choice : survey.choicesOf(question)) {
      options.add(
          (options.size() + 1) + "\u00a0" + tongue.text(choice.label()).replace(' ', '\u00a0'));
    }
    int letterCount = options.stream().mapToInt(o -> o.length() + 5).sum();
    return new Choices(number, text, help, options, letterCount <= ACROSS);
  }

  private @Nullable String help(List<Question> questions, Question question, Tongue tongue) {
    List<String> said = new ArrayList<>();
    if (question.type() == QuestionType.MULTIPLE) {
      said.add(tongue.text("paper.survey.several"));
    }
    AskedIf condition = question.askedIf();
    if (condition != null) {
      int on = questions.stream().map(Question::code).toList().indexOf(condition.question());
      Question other = survey.question(condition.question()).orElseThrow();
      String answers =
          survey.choicesOf(other).stream()
              .filter(c -> condition.values().contains(c.value()))
              .map(c -> tongue.text(c.label()))
              .collect(Collectors.joining(tongue.text("paper.survey.or")));
      said.add(tongue.text("paper.survey.if", Integer.toString(on + 1), answers));
    }
    return said.isEmpty() ? null : String.join(" ", said);
  }
}
