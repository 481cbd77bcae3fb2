package fr.village.app.survey;

import fr.village.app.session.NotebookSession;
import fr.village.domain.Check;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Consent;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Person;
import fr.village.domain.survey.AnswerState;
import fr.village.domain.survey.SkipLogic;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.store.Stores;
import fr.village.store.bin.Binned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Notes what parents answer: each answer is kept at once, each change can be taken back. */
public final class SheetService {
  private final NotebookSession notebook;
  private final SurveyLibrary library;
  private final RandomGenerator random;

  /**
   * @param random draws the letters on paper forms
   */
  public SheetService(NotebookSession notebook, SurveyLibrary library, RandomGenerator random) {
    this.notebook = notebook;
    this.library = library;
    this.random = random;
  }

  /**
   * A sheet as it is now.
   *
   * @throws Invalid {@code invalid.answers.survey} when the questionnaire is not asked any more
   */
  public Sheet open(SheetKey key) {
    return notebook.read(stores -> sheet(stores, key));
  }

  /**
   * Notes an answer, or takes it away; answers to questions that are then skipped go too.
   *
   * @param values none: left blank
   * @throws Invalid {@code invalid.answers.scale}, {@code .consent}
   */
  public SheetChange answer(SheetKey key, String question, Set<Integer> values) {
    return notebook.write(
        stores -> {
          Sheet sheet = sheet(stores, key);
          Check.that(Boolean.TRUE.equals(sheet.consent()), "invalid.answers.consent");
          SurveyAnswers before = sheet.answers();
          Map<String, Set<Integer>> answers =
              new TreeMap<>(before == null ? Map.of() : before.answers());
          if (values.isEmpty()) {
            answers.remove(question);
          } else {
            answers.put(question, values);
          }
          Map<String, Set<Integer>> kept = SkipLogic.kept(sheet.survey(), key.wave(), answers);
          if (kept.isEmpty()) {
            return change(stores, sheet, null);
          }
          AnswerState state =
              SkipLogic.isComplete(sheet.survey(), key.wave(), kept)
                  ? AnswerState.COMPLETE
                  : AnswerState.PARTIAL;
          LocalDate on =
              before == null || !before.state().hasAnswers() ? notebook.today() : before.on();
          return change(stores, sheet, of(sheet, on, state, kept));
        });
  }

  /**
   * Notes that a parent does not wish to answer, or not now. What was answered before goes; taking
   * it back brings it back.
   *
   * @param state {@code REFUSED} or {@code NOT_NOW}
   */
  public SheetChange decline(SheetKey key, AnswerState state) {
    return notebook.write(
        stores -> {
          Sheet sheet = sheet(stores, key);
          return change(stores, sheet, of(sheet, notebook.today(), state, Map.of()));
        });
  }

  /** The day it was answered, where that is not today: paper is typed in later. */
  public SheetChange answeredOn(SheetKey key, LocalDate on) {
    return notebook.write(
        stores -> {
          Sheet sheet = sheet(stores, key);
          SurveyAnswers before = sheet.answers();
          if (before == null) {
            throw new Invalid("invalid.answers.state");
          }
          Check.that(!on.isAfter(notebook.today()), "invalid.answers.future");
          return change(stores, sheet, of(sheet, on, before.state(), before.answers()));
        });
  }

  /** Puts a sheet in the bin. */
  public SheetChange delete(SheetKey key) {
    return notebook.write(
        stores -> {
          Sheet sheet = sheet(stores, key);
          if (sheet.answers() != null) {
            stores.bin().delete(Binned.SHEET_OF_PERSON, sheet.answers().id());
          }
          return new SheetChange(key, sheet.answers(), null);
        });
  }

  /** The sheet as it was before a change. */
  public void takeBack(SheetChange change) {
    notebook.write(
        stores -> {
          SurveyAnswers before = change.before();
          SurveyAnswers after = change.after();
          if (before == null) {
            return after != null && stores.sheets().remove(after.id());
          }
          return stores.bin().restore(Binned.SHEET_OF_PERSON, before.id())
              || stores.sheets().save(before);
        });
  }

  /**
   * Notes whether a parent wishes questionnaires.
   *
   * @return the family as it was, to {@link #restore}
   */
  public FamilyFile consent(SheetKey key, boolean given) {
    return notebook.write(
        stores -> {
          FamilyFile before = family(stores, key);
          List<Consent> consents = new ArrayList<>(before.consents());
          consents.add(
              new Consent(
                  notebook.ids().next(),
                  key.family(),
                  key.person(),
                  DueService.PURPOSE,
                  given,
                  notebook.today()));
          stores
              .families()
              .save(
                  new FamilyFile(
                      before.family(),
                      before.parents(),
                      before.children(),
                      consents,
                      before.situation()));
          return before;
        });
  }

  public void restore(FamilyFile before) {
    notebook.write(stores -> stores.families().save(before));
  }

  /** The letters on these parents' forms; who has none yet draws some. */
  public Map<Id<Person>, String> letters(Collection<Id<Person>> people) {
    return notebook.write(stores -> stores.paperCodes().codesOf(people, random));
  }

  private SheetChange change(Stores stores, Sheet sheet, @Nullable SurveyAnswers after) {
    SurveyAnswers before = sheet.answers();
    if (after == null) {
      if (before != null) {
        stores.sheets().remove(before.id());
      }
    } else {
      after.checkAgainst(sheet.survey());
      library.keep(stores, sheet.survey());
      stores.sheets().save(after);
    }
    return new SheetChange(sheet.key(), before, after);
  }

  private SurveyAnswers of(
      Sheet sheet, LocalDate on, AnswerState state, Map<String, Set<Integer>> answers) {
    SurveyAnswers before = sheet.answers();
    SheetKey key = sheet.key();
    return new SurveyAnswers(
        before == null ? notebook.ids().next() : before.id(),
        key.family(),
        key.person(),
        key.survey(),
        sheet.survey().version(),
        key.wave(),
        on,
        state,
        new TreeMap<>(answers));
  }

  /** Under the version it was begun, else the newest. */
  private Sheet sheet(Stores stores, SheetKey key) {
    Optional<SurveyAnswers> answers = stores.sheets().find(key.person(), key.survey(), key.wave());
    Survey survey =
        answers
            .filter(a -> a.state().hasAnswers())
            .flatMap(a -> library.find(stores, a.survey(), a.version()))
            .or(() -> library.asked(stores, key.survey()))
            .orElseThrow(() -> new Invalid("invalid.answers.survey", key.survey(), ""));
    return new Sheet(key, survey, answers.orElse(null), consent(stores, key));
  }

  private static @Nullable Boolean consent(Stores stores, SheetKey key) {
    return Consents.of(stores.surveys().decisions(DueService.PURPOSE, key.family()))
        .of(key.family(), key.person());
  }

  private static FamilyFile family(Stores stores, SheetKey key) {
    return stores
        .families()
        .find(key.family())
        .orElseThrow(() -> new Invalid("invalid.answers.gone"));
  }
}
