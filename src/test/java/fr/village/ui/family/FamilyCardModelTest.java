package fr.village.ui.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.village.app.AppContext;
import fr.village.app.family.FamilyCard;
import fr.village.app.family.FamilyEdits;
import fr.village.app.family.FamilyService;
import fr.village.app.family.Membership;
import fr.village.app.family.Moment;
import fr.village.app.family.Moments;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.SampleNotebook;
import fr.village.app.session.SessionServices;
import fr.village.app.settings.AppFolders;
import fr.village.app.settings.SettingsFile;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Id;
import fr.village.domain.Invalid;
import fr.village.domain.family.Child;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.session.Session;
import fr.village.store.Change;
import fr.village.store.Ids;
import fr.village.store.Notebooks;
import fr.village.store.Writability;
import fr.village.store.backup.Backups;
import fr.village.store.key.Argon2Parameters;
import fr.village.store.migration.Migrator;
import fr.village.ui.Desk;
import fr.village.ui.common.NoticeBoard;
import fr.village.ui.common.Places;
import fr.village.ui.common.Preferences;
import fr.village.ui.common.Said;
import fr.village.ui.common.Workbench;
import fr.village.ui.gallery.CardHouse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The card over a real notebook, without a window. */
final class FamilyCardModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  @TempDir Path folder;

  private final CardHouse house = new CardHouse();
  private final NoticeBoard notices = new NoticeBoard();
  private final List<Throwable> faults = new ArrayList<>();
  private TaskRunner tasks;
  private NotebookSession notebook;
  private FamilyCardModel model;
  private int changes;

  @BeforeEach
  void open() {
    tasks = new TaskRunner(Runnable::run, faults::add);
    AppFolders folders = new AppFolders(folder.resolve("data"), folder);
    SessionServices services =
        new AppContext(Desk.CLOCK, folders, new Argon2Parameters(8, 1, 1), UUID::randomUUID)
            .window();
    SettingsFile file = new SettingsFile(folders.settingsFile());
    Preferences preferences = new Preferences(file, file.read(), tasks, Locale.FRENCH);
    Notebooks notebooks =
        new Notebooks(
            Desk.CLOCK,
            new Argon2Parameters(8, 1, 1),
            new Migrator(),
            Writability.system(),
            new Backups(Desk.CLOCK));
    List<NotebookSession> made = new ArrayList<>();
    tasks
        .task(
            () ->
                SampleNotebook.make(
                    notebooks,
                    folder.resolve("Maison.village"),
                    house.content(),
                    new Change(Desk.CLOCK, null, new Ids(Desk.CLOCK))))
        .onSuccess(made::add)
        .run();
    settle();
    notebook = made.getFirst();
    model =
        new FamilyCardModel(
            new Workbench(notebook, services, folders, preferences, tasks, notices, new Nowhere()),
            () -> changes++);
  }

  @AfterEach
  void close() {
    tasks.task(notebook::abandon).run();
    tasks.close();
    assertThat(faults).isEmpty();
  }

  @Test
  void aCardOpensAndCloses() {
    open("typical");
    assertThat(model.openedProperty().get()).isEqualTo(house.family("typical"));
    assertThat(card().file().family().name()).isEqualTo("Diallo");
    model.close();
    assertThat(model.cardProperty().get()).isNull();
    assertThat(model.openedProperty().get()).isNull();
  }

  @Test
  void aFactIsShownAtOnceKeptAndTakenBack() {
    open("typical");
    FamilyFile before = card().file();
    model.change(Said.of("family.done"), file -> FamilyEdits.family(file, f -> f.commune("Lens")));
    assertThat(card().file().family().commune()).isEqualTo("Lens");
    settle();
    assertThat(kept("typical").family().commune()).isEqualTo("Lens");
    assertThat(changes).isEqualTo(1);
    undo();
    assertThat(kept("typical")).isEqualTo(before);
    assertThat(card().file()).isEqualTo(before);
    assertThat(changes).isEqualTo(2);
  }

  @Test
  void whatDoesNotDoIsRefusedBeforeAnythingIsWritten() {
    open("typical");
    assertThatThrownBy(
            () ->
                model.change(
                    Said.of("family.done"), file -> FamilyEdits.family(file, f -> f.name(""))))
        .isInstanceOf(Invalid.class);
    settle();
    assertThat(card().file().family().name()).isEqualTo("Diallo");
    assertThat(notices.noticeProperty().get()).isNull();
  }

  @Test
  void changesOneAfterTheOtherAreTakenBackOneAfterTheOther() {
    open("typical");
    FamilyFile before = card().file();
    model.change(Said.of("family.done"), file -> FamilyEdits.family(file, f -> f.commune("Lens")));
    model.change(
        Said.of("family.done"),
        file -> FamilyEdits.parent(file, file.parents().getFirst().id(), p -> p.phone("07")));
    settle();
    assertThat(kept("typical").family().commune()).isEqualTo("Lens");
    undo();
    assertThat(kept("typical").family().commune()).isEqualTo("Lens");
    assertThat(kept("typical").parents()).isEqualTo(before.parents());
    undo();
    assertThat(kept("typical")).isEqualTo(before);
  }

  @Test
  void takingAChangeBackLeavesAContactNotedElsewhereMeanwhile() {
    open("typical");
    model.change(Said.of("family.done"), file -> FamilyEdits.family(file, f -> f.commune("Lens")));
    settle();
    run(() -> new FamilyService(notebook).contacted(house.family("typical"), TODAY));
    undo();
    assertThat(kept("typical").family().commune()).isEqualTo("Arras");
    assertThat(kept("typical").family().lastContactOn()).isEqualTo(TODAY);
  }

  @Test
  void somebodyTakenOffIsInTheBinAndComesBack() {
    open("typical");
    FamilyFile before = card().file();
    model.change(
        Said.of("family.done"), file -> FamilyEdits.remove(file, file.parents().get(1).id()));
    settle();
    assertThat(kept("typical").parents()).hasSize(2);
    assertThat(binned()).isEqualTo(1);
    undo();
    assertThat(kept("typical")).isEqualTo(before);
    assertThat(binned()).isZero();
  }

  @Test
  void aBirthIsNotedForTwinsTogetherAndRefusedForTomorrow() {
    open("expected");
    FamilyFile before = card().file();
    List<Said> refused = new ArrayList<>();
    List<Id<?>> both = new ArrayList<>(before.children().stream().map(Child::id).toList());
    born(TODAY.plusDays(1), refused);
    assertThat(refused).extracting(Said::key).containsExactly("invalid.child.born.future");
    assertThat(kept("expected")).isEqualTo(before);
    born(TODAY, refused);
    assertThat(kept("expected").children()).extracting(Child::bornOn).containsOnly(TODAY);
    assertThat(kept("expected").parents().getFirst().expectant()).isFalse();
    assertThat(both).hasSize(2);
    undo();
    assertThat(kept("expected")).isEqualTo(before);
  }

  @Test
  void aTwinMournedIsNotBornWithTheOther() {
    Id<Family> id = house.family("expected");
    open("expected");
    Child lost = card().file().children().getFirst();
    model.change(
        Said.of("family.done"), file -> FamilyEdits.bereaved(file, lost.id(), TODAY, TODAY));
    settle();
    run(() -> new FamilyService(notebook).born(id, lost.birthEvent(), TODAY));
    assertThat(kept("expected").children()).extracting(Child::bornOn).containsExactly(null, TODAY);
  }

  @Test
  void whoUsuallyComesIsTickedFromToday() {
    open("typical");
    Membership place = card().memberships().getFirst();
    Child fanta = card().file().children().getFirst();
    model.places().usually(Said.of("family.done"), place.enrolment().id(), Set.of(fanta.id()));
    settle();
    assertThat(card().memberships().getFirst().usual(TODAY)).containsExactly(fanta.id());
    assertThat(card().memberships().getFirst().usual(TODAY.minusDays(1))).isEmpty();
    undo();
    assertThat(card().memberships().getFirst()).isEqualTo(place);
  }

  @Test
  void aFamilyIsEnrolledOrWaitsFromItsCard() {
    open("expected");
    PeerGroup first = card().joinable().getFirst();
    PeerGroup second = card().joinable().getLast();
    model.places().enrol(Said.of("family.done"), first.id(), TODAY, false, () -> {}, s -> {});
    model.places().enrol(Said.of("family.done"), second.id(), TODAY, true, () -> {}, s -> {});
    settle();
    assertThat(card().joinable()).isEmpty();
    assertThat(card().memberships())
        .extracting(m -> m.enrolment().isWaiting())
        .containsExactly(false, true);
    List<Said> refused = new ArrayList<>();
    model.places().enrol(Said.of("family.done"), first.id(), TODAY, false, () -> {}, refused::add);
    settle();
    assertThat(refused).hasSize(1);
    undo();
    undo();
    assertThat(card().memberships()).isEmpty();
  }

  @Test
  void theCardCountsHowOftenTheFamilyCame() {
    open("typical");
    Membership place = card().memberships().getFirst();
    assertThat(place.times()).isEqualTo(6);
    assertThat(place.asked()).isEqualTo(8);
    assertThat(place.lastTime()).contains(LocalDate.of(2026, 3, 3));
    assertThat(card().memberships().getLast().enrolment().isWaiting()).isTrue();
  }

  @Test
  void everythingThatHappenedIsToldNewestFirstAndSessionsByMonth() {
    open("typical");
    List<Moment> moments = Moments.of(card());
    assertThat(moments).extracting(Moment::day).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(moments.stream().filter(Moment.Came.class::isInstance))
        .extracting(m -> ((Moment.Came) m).times())
        .containsExactly(1, 2, 1, 2);
    assertThat(moments.getFirst()).isInstanceOf(Moment.Opened.class);
    assertThat(moments.stream().map(Object::getClass).distinct())
        .contains(
            Moment.Born.class,
            Moment.Decided.class,
            Moment.Entered.class,
            Moment.Asked.class,
            Moment.Informed.class,
            Moment.FirstContact.class,
            Moment.LastContact.class);
    open("bereaved");
    assertThat(Moments.of(card())).noneMatch(Moment.Born.class::isInstance);
  }

  @Test
  void aFamilyInTheBinClosesItsCardAndComesBackWithIt() {
    open("typical");
    model.bin();
    settle();
    assertThat(model.openedProperty().get()).isNull();
    open("typical");
    assertThat(model.openedProperty().get()).isNull();
    undo();
    assertThat(card().file().family().name()).isEqualTo("Diallo");
  }

  @Test
  void whatIsUncoveredIsCoveredAgainForTheNextFamily() {
    open("protected");
    model.reveal("address");
    assertThat(model.isRevealed("address")).isTrue();
    open("typical");
    assertThat(model.isRevealed("address")).isFalse();
  }

  private void born(LocalDate day, List<Said> refused) {
    List<Child> children = card().file().children();
    Map<Id<fr.village.domain.family.Person>, String> names =
        Map.of(children.get(0).id(), "Ava", children.get(1).id(), "");
    model.change(
        Said.of("family.done"),
        (file, ids) -> FamilyEdits.born(file, names, day, TODAY),
        () -> {},
        refused::add);
    settle();
  }

  private void open(String which) {
    model.open(house.family(which));
    settle();
  }

  private void undo() {
    notices.undo();
    settle();
  }

  private FamilyCard card() {
    return Objects.requireNonNull(model.cardProperty().get());
  }

  private FamilyFile kept(String which) {
    return read(() -> notebook.read(s -> s.families().find(house.family(which)).orElseThrow()));
  }

  private int binned() {
    return read(() -> notebook.read(s -> s.bin().entries().size()));
  }

  private void run(TaskRunner.Action work) {
    tasks.task(work).run();
    settle();
  }

  private <T> T read(java.util.concurrent.Callable<T> work) {
    List<T> got = new ArrayList<>();
    tasks.task(work).onSuccess(got::add).run();
    settle();
    return got.getFirst();
  }

  /** What was asked, and what it asked in turn, is done. */
  private void settle() {
    for (int i = 0; i < 3; i++) {
      CountDownLatch done = new CountDownLatch(1);
      tasks.task(() -> true).andFinally(done::countDown).run();
      try {
        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final class Nowhere implements Places {
    @Override
    public void partner(Id<fr.village.domain.partner.Partner> partner) {}

    @Override
    public void screen(String id) {}

    @Override
    public void roll(Id<Session> session) {}

    @Override
    public void group(Id<PeerGroup> group) {}

    @Override
    public void family(Id<Family> family) {}
  }
}
