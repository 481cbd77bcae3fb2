package fr.village.ui.roll;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.roll.Acquaintance;
import fr.village.app.roll.Contacts;
import fr.village.app.roll.MemoryRollBook;
import fr.village.app.roll.Roll;
import fr.village.app.roll.RollMark;
import fr.village.app.roll.RollPerson;
import fr.village.app.roll.RollRow;
import fr.village.app.roll.RollTotals;
import fr.village.app.roll.TopicChoice;
import fr.village.app.roll.TypicalRolls;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.reference.CodeItem;
import fr.village.domain.reference.Label;
import fr.village.domain.session.CustomTopic;
import fr.village.domain.session.Mark;
import fr.village.domain.session.SessionStatus;
import fr.village.testing.ScreenQueue;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Said;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The roll without a stage; results are delivered when the test says so. */
final class RollViewModelTest {
  private final ScreenQueue screen = new ScreenQueue();
  private final List<Throwable> faults = new CopyOnWriteArrayList<>();
  private final TaskRunner tasks = new TaskRunner(screen::execute, faults::add);
  private final NoticeBoard notices = new NoticeBoard();
  private final MemoryRollBook book = new MemoryRollBook(TypicalRolls.coquelicots());
  private RollViewModel model = on("2026-03-10T08:30:00Z");

  private RollViewModel on(String instant) {
    Clock clock = Clock.fixed(Instant.parse(instant), ZoneId.of("Europe/Paris"));
    return new RollViewModel(book, tasks, notices, clock);
  }

  @BeforeEach
  void open() {
    model.open(book.kept().session().id());
    settle();
  }

  private void settle() {
    screen.settle(tasks);
  }

  private Roll roll() {
    return Objects.requireNonNull(model.rollProperty().get());
  }

  private RollPerson person(int row, int person) {
    return roll().rows().get(row - 1).people().get(person - 1);
  }

  private Optional<Mark> mark(int row, int person) {
    return model.marksProperty().get().of(person(row, person)).map(RollMark::mark);
  }

  private Said said() {
    return Objects.requireNonNull(notices.noticeProperty().get()).what();
  }

  @Nested
  @DisplayName("marking")
  final class Marking {
    @Test
    void spaceGoesRoundAndEachPressIsKept() {
      List<Optional<Mark>> seen = new java.util.ArrayList<>();
      for (int i = 0; i < 4; i++) {
        model.cycle();
        seen.add(mark(1, 1));
      }
      settle();
      assertThat(seen)
          .containsExactly(
              Optional.of(Mark.PRESENT),
              Optional.of(Mark.ABSENT),
              Optional.of(Mark.EXCUSED),
              Optional.empty());
      assertThat(book.writes()).isEqualTo(4);
    }

    @Test
    void theFirstMarkMakesTheSessionHeldAndUndoRestoresIt() {
      model.cycle();
      settle();
      assertThat(book.kept().session().status()).isEqualTo(SessionStatus.HELD);
      notices.undo();
      settle();
      assertThat(book.kept().session().status()).isEqualTo(SessionStatus.PLANNED);
      assertThat(book.kept().marks()).isEqualTo(roll().marks());
      assertThat(said().key()).isEqualTo("common.undone");
    }

    @Test
    void everybodyLeavesAnnouncedAbsencesAndMarksGiven() {
      model.digit(9);
      model.family();
      model.family();
      model.everybody();
      assertThat(mark(9, 1)).contains(Mark.ABSENT);
      assertThat(mark(7, 1)).contains(Mark.EXCUSED);
      assertThat(mark(1, 1)).contains(Mark.PRESENT);
      assertThat(mark(5, 2)).as("Moussa seldom comes").isEmpty();
      assertThat(mark(6, 2)).as("not yet born").isEmpty();
      assertThat(model.totalsProperty().get()).isEqualTo(new RollTotals(8, 10, 0, 8, 0));
    }

    @Test
    void redoAfterUndo() {
      model.family();
      notices.undo();
      assertThat(mark(1, 1)).isEmpty();
      notices.redo();
      settle();
      assertThat(mark(1, 1)).contains(Mark.PRESENT);
      assertThat(book.kept().marks()).isEqualTo(model.marksProperty().get());
      notices.undo();
      model.cycle();
      notices.redo();
      assertThat(mark(1, 2)).as("a new key forgets what was undone").isEmpty();
    }
  }

  @Test
  void tenFamiliesAllButTwoPresentAndATopicTakeAtMostTwelveKeys() {
    int keys = 0;
    TopicsViewModel topics = topics();
    model.everybody();
    keys++;
    for (int absent : new int[] {4, 9}) {
      model.digit(absent);
      model.family();
      keys += 2;
    }
    // T goes to the first suggested topic, Space takes it
    topics.toggle(topics.offered().getFirst());
    keys += 2;
    settle();
    assertThat(keys).isEqualTo(7).isLessThanOrEqualTo(12);
    assertThat(model.totalsProperty().get().families()).isEqualTo(7);
    assertThat(model.totalsProperty().get().notMarked()).isZero();
    assertThat(book.kept().session().topics()).containsExactly("sleep");
    assertThat(book.kept().marks()).isEqualTo(model.marksProperty().get());
  }

  @Nested
  @DisplayName("moving")
  final class Moving {
    @Test
    void twoDigitsGoToTheTenthRow() {
      model.digit(1);
      assertThat(model.cursorProperty().get()).isEqualTo(new RollCursor(0, 0));
      model.digit(0);
      assertThat(model.cursorProperty().get()).isEqualTo(new RollCursor(9, 0));
      model.digit(3);
      assertThat(model.cursorProperty().get()).isEqualTo(new RollCursor(2, 0));
      model.movePerson(1);
      model.digit(1);
      model.moveRow(0);
      model.digit(0);
      assertThat(model.cursorProperty().get())
          .as("a key in between")
          .isEqualTo(new RollCursor(0, 0));
    }

    @Test
    void arrowsStayInsideAndPassOverTheUnborn() {
      model.moveRow(-1);
      model.movePerson(5);
      assertThat(model.cursorProperty().get()).isEqualTo(new RollCursor(0, 1));
      model.moveTo(5, 1);
      assertThat(model.cursorProperty().get()).isEqualTo(new RollCursor(5, 0));
    }

    @Test
    void enterAfterTheLastGoesToTheFirstNotMarked() {
      model.family();
      model.moveTo(9, 0);
      model.nextFamily();
      assertThat(model.cursorProperty().get()).isEqualTo(new RollCursor(1, 0));
    }
  }

  @Nested
  @DisplayName("before the day")
  final class Ahead {
    @BeforeEach
    void theDayBefore() {
      model = on("2026-03-09T08:30:00Z");
      model.open(book.kept().session().id());
      settle();
    }

    @Test
    void onlyAnnouncedAbsencesAreNotedAndTheSessionStaysPlanned() {
      model.cycle();
      model.everybody();
      settle();
      assertThat(book.kept().marks().of(person(1, 1))).contains(RollMark.ANNOUNCED);
      assertThat(mark(2, 1)).isEmpty();
      assertThat(said().key()).isEqualTo("roll.ahead");
      assertThat(book.kept().session().status()).isEqualTo(SessionStatus.PLANNED);
      model.cycle();
      assertThat(mark(1, 1)).isEmpty();
    }
  }

  @Test
  void aWriteThatFailsShowsWhatIsKept() {
    model.cycle();
    settle();
    book.fail(true);
    model.moveRow(1);
    model.cycle();
    assertThat(mark(2, 1)).as("on the screen at once").contains(Mark.PRESENT);
    settle();
    settle();
    assertThat(mark(2, 1)).isEmpty();
    assertThat(mark(1, 1)).contains(Mark.PRESENT);
    assertThat(said().key()).isEqualTo("roll.not-saved");
    assertThat(faults).isEmpty();
  }

  @Test
  void aNewcomerIsAddedWithTwoFieldsAndPresent() {
    NewcomerViewModel newcomer = newcomer();
    newcomer.firstNameProperty().set("Élodie");
    newcomer.dateProperty().set("30/02");
    newcomer.add();
    assertThat(Objects.requireNonNull(newcomer.dateProblemProperty().get()).key())
        .isEqualTo("invalid.date.no_such_day");
    newcomer.dateProperty().set("12 janv.");
    newcomer.add();
    settle();
    settle();
    assertThat(roll().rows()).hasSize(11);
    assertThat(model.cursorProperty().get().row()).isEqualTo(10);
    assertThat(mark(11, 1)).contains(Mark.PRESENT);
    assertThat(mark(11, 2)).contains(Mark.PRESENT);
    assertThat(newcomer.firstNameProperty().get()).isEmpty();
    notices.undo();
    notices.undo();
    settle();
    settle();
    assertThat(roll().rows()).as("taken back whole").hasSize(10);
    assertThat(said())
        .isEqualTo(Said.of("common.undone", Said.of("roll.newcomer.added", "Élodie")));
  }

  @Test
  void aFamilyAlreadyKnownIsTakenRatherThanMadeAgain() {
    Acquaintance known =
        new Acquaintance(TypicalRolls.id(), "Moreau", List.of("Élodie", "Tom"), true, false);
    book.known.add(known);
    NewcomerViewModel newcomer = newcomer();
    newcomer.openProperty().set(true);
    newcomer.firstNameProperty().set("Élo");
    settle();
    assertThat(newcomer.alikeProperty().get()).containsExactly(known);
    newcomer.take(known);
    settle();
    settle();
    assertThat(newcomer.openProperty().get()).isFalse();
    assertThat(roll().rows().getLast().family()).isEqualTo(known.family());
    assertThat(mark(11, 1)).contains(Mark.PRESENT);
    notices.undo();
    notices.undo();
    settle();
    settle();
    assertThat(roll().rows()).hasSize(10);
  }

  @Test
  void aFamilyOnTheRollIsFoundThere() {
    RollRow lefebvre = roll().rows().get(7);
    NewcomerViewModel newcomer = newcomer();
    newcomer.take(new Acquaintance(lefebvre.family(), "Lefebvre", List.of("Camille"), false, true));
    assertThat(model.cursorProperty().get()).isEqualTo(new RollCursor(7, 0));
    assertThat(book.writes()).isZero();
  }

  private NewcomerViewModel newcomer() {
    return new NewcomerViewModel(model, book, tasks, notices, TypicalRolls::id);
  }

  private TopicsViewModel topics() {
    return new TopicsViewModel(model, tasks, label -> new CustomTopic("local-7", label));
  }

  private GuestsViewModel guests() {
    return new GuestsViewModel(
        model, tasks, () -> List.of("Mme Roussel, sage-femme PMI", "M. Petit, psychologue"));
  }

  private SessionsViewModel sessions() {
    return new SessionsViewModel(
        model,
        tasks,
        notices,
        List::of,
        () -> List.of(new CodeItem("weather", label("Météo"), false)));
  }

  private static Label label(String said) {
    return new Label(said, said);
  }

  @Test
  void anAbsenceToldBeforehandIsOneKeyAndTheSessionStaysPlanned() {
    model.moveTo(4, 0);
    model.announced();
    settle();
    assertThat(book.kept().marks().of(person(5, 1))).contains(RollMark.ANNOUNCED);
    assertThat(mark(5, 2)).as("Moussa seldom comes").isEmpty();
    assertThat(said()).isEqualTo(Said.of("roll.done.announced", "Diallo"));
    assertThat(book.kept().session().status()).isEqualTo(SessionStatus.PLANNED);
    model.announced();
    settle();
    assertThat(mark(5, 1)).isEmpty();
  }

  @Test
  void aSessionThatDidNotTakePlaceTakesNoMarksUntilItDid() {
    SessionsViewModel sessions = sessions();
    sessions.cancel(new CodeItem("weather", label("Météo"), false));
    model.everybody();
    settle();
    assertThat(book.kept().session().status()).isEqualTo(SessionStatus.CANCELLED);
    assertThat(book.kept().session().cancelReason()).isEqualTo("weather");
    assertThat(mark(1, 1)).isEmpty();
    assertThat(said().key()).isEqualTo("roll.cancelled.marking");
    sessions.restore();
    model.everybody();
    assertThat(mark(1, 1)).contains(Mark.PRESENT);
    sessions.cancel(new CodeItem("weather", label("Météo"), false));
    assertThat(said().key()).isEqualTo("roll.cancel.somebody-came");
    notices.undo();
    notices.undo();
    settle();
    assertThat(book.kept().session().status()).isEqualTo(SessionStatus.CANCELLED);
    notices.undo();
    settle();
    assertThat(book.kept().session().status()).isEqualTo(SessionStatus.PLANNED);
  }

  @Test
  void topicsAreFoundByAnyPartOfTheirNameAndNewOnesAreChosenAtOnce() {
    TopicsViewModel topics = topics();
    assertThat(topics.offered()).extracting(TopicChoice::code).startsWith("sleep", "crying");
    assertThat(topics.found("DIVERSIF")).extracting(TopicChoice::code).containsExactly("food");
    assertThat(topics.isNew("le sommeil")).isFalse();
    assertThat(topics.isNew("Les doudous")).isTrue();
    topics.invent(" Les doudous ");
    settle();
    settle();
    assertThat(book.kept().session().topics()).containsExactly("local-7");
    notices.undo();
    settle();
    assertThat(book.kept().session().topics()).isEmpty();
  }

  @Test
  void guestsOfBeforeAreOfferedUntilTheyAreInvited() {
    GuestsViewModel guests = guests();
    model.reload();
    settle();
    settle();
    assertThat(guests.suggestions("")).isEmpty();
    model.open(book.kept().session().id());
    guests.remove(0);
    settle();
    assertThat(guests.suggestions("rouss")).isEmpty();
  }

  @Test
  void contactsOfThoseWhoSaidTheyWouldNotComeAreLeftOut() {
    List<String> copied = new java.util.ArrayList<>();
    List<Id<Family>> asked = new java.util.ArrayList<>();
    NotifyViewModel contacts =
        new NotifyViewModel(
            model,
            tasks,
            notices,
            families -> {
              asked.addAll(families);
              return new Contacts(List.of("06 11", "06 22"), List.of(), 2, 1);
            });
    contacts.copyPhones(copied::add);
    assertThat(copied).as("not before it is known").isEmpty();
    settle();
    assertThat(copied).containsExactly("06 11; 06 22");
    assertThat(asked).hasSize(9).doesNotContain(roll().rows().get(6).family());
    assertThat(said())
        .isEqualTo(
            Said.of(
                "roll.notify.and",
                Said.of(
                    "roll.notify.and",
                    Said.of("roll.notify.phones", 2),
                    Said.of("roll.notify.refused", 2)),
                Said.of("roll.notify.hidden", 1)));
    contacts.copyEmails(copied::add);
    settle();
    assertThat(copied).as("nothing to copy leaves the clipboard as it is").hasSize(1);
  }

  @Test
  void whatTheSessionWasAboutIsSavedAndComesBack() {
    DetailsViewModel details = new DetailsViewModel(model);
    GuestsViewModel guests = guests();
    details.note("Un\tmot");
    details.preparation("1 h 15");
    assertThat(guests.add(" M. Petit, psychologue ")).isTrue();
    assertThat(guests.add("a\nb")).isFalse();
    details.preparation("bientôt");
    assertThat(Objects.requireNonNull(details.problemProperty().get()).key())
        .isEqualTo("roll.preparation.unreadable");
    settle();
    assertThat(book.kept().session().note()).isEqualTo("Un\tmot");
    assertThat(book.kept().session().preparationMinutes()).isEqualTo(75);
    assertThat(book.kept().session().guests())
        .containsExactly("Mme Roussel, sage-femme PMI", "M. Petit, psychologue");
    notices.undo();
    notices.undo();
    notices.undo();
    settle();
    assertThat(book.kept().session()).isEqualTo(roll().session());
  }
}
