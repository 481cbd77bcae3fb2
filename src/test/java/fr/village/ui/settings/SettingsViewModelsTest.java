package fr.village.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.app.house.HolidayService;
import fr.village.app.house.HolidayService.Entered;
import fr.village.app.house.HouseService;
import fr.village.app.people.PeopleService;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Invalid;
import fr.village.domain.house.House;
import fr.village.domain.house.SchoolHoliday;
import fr.village.store.key.RecoveryWords;
import fr.village.store.key.UnreadableWords;
import fr.village.testing.RealNotebook;
import fr.village.testing.ScreenQueue;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.settings.PeopleViewModel.Place;
import fr.village.ui.settings.PeopleViewModel.Trouble;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Réglages without a stage, on a real notebook; results are delivered when the test says so. */
final class SettingsViewModelsTest {
  private static final String SAMIRAS = "mille soleils dorment sous la vieille passerelle bleue";

  @TempDir Path parent;
  private final ScreenQueue screen = new ScreenQueue();
  private final List<Throwable> faults = new CopyOnWriteArrayList<>();
  private final TaskRunner tasks = new TaskRunner(screen::execute, faults::add);
  private final NoticeBoard notices = new NoticeBoard();
  private final List<RealNotebook> opened = new ArrayList<>();

  @BeforeEach
  void open() {
    // of the notebook's own thread, as everything that touches it
    tasks.task(() -> new RealNotebook(parent)).onSuccess(opened::add).run();
    settle();
  }

  @AfterEach
  void close() {
    assertThat(faults).isEmpty();
    tasks.task(() -> notebook().close()).run();
    settle();
    tasks.close();
  }

  private RealNotebook notebook() {
    return opened.getFirst();
  }

  private void settle() {
    screen.settle(tasks);
  }

  private String said() {
    return Objects.requireNonNull(notices.noticeProperty().get()).what().key();
  }

  @Nested
  @DisplayName("the Maison")
  final class TheMaison {
    private final List<String> names = new ArrayList<>();
    private HouseViewModel model;

    @BeforeEach
    void read() {
      model =
          new HouseViewModel(
              new HouseService(notebook().session(), notebook().services.references()::builtIn),
              tasks,
              notices,
              notebook().session().today(),
              () -> names.add(notebook().session().house().name()));
      model.refresh();
      settle();
    }

    private House house() {
      return model.house().orElseThrow();
    }

    @Test
    void aFieldIsKeptAndTakenBackAndDoneAgain() {
      String before = house().name();
      long drawn = model.revisionProperty().get();
      model.name(" Maison de Lens ");
      settle();
      assertThat(names).containsExactly("Maison de Lens");
      assertThat(said()).isEqualTo("settings.house.done.name");
      model.refresh();
      settle();
      assertThat(model.revisionProperty().get())
          .as("nothing is drawn over what is being typed")
          .isEqualTo(drawn);

      notices.undo();
      model.refresh();
      settle();
      assertThat(house().name()).isEqualTo(before);
      assertThat(model.revisionProperty().get()).isGreaterThan(drawn);

      notices.redo();
      model.refresh();
      settle();
      assertThat(house().name()).isEqualTo("Maison de Lens");
    }

    @Test
    void whatCannotBeIsRefusedAtOnceAndNothingIsKept() {
      House before = house();
      assertRefused("invalid.text.blank", () -> model.name(" "));
      assertRefused("invalid.house.code", () -> model.code("a"));
      assertRefused("invalid.house.departement", () -> model.departement("Londres"));
      assertRefused("invalid.text.blank", () -> model.carrier(null));
      assertRefused("invalid.range", () -> model.retention("0"));
      assertRefused("invalid.number", () -> model.retention("deux ans"));
      settle();
      assertThat(house()).isEqualTo(before);
      assertThat(notices.noticeProperty().get()).isNull();
    }

    @Test
    void aDepartementIsUnderstoodByItsNameAndACodeInSmallLetters() {
      model.departement("la réunion");
      model.code("reunion-1");
      model.retention("36 mois");
      settle();
      assertThat(house().departement()).isEqualTo("974");
      assertThat(house().code().value()).isEqualTo("REUNION-1");
      assertThat(house().retentionMonths()).isEqualTo(36);
    }

    @Test
    void leavingAFieldAsItWasSaysNothing() {
      model.name(house().name());
      settle();
      assertThat(names).isEmpty();
      assertThat(notices.noticeProperty().get()).isNull();
    }

    private void assertRefused(String key, Runnable what) {
      assertThatThrownBy(what::run)
          .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.key()).isEqualTo(key));
    }
  }

  @Nested
  @DisplayName("people")
  final class People {
    private PeopleViewModel model;
    private boolean done;

    @BeforeEach
    void read() {
      model =
          new PeopleViewModel(
              new PeopleService(notebook().session(), notebook().services.keeping()),
              false,
              tasks,
              notices);
      model.refresh();
      settle();
    }

    private List<String> names() {
      return model.peopleProperty().get().stream()
          .map(p -> p.facilitator().displayName() + (p.opens() ? "" : " closed"))
          .toList();
    }

    private Place wrong() {
      return Objects.requireNonNull(model.troubleProperty().get()).place();
    }

    @Test
    void somebodyIsAddedAndWhatSheTypedIsOverwritten() {
      char[] typed = SAMIRAS.toCharArray();
      char[] again = SAMIRAS.toCharArray();
      model.add("Samira", typed, again, () -> done = true);
      assertThat(model.busyProperty().get()).isNotNull();
      settle();
      settle();
      assertThat(done).isTrue();
      assertThat(model.busyProperty().get()).isNull();
      assertThat(typed).containsOnly('\0');
      assertThat(again).containsOnly('\0');
      assertThat(names()).containsExactly("Nathalie", "Samira");
      assertThat(said()).isEqualTo("settings.people.added");
      notices.undo();
      settle();
      settle();
      assertThat(names()).containsExactly("Nathalie", "Samira closed");
    }

    @Test
    void theRecoveryWordsAreShownToWhoTypesHerPassphraseAnew() throws UnreadableWords {
      List<List<String>> shown = new ArrayList<>();
      char[] wrong = "autre chose".toCharArray();
      model.recoveryWords(wrong, shown::add);
      settle();
      assertThat(wrong()).isEqualTo(Place.OLD);
      assertThat(shown).isEmpty();
      assertThat(wrong).containsOnly('\0');
      model.recoveryWords(new char[0], shown::add);
      assertThat(wrong()).isEqualTo(Place.OLD);

      char[] typed = RealNotebook.PASSPHRASE.toCharArray();
      model.recoveryWords(typed, shown::add);
      settle();
      assertThat(typed).containsOnly('\0');
      assertThat(shown).hasSize(1);
      try (RecoveryWords words = RecoveryWords.parse(String.join(" ", shown.getFirst()))) {
        assertThat(words.words()).isEqualTo(shown.getFirst());
      }
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndOverwrittenAllTheSame() {
      char[] weak = "soleil".toCharArray();
      model.add("Samira", weak, "soleil".toCharArray(), () -> done = true);
      assertThat(wrong()).isEqualTo(Place.PASSPHRASE);
      assertThat(weak).containsOnly('\0');

      char[] typed = SAMIRAS.toCharArray();
      model.add("Samira", typed, "autre chose".toCharArray(), () -> done = true);
      assertThat(wrong()).isEqualTo(Place.AGAIN);
      assertThat(typed).containsOnly('\0');

      model.add("Nathalie", SAMIRAS.toCharArray(), SAMIRAS.toCharArray(), () -> done = true);
      settle();
      assertThat(wrong()).isEqualTo(Place.NAME);

      char[] old = "pas celle-là".toCharArray();
      model.changeMine(old, SAMIRAS.toCharArray(), SAMIRAS.toCharArray(), () -> done = true);
      settle();
      assertThat(wrong()).isEqualTo(Place.OLD);
      assertThat(old).containsOnly('\0');
      assertThat(done).isFalse();
      assertThat(names()).containsExactly("Nathalie");
    }

    @Test
    void anAccessIsClosedAndOpenedAgainByUndo() {
      model.add("Samira", SAMIRAS.toCharArray(), SAMIRAS.toCharArray(), () -> {});
      settle();
      settle();
      model.close(model.peopleProperty().get().get(1).facilitator(), () -> done = true);
      settle();
      settle();
      assertThat(names()).containsExactly("Nathalie", "Samira closed");
      notices.undo();
      settle();
      settle();
      assertThat(names()).containsExactly("Nathalie", "Samira");
    }

    @Test
    void nobodyIsSaidToBeLockedOutOfHerOwn() {
      Trouble[] said = new Trouble[1];
      model.close(model.peopleProperty().get().getFirst().facilitator(), () -> done = true);
      settle();
      said[0] = model.troubleProperty().get();
      assertThat(Objects.requireNonNull(said[0]).said().key())
          .isEqualTo("invalid.facilitator.self");
      assertThat(done).isFalse();
    }
  }

  @Nested
  @DisplayName("school holidays")
  final class Holidays {
    private HolidaysViewModel model;

    @BeforeEach
    void read() {
      model =
          new HolidaysViewModel(
              new HolidayService(notebook().session()),
              tasks,
              notices,
              notebook().session().clock());
      model.refresh();
      settle();
    }

    private List<SchoolHoliday> entered() {
      return Objects.requireNonNull(model.calendarProperty().get()).entered().stream()
          .map(Entered::holiday)
          .toList();
    }

    @Test
    void oneIsAddedChangedRemovedAndAllOfItTakenBack() {
      model.save(null, "Toussaint", "du 17/10 au 1/11");
      settle();
      settle();
      SchoolHoliday first = entered().getFirst();
      model.save(first, "Toussaint", "du 17/10 au 2/11");
      settle();
      settle();
      assertThat(entered()).hasSize(1);
      assertThat(entered().getFirst().to()).isEqualTo("2026-11-02");
      model.remove(entered().getFirst());
      settle();
      settle();
      assertThat(entered()).isEmpty();
      for (int left = 3; left > 0; left--) {
        notices.undo();
        settle();
        settle();
      }
      assertThat(entered()).isEmpty();
      notices.redo();
      settle();
      settle();
      assertThat(entered()).containsExactly(first);
    }

    @Test
    void severalAreAddedOnceHoweverOftenTheyArePasted() {
      String pasted = "Toussaint;17/10;1/11\nNoël;19/12;3/1";
      model.addAll(model.read(pasted));
      settle();
      settle();
      model.addAll(model.read(pasted + "\nHiver;20/2/2027;7/3/2027"));
      settle();
      settle();
      assertThat(entered())
          .extracting(SchoolHoliday::label)
          .containsExactly("Toussaint", "Noël", "Hiver");
      notices.undo();
      settle();
      settle();
      assertThat(entered()).hasSize(2);
    }

    @Test
    void aNameOrDaysThatCannotBeAreRefusedAtOnce() {
      assertThatThrownBy(() -> model.save(null, " ", "du 17/10 au 1/11"))
          .hasMessage("invalid.text.blank");
      assertThatThrownBy(() -> model.save(null, "Toussaint", "bientôt"))
          .hasMessage("invalid.date.unreadable");
      settle();
      assertThat(entered()).isEmpty();
    }
  }
}
