package fr.village.app.survey;

import static fr.village.app.survey.SurveyNotebook.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.app.family.FamilyCards;
import fr.village.app.family.SurveyLine;
import fr.village.domain.Invalid;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.reference.Label;
import fr.village.domain.survey.AnswerState;
import fr.village.domain.survey.Question;
import fr.village.domain.survey.Survey;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.reference.ReferenceRefused;
import fr.village.reference.ReferenceSets;
import fr.village.reference.SurveyDefinitions;
import fr.village.store.bin.Binned;
import fr.village.testing.HouseBuilder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SheetServiceTest {
  @TempDir Path folder;
  private final HouseBuilder house = new HouseBuilder();
  private final PeerGroup group = house.group("2025-09-02");
  private final FamilyFile durand =
      house.add(
          house
              .family("Durand")
              .mother("Léa", 1990)
              .consent(DueService.PURPOSE, null, true, "2026-01-06"));
  private final FamilyFile petit = house.add(house.family("Petit").mother("Ana", 1991));
  private final SheetKey lea = key(durand, "Léa", "entry");
  private SurveyNotebook notebook;

  @BeforeEach
  void open() {
    house.enrol(durand, group, "2026-01-06").enrol(petit, group, "2026-01-06");
    notebook = new SurveyNotebook(folder, house);
    notebook.on("2026-01-10");
  }

  @AfterEach
  void close() {
    notebook.close();
  }

  @Test
  void eachAnswerIsKeptAndTheLastMakesItComplete() {
    Survey survey = SurveyDefinitions.builtIn();
    List<Question> questions = survey.questionsAt("entry");
    for (Question question : questions) {
      assertThat(state()).isNotEqualTo(AnswerState.COMPLETE);
      notebook.sheets.answer(lea, question.code(), Set.of(1));
    }
    assertThat(kept().answers()).hasSize(questions.size());
    assertThat(state()).isEqualTo(AnswerState.COMPLETE);
    assertThat(kept().on()).isEqualTo("2026-01-10");
  }

  @Test
  void answersToWhatIsThenSkippedGoAndComeBackWithUndo() {
    notebook.sheets.answer(lea, "born", Set.of(1));
    notebook.sheets.answer(lea, "calm.crying", Set.of(4));
    SheetChange notYet = notebook.sheets.answer(lea, "born", Set.of(2));
    assertThat(kept().answers()).containsOnlyKeys("born");
    notebook.sheets.takeBack(notYet);
    assertThat(kept().answers()).containsEntry("calm.crying", Set.of(4));
  }

  @Test
  void theFamilysCardTellsThatSheAnsweredAndNotWhat() {
    notebook.sheets.answer(lea, "born", Set.of(1));
    FamilyCards cards = new FamilyCards(notebook.notebook, ReferenceSets::builtIn);
    assertThat(cards.read(durand.family().id()).orElseThrow().surveys())
        .containsExactly(
            new SurveyLine(
                "Léa",
                new Label("À l’arrivée", "On arrival"),
                LocalDate.parse("2026-01-10"),
                AnswerState.PARTIAL));
    assertThat(cards.read(petit.family().id()).orElseThrow().surveys()).isEmpty();
  }

  @Test
  void takingBackTheFirstAnswerLeavesNoSheet() {
    SheetChange first = notebook.sheets.answer(lea, "born", Set.of(1));
    notebook.sheets.takeBack(first);
    assertThat(sheet()).isNull();
    notebook.sheets.answer(lea, "born", Set.of(2));
    assertThat(kept().answers()).containsEntry("born", Set.of(2));
  }

  @Test
  void leavingTheOnlyAnswerBlankLeavesNoSheet() {
    notebook.sheets.answer(lea, "born", Set.of(1));
    SheetChange blank = notebook.sheets.answer(lea, "born", Set.of());
    assertThat(sheet()).isNull();
    notebook.sheets.takeBack(blank);
    assertThat(kept().answers()).containsEntry("born", Set.of(1));
  }

  @Test
  void aRefusalAfterAnswersCanBeTakenBack() {
    notebook.sheets.answer(lea, "born", Set.of(1));
    SheetChange refused = notebook.sheets.decline(lea, AnswerState.REFUSED);
    assertThat(kept().answers()).isEmpty();
    assertThat(state()).isEqualTo(AnswerState.REFUSED);
    notebook.sheets.takeBack(refused);
    assertThat(state()).isEqualTo(AnswerState.PARTIAL);
    assertThat(kept().answers()).containsEntry("born", Set.of(1));
  }

  @Test
  void refusesWhatIsOffTheScaleOrWithoutConsentAndChangesNothing() {
    assertThatThrownBy(() -> notebook.sheets.answer(lea, "isolation.talk", Set.of(6)))
        .isInstanceOfSatisfying(
            Invalid.class, e -> assertThat(e.key()).isEqualTo("invalid.answers.scale"));
    assertThatThrownBy(() -> notebook.sheets.answer(key(petit, "Ana", "entry"), "born", Set.of(1)))
        .isInstanceOfSatisfying(
            Invalid.class, e -> assertThat(e.key()).isEqualTo("invalid.answers.consent"));
    assertThat(notebook.notebook.content().surveys().answers()).isEmpty();
  }

  @Test
  void theDayOnThePaperIsKeptAndNeverInTheFuture() {
    notebook.sheets.answer(lea, "born", Set.of(1));
    notebook.sheets.answeredOn(lea, java.time.LocalDate.of(2026, 1, 7));
    notebook.sheets.answer(lea, "isolation.talk", Set.of(1));
    assertThat(kept().on()).isEqualTo("2026-01-07");
    assertThatThrownBy(() -> notebook.sheets.answeredOn(lea, java.time.LocalDate.of(2026, 1, 11)))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void aDeletedSheetComesBackUnlessItWasFilledInAnew() {
    notebook.sheets.answer(lea, "born", Set.of(1));
    SurveyAnswers first = kept();
    SheetChange deleted = notebook.sheets.delete(lea);
    assertThat(sheet()).isNull();
    notebook.sheets.takeBack(deleted);
    assertThat(sheet()).isEqualTo(first);
    notebook.sheets.delete(lea);
    notebook.sheets.answer(lea, "born", Set.of(2));
    boolean back =
        notebook.notebook.write(s -> s.bin().restore(Binned.SHEET_OF_PERSON, first.id()));
    assertThat(back).isFalse();
  }

  @Test
  void anErasedFamilyLeavesNoAnswerBehind() {
    notebook.sheets.answer(lea, "born", Set.of(1));
    notebook.sheets.letters(List.of(lea.person()));
    notebook.notebook.write(s -> s.bin().remove(Binned.FAMILY_FILE, durand.family().id()));
    assertThat(notebook.notebook.content().surveys().answers()).isEmpty();
    assertThat(notebook.notebook.content().surveys().codes()).isEmpty();
  }

  @Test
  void answersKeepTheVersionTheyWereBegunUnder() {
    notebook.sheets.answer(lea, "born", Set.of(1));
    String second = SurveyDefinitions.builtInText().replace("\"version\": 1,", "\"version\": 2,");
    notebook.notebook.write(s -> notebook.library.add(s, second));
    assertThat(notebook.sheets.open(lea).survey().version()).isEqualTo(1);
    notebook.sheets.answer(lea, "isolation.talk", Set.of(1));
    assertThat(kept().version()).isEqualTo(1);
    assertThat(notebook.sheets.open(key(durand, "Léa", "months3")).survey().version()).isEqualTo(2);
    assertThat(notebook.notebook.content().surveys().definitions())
        .extracting(t -> t.version())
        .containsExactly(1, 2);
  }

  @Test
  void aBadFileAndAChangedVersionAreRefusedAndChangeNothing() {
    String text = SurveyDefinitions.builtInText();
    notebook.notebook.write(s -> notebook.library.add(s, text));
    var before = notebook.notebook.content().surveys();
    assertThatThrownBy(
            () ->
                notebook.notebook.write(
                    s -> notebook.library.add(s, text.replace("\"scale\": \"frequency\"", ""))))
        .isInstanceOf(ReferenceRefused.class);
    assertThatThrownBy(
            () ->
                notebook.notebook.write(
                    s -> notebook.library.add(s, text.replace("Jamais", "Non, jamais"))))
        .isInstanceOfSatisfying(
            Invalid.class, e -> assertThat(e.key()).isEqualTo("invalid.survey.version.known"));
    assertThat(notebook.notebook.content().surveys()).isEqualTo(before);
  }

  @Test
  void ofTwoSheetsOfOneParentTheFullerOneStaysWhenFamiliesAreMerged() {
    SheetKey ana = key(petit, "Ana", "entry");
    notebook.sheets.consent(ana, true);
    notebook.sheets.decline(lea, AnswerState.REFUSED);
    notebook.sheets.answer(ana, "born", Set.of(1));
    String letters =
        Objects.requireNonNull(notebook.sheets.letters(List.of(ana.person())).get(ana.person()));
    notebook.notebook.write(
        s -> {
          s.familyMerge()
              .bring(
                  durand.family().id(),
                  petit.family().id(),
                  java.util.Map.of(ana.person(), lea.person()));
          return true;
        });
    assertThat(kept().answers()).containsEntry("born", Set.of(1));
    assertThat(notebook.notebook.content().surveys().answers()).hasSize(1);
    assertThat(notebook.due.whose(letters)).contains(lea.person());
  }

  private @Nullable SurveyAnswers sheet() {
    return notebook.sheets.open(lea).answers();
  }

  private SurveyAnswers kept() {
    return Objects.requireNonNull(sheet());
  }

  private @Nullable AnswerState state() {
    SurveyAnswers sheet = sheet();
    return sheet == null ? null : sheet.state();
  }
}
