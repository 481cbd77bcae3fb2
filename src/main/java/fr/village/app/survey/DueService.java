package fr.village.app.survey;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Id;
import fr.village.domain.family.Person;
import fr.village.domain.survey.AnswerState;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.domain.survey.WaveWindow;
import fr.village.store.Stores;
import fr.village.store.screen.SurveyQueries.Respondent;
import fr.village.store.screen.SurveyQueries.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is due for which questionnaire. */
public final class DueService {
  /** The purpose of consent that questionnaires need. */
  public static final String PURPOSE = "questionnaires";

  private final NotebookSession notebook;
  private final SurveyLibrary library;

  public DueService(NotebookSession notebook, SurveyLibrary library) {
    this.notebook = notebook;
    this.library = library;
  }

  public Due.Lists today() {
    LocalDate day = notebook.today();
    return notebook.read(stores -> lists(stores, day));
  }

  /**
   * What a parent may answer now, whatever the day: windows opened and not yet answered in full,
   * the last first.
   */
  public List<Due> of(Id<Person> person) {
    LocalDate day = notebook.today();
    return notebook.read(
        stores -> {
          List<Due> all = new ArrayList<>();
          stores.surveys().respondent(person, day).ifPresent(one -> collect(stores, one, day, all));
          return List.copyOf(all).reversed();
        });
  }

  /** Whose paper form this is; empty when nobody has these letters. */
  public Optional<Id<Person>> whose(String letters) {
    String typed = fr.village.domain.survey.PaperCode.typed(letters);
    return notebook.read(stores -> stores.paperCodes().find(typed));
  }

  private Due.Lists lists(Stores stores, LocalDate day) {
    List<Survey> surveys = library.asked(stores);
    LocalDate since = since(surveys, day);
    Consents consents = Consents.of(stores.surveys().decisions(PURPOSE, since));
    Map<SheetOf, Sheet> sheets = sheets(stores.surveys().sheets(since));
    List<Due> now = new ArrayList<>();
    List<Due> late = new ArrayList<>();
    List<Due> soon = new ArrayList<>();
    List<Due> toAsk = new ArrayList<>();
    Set<Id<Person>> declined = new HashSet<>();
    for (Respondent one : stores.surveys().respondents(since, day)) {
      if (one.mourning()) {
        continue; // who lost a child is never chased; their form can still be found
      }
      Boolean consent = consents.of(one.family(), one.person());
      for (Due due : due(surveys, sheets, one, day)) {
        if (consent == null) {
          toAsk.add(due);
        } else if (!consent) {
          declined.add(one.person());
        } else {
          (switch (due.timing()) {
                case NOW -> now;
                case LATE -> late;
                case SOON -> soon;
              })
              .add(due);
        }
      }
    }
    toAsk.removeIf(d -> d.timing() == Timing.SOON);
    Comparator<Due> byDay = Comparator.comparing(d -> d.window().due());
    now.sort(
        Comparator.comparing((Due d) -> d.state() != AnswerState.PARTIAL).thenComparing(byDay));
    late.sort(Comparator.comparing(d -> d.window().closes()));
    soon.sort(Comparator.comparing(d -> d.window().opens()));
    return new Due.Lists(now, late, soon, onceEach(toAsk), declined.size());
  }

  /** One is asked for consent once, however many questionnaires wait for it. */
  private static List<Due> onceEach(List<Due> all) {
    Set<Id<Person>> seen = new HashSet<>();
    return all.stream().filter(d -> seen.add(d.who().person())).toList();
  }

  /** No window of a family that entered before is open. */
  private static LocalDate since(List<Survey> surveys, LocalDate day) {
    LocalDate since = day;
    for (Survey survey : surveys) {
      for (var wave : survey.waves()) {
        // on leaving, a window may begin where the one before ends
        LocalDate from = day.minusMonths(wave.months()).minusDays(2L * wave.daysAfter() + 366);
        since = from.isBefore(since) ? from : since;
      }
    }
    return since;
  }

  private static List<Due> due(
      List<Survey> surveys, Map<SheetOf, Sheet> sheets, Respondent one, LocalDate day) {
    List<Due> all = new ArrayList<>();
    for (Survey survey : surveys) {
      if (!survey.respondent().asks(one.role())) {
        continue;
      }
      for (WaveWindow window : WaveWindow.of(survey, one.entered(), one.left())) {
        Timing timing = Timing.of(window, day);
        Sheet sheet = sheets.get(new SheetOf(one.person(), survey.code(), window.wave().code()));
        if (timing != null && isOpen(sheet, day)) {
          all.add(due(one, survey, window, timing, sheet));
        }
      }
    }
    return all;
  }

  private static boolean isOpen(@Nullable Sheet sheet, LocalDate day) {
    if (sheet == null) {
      return true;
    }
    return switch (sheet.state()) {
      case PARTIAL -> true;
      case NOT_NOW -> !day.isBefore(sheet.on().plusDays(SurveyAnswers.ASK_AGAIN_DAYS));
      case COMPLETE, REFUSED -> false;
    };
  }

  private static Due due(
      Respondent one, Survey survey, WaveWindow window, Timing timing, @Nullable Sheet sheet) {
    return new Due(
        new Due.Who(
            one.person(),
            one.family(),
            one.firstName(),
            one.lastName(),
            one.familyName(),
            one.group(),
            one.letters()),
        survey.code(),
        sheet == null || !sheet.state().hasAnswers() ? survey.version() : sheet.version(),
        survey.title(),
        window,
        timing,
        sheet == null ? null : sheet.state(),
        sheet != null && sheet.state() == AnswerState.NOT_NOW ? sheet.on() : null);
  }

  private void collect(Stores stores, Respondent one, LocalDate day, List<Due> into) {
    Map<SheetOf, Sheet> sheets = sheets(stores.surveys().sheets(one.person()));
    for (Survey survey : library.asked(stores)) {
      if (!survey.respondent().asks(one.role())) {
        continue;
      }
      for (WaveWindow window : WaveWindow.of(survey, one.entered(), one.left())) {
        if (!day.isBefore(window.opens())) {
          Timing timing = Timing.of(window, day);
          Sheet sheet = sheets.get(new SheetOf(one.person(), survey.code(), window.wave().code()));
          into.add(due(one, survey, window, timing == null ? Timing.LATE : timing, sheet));
        }
      }
    }
  }

  private static Map<SheetOf, Sheet> sheets(List<Sheet> all) {
    Map<SheetOf, Sheet> sheets = new HashMap<>();
    all.forEach(s -> sheets.put(new SheetOf(s.person(), s.survey(), s.wave()), s));
    return sheets;
  }

  private record SheetOf(Id<Person> person, String survey, String wave) {}
}
