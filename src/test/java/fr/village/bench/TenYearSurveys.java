package fr.village.bench;

import fr.village.app.survey.DueService;
import fr.village.domain.Id;
import fr.village.domain.IdSource;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Consent;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.group.Enrolment;
import fr.village.domain.survey.AnswerState;
import fr.village.domain.survey.Question;
import fr.village.domain.survey.QuestionType;
import fr.village.domain.survey.Range;
import fr.village.domain.survey.SkipLogic;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.domain.survey.SurveyRecords;
import fr.village.domain.survey.SurveyText;
import fr.village.domain.survey.WaveWindow;
import fr.village.reference.SurveyDefinitions;
import fr.village.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * The questionnaire of Village, asked in a Maison for its last years, as it came with the
 * programme: each family that entered since agreed, its parents answered four times out of five.
 */
final class TenYearSurveys {
  private static final int YEARS = 4;
  private static final int IN_FIVE = 4;

  private final LocalDate today;
  private final Random random;
  private final IdSource ids;
  private final Survey survey = SurveyDefinitions.builtIn();

  private TenYearSurveys(Clock clock, long seed) {
    today = LocalDate.now(clock);
    random = new Random(seed);
    ids = new Ids(clock, new Random(seed + 1));
  }

  /** The same Maison with consents and answers. */
  static NotebookContent in(NotebookContent content, Clock clock, long seed) {
    return new TenYearSurveys(clock, seed).in(content);
  }

  private NotebookContent in(NotebookContent content) {
    Map<Id<Family>, Enrolment> places = new HashMap<>();
    content.enrolments().forEach(e -> places.put(e.family(), e));
    List<FamilyFile> families = new ArrayList<>();
    List<SurveyAnswers> sheets = new ArrayList<>();
    for (FamilyFile file : content.families()) {
      Enrolment place = places.get(file.family().id());
      LocalDate entered = place == null ? null : place.enteredOn();
      if (place == null || entered == null || entered.isBefore(today.minusYears(YEARS))) {
        families.add(file);
      } else {
        families.add(agreed(file, entered));
        file.parents().forEach(parent -> sheets.addAll(sheets(file, parent, place, entered)));
      }
    }
    SurveyText text =
        new SurveyText(survey.code(), survey.version(), SurveyDefinitions.builtInText(), true);
    return new NotebookContent(
            content.house(),
            content.facilitators(),
            content.schoolHolidays(),
            content.customTopics(),
            content.groups(),
            families,
            content.enrolments(),
            content.sessions(),
            content.attendances())
        .with(new SurveyRecords(List.of(text), sheets, List.of()));
  }

  private FamilyFile agreed(FamilyFile file, LocalDate on) {
    Consent yes = new Consent(ids.next(), file.family().id(), null, DueService.PURPOSE, true, on);
    return new FamilyFile(
        file.family(), file.parents(), file.children(), List.of(yes), file.situation());
  }

  private List<SurveyAnswers> sheets(
      FamilyFile file, Parent parent, Enrolment place, LocalDate entered) {
    List<SurveyAnswers> all = new ArrayList<>();
    for (WaveWindow window : WaveWindow.of(survey, entered, place.leftOn())) {
      if (window.due().isBefore(today) && random.nextInt(5) < IN_FIVE) {
        all.add(
            new SurveyAnswers(
                ids.next(),
                file.family().id(),
                parent.id(),
                survey.code(),
                survey.version(),
                window.wave().code(),
                window.due(),
                AnswerState.COMPLETE,
                answers(window.wave().code())));
      }
    }
    return all;
  }

  private TreeMap<String, Set<Integer>> answers(String wave) {
    TreeMap<String, Set<Integer>> answers = new TreeMap<>();
    for (Question question : survey.questionsAt(wave)) {
      if (SkipLogic.asked(survey, wave, answers).contains(question)) {
        answers.put(question.code(), Set.of(answer(question)));
      }
    }
    return answers;
  }

  private int answer(Question question) {
    if (question.type() == QuestionType.NUMBER) {
      Range range = survey.rangeOf(question);
      return range.min() + random.nextInt(Math.min(5, range.max() - range.min() + 1));
    }
    var choices = survey.choicesOf(question);
    return choices.get(random.nextInt(choices.size())).value();
  }
}
