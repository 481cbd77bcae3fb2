package fr.village.indicators;

import fr.village.domain.family.Parent;
import fr.village.domain.survey.AnswerState;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.domain.survey.WaveWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One parent and one questionnaire: what was given when, and what was due. A sheet outside the
 * tolerance of its wave counts for nothing.
 */
final class ParentSheets {
  private final Parent parent;
  private final boolean refusesAll;
  private final boolean mourning;
  private final LocalDate until;
  private final Map<String, WaveWindow> due = new HashMap<>();
  private final Map<String, SurveyAnswers> sheets = new HashMap<>();

  /**
   * @param given of this parent and questionnaire, by {@code until}
   */
  ParentSheets(
      Parent parent,
      FamilyFacts family,
      Survey newest,
      List<SurveyAnswers> given,
      LocalDate until) {
    this.parent = parent;
    this.until = until;
    this.refusesAll = family.refusesSurveys(parent);
    this.mourning = family.file().children().stream().anyMatch(c -> c.isBereaved());
    LocalDate entered = Objects.requireNonNull(family.enteredOn());
    // a family that leaves later does not undo what was answered in time before
    List<WaveWindow> windows = new ArrayList<>(WaveWindow.of(newest, entered, null));
    LocalDate left = family.leftOn(until);
    List<WaveWindow> asked = left == null ? windows : WaveWindow.of(newest, entered, left);
    asked.forEach(w -> due.put(w.wave().code(), w));
    if (left != null) {
      windows.addAll(asked);
    }
    for (SurveyAnswers sheet : given) {
      if (windows.stream()
          .anyMatch(w -> w.wave().code().equals(sheet.wave()) && w.holds(sheet.on()))) {
        sheets.put(sheet.wave(), sheet);
      }
    }
  }

  Parent parent() {
    return parent;
  }

  /** What was answered at a wave, in whole or in part. */
  @Nullable SurveyAnswers answered(String wave) {
    SurveyAnswers sheet = sheets.get(wave);
    return sheet != null && sheet.state().hasAnswers() ? sheet : null;
  }

  /** Whether nothing will come at a wave, by the parent's own word. */
  boolean declined(String wave) {
    SurveyAnswers sheet = sheets.get(wave);
    return sheet == null ? refusesAll : sheet.state() == AnswerState.REFUSED;
  }

  /**
   * The day a wave fell due, or was answered if that was earlier; null while it has not come. Who
   * lost a child is not asked, and so not missing.
   */
  @Nullable LocalDate dueOn(String wave) {
    SurveyAnswers sheet = answered(wave);
    WaveWindow window = due.get(wave);
    if (sheet != null) {
      return window == null || sheet.on().isBefore(window.due()) ? sheet.on() : window.due();
    }
    return window == null || mourning || window.due().isAfter(until) ? null : window.due();
  }

  List<SurveyAnswers> answered() {
    return sheets.values().stream().filter(s -> s.state().hasAnswers()).toList();
  }
}
