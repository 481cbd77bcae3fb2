package fr.village.ui.measures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.survey.Due;
import fr.village.app.survey.DueService;
import fr.village.app.survey.SurveyNotebook;
import fr.village.app.survey.SurveyShelf;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.survey.AnswerState;
import fr.village.domain.survey.SurveyAnswers;
import fr.village.reference.SurveyDefinitions;
import fr.village.testing.HouseBuilder;
import fr.village.ui.Waiting;
import fr.village.ui.common.NoticeBoard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a stage, on a real notebook. */
final class EntryViewModelTest {
  @TempDir Path folder;
  private final Waiting waiting = new Waiting();
  private final NoticeBoard notices = new NoticeBoard();
  private final HouseBuilder house = new HouseBuilder();
  private final PeerGroup group = house.group("2025-09-02");
  private final FamilyFile durand =
      house.add(
          house
              .family("Durand")
              .mother("Léa", 1990)
              .father("Marc", 1988)
              .consent(DueService.PURPOSE, null, true, "2026-01-06"));
  private final FamilyFile petit = house.add(house.family("Petit").mother("Ana", 1991));
  private SurveyNotebook notebook;
  private DueViewModel due;
  private EntryViewModel entry;
  private LibraryViewModel library;

  @BeforeEach
  void open() {
    house.enrol(durand, group, "2026-01-06").enrol(petit, group, "2026-01-06");
    notebook = waiting.inBackground(() -> new SurveyNotebook(folder, house));
    notebook.on("2026-01-10");
    due = new DueViewModel(notebook.due, notebook.sheets, waiting.tasks, notices);
    entry =
        new EntryViewModel(notebook.sheets, due, waiting.tasks, notices, notebook.notebook.clock());
    library =
        new LibraryViewModel(
            new SurveyShelf(notebook.notebook, notebook.library),
            waiting.tasks,
            notices,
            due::refresh);
  }

  @AfterEach
  void close() {
    assertThat(waiting.faults).isEmpty();
    waiting.inBackground(
        () -> {
          notebook.close();
          return true;
        });
    waiting.tasks.close();
  }

  private Step begin() {
    due.first(entry::open);
    waiting.until(() -> entry.stepProperty().get() != null);
    return step();
  }

  private Step step() {
    return Objects.requireNonNull(entry.stepProperty().get());
  }

  private List<SurveyAnswers> kept() {
    return waiting.inBackground(() -> notebook.notebook.content().surveys().answers());
  }

  @Test
  void whatIsPressedShowsAtOnceAndIsKept() {
    assertThat(Objects.requireNonNull(begin().question()).code()).isEqualTo("born");
    entry.choose(2);
    assertThat(step().given()).containsExactly(2);
    entry.next();
    entry.choose(9);
    entry.choose(0);
    assertThat(step().given()).isEmpty();
    entry.choose(5);
    assertThat(kept())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.answers()).containsEntry("born", Set.of(2));
              assertThat(s.answers()).containsEntry("isolation.talk", Set.of(5));
            });
  }

  @Test
  void questionsThatHangOnAnAnswerAppearAndGoWithIt() {
    begin();
    int without = step().asked().size();
    entry.choose(1);
    assertThat(step().asked().size()).isGreaterThan(without);
    entry.choose(2);
    assertThat(step().asked()).hasSize(without);
  }

  @Test
  void undoGoesBackToTheQuestion() {
    begin();
    entry.choose(1);
    kept();
    entry.next();
    entry.next();
    notices.undo();
    waiting.until(() -> step().answers().isEmpty());
    assertThat(step().index()).isZero();
    assertThat(kept()).isEmpty();
  }

  @Test
  void theEndLeadsToTheNextOneDue() {
    Step first = begin();
    entry.choose(2);
    while (!step().atEnd()) {
      entry.next();
    }
    assertThat(step().blank()).isEqualTo(step().asked().size() - 1);
    assertThat(entry.following().orElseThrow().key()).isNotEqualTo(first.due().key());
    entry.previous();
    assertThat(step().atEnd()).isFalse();
  }

  @Test
  void withoutConsentNothingIsTaken() {
    due.refresh();
    waiting.until(() -> due.listsProperty().get() != null);
    Due ana = Objects.requireNonNull(due.listsProperty().get()).toAsk().getFirst();
    entry.open(ana);
    waiting.until(() -> entry.stepProperty().get() != null);
    assertThat(step().mayAsk()).isFalse();
    entry.choose(1);
    entry.number(3);
    assertThat(kept()).isEmpty();
    entry.consent(true);
    waiting.until(() -> step().mayAsk());
    entry.choose(1);
    assertThat(kept()).hasSize(1);
  }

  @Test
  void notNowClosesTheSheetAndComesBackWithUndo() {
    Step first = begin();
    entry.decline(AnswerState.NOT_NOW);
    assertThat(entry.stepProperty().get()).isNull();
    waiting.until(
        () -> due.listsProperty().get() != null && due.listsProperty().get().toPropose() == 1);
    assertThat(kept()).singleElement().matches(s -> s.state() == AnswerState.NOT_NOW);
    notices.undo();
    waiting.until(() -> due.listsProperty().get().toPropose() == 2);
    assertThat(due.listsProperty().get().now()).extracting(Due::key).contains(first.due().key());
  }

  @Test
  void aBadFileIsRefusedWithItsLineAndAGoodOneIsAsked() throws IOException {
    Path bad = folder.resolve("mauvais.json");
    Files.writeString(
        bad, SurveyDefinitions.builtInText().replace("\"version\": 1,", "\"version\": 0,"));
    library.add(bad);
    waiting.until(() -> notices.noticeProperty().get() != null);
    assertThat(notices.noticeProperty().get().what().key()).isEqualTo("survey.refused");
    assertThat(notices.noticeProperty().get().what().arguments().getFirst()).isEqualTo("4");
    Path good = folder.resolve("bon.json");
    Files.writeString(
        good, SurveyDefinitions.builtInText().replace("\"village-impact\"", "\"other\""));
    library.add(good);
    waiting.until(() -> library.linesProperty().get().size() == 2);
    notices.undo();
    waiting.until(() -> library.linesProperty().get().size() == 1);
  }
}
