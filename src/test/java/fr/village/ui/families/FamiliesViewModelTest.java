package fr.village.ui.families;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.families.Contacts;
import fr.village.app.families.FamiliesService;
import fr.village.app.families.FamilyFilter;
import fr.village.app.families.FamilyLine;
import fr.village.app.families.MergeService;
import fr.village.app.families.Trait;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.SampleNotebook;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Id;
import fr.village.domain.NotebookContent;
import fr.village.domain.family.Child;
import fr.village.domain.family.Contact;
import fr.village.domain.family.Family;
import fr.village.domain.family.FamilyFile;
import fr.village.domain.family.Parent;
import fr.village.domain.group.Enrolment;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.house.Facilitator;
import fr.village.reference.ReferenceSets;
import fr.village.store.Change;
import fr.village.store.Changes;
import fr.village.store.StoreSamples;
import fr.village.store.screen.IncompleteQuery.Incomplete;
import fr.village.testing.HouseBuilder;
import fr.village.ui.common.NoticeBoard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list and its forms without a stage, on a real notebook of 12 March 2026. */
final class FamiliesViewModelTest {
  @TempDir Path folder;
  private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
  private final List<Throwable> faults = new CopyOnWriteArrayList<>();
  private final TaskRunner tasks = new TaskRunner(screen::add, faults::add);
  private final NoticeBoard notices = new NoticeBoard();
  private final HouseBuilder house = new HouseBuilder();
  private final PeerGroup group = house.group("2025-09-02");
  private NotebookSession notebook;
  private FamiliesViewModel model;
  private NewFamilyViewModel form;
  private MergeViewModel merge;

  @BeforeEach
  void open() {
    FamilyFile benali =
        house.add(house.family("Benali").mother("Inès", 1990).born("Sami", "2025-11-11"));
    house.enrol(benali, group, "2025-11-20");
    house.add(house.family("Masson").father("Hugo", 1990).expected("2026-05-02"));
    FamilyFile left =
        house.add(house.family("Petit").mother("Zoé", 1990).born("Lou", "2025-01-01"));
    house.enrol(left, group, "2025-09-02", "2025-12-01", "moved");
    house.add(house.family("Overdue").mother("Eva", 1990).expected("2026-01-02"));
    house.add(
        house
            .family("Deuil")
            .source("maternity")
            .mother("Ida", 1990)
            .bereaved("Ange", "2025-12-01", "2025-12-24"));
    NotebookContent c = house.build();
    Facilitator anne = new Facilitator(new Id<>(StoreSamples.ANNE), "Anne", true);
    NotebookContent content =
        new NotebookContent(
            c.house(),
            List.of(anne),
            c.schoolHolidays(),
            c.customTopics(),
            c.groups(),
            c.families(),
            c.enrolments(),
            c.sessions(),
            c.attendances());
    Change change =
        new Change(StoreSamples.today(), anne.id(), Changes.at("2026-03-12T09:30:00Z").ids());
    List<NotebookSession> made = new ArrayList<>();
    tasks
        .task(
            () ->
                SampleNotebook.make(
                    StoreSamples.notebooks(), folder.resolve("M.village"), content, change))
        .onSuccess(made::add)
        .run();
    settle();
    notebook = made.getFirst();
    FamiliesService service = new FamiliesService(notebook);
    model = new FamiliesViewModel(service, tasks, notices);
    form = new NewFamilyViewModel(service, model, tasks, notices, notebook.clock(), notebook.ids());
    merge =
        new MergeViewModel(
            new MergeService(notebook), ReferenceSets::builtIn, model, tasks, notices);
    model.refresh();
    settle();
  }

  @AfterEach
  void close() {
    tasks.task(() -> notebook.abandon()).run();
    settle();
    tasks.close();
    assertThat(faults).isEmpty();
  }

  private void settle() {
    for (int i = 0; i < 2; i++) {
      boolean[] done = {false};
      tasks.task(() -> true).onSuccess(ok -> done[0] = true).run();
      while (!done[0]) {
        try {
          screen.take().run();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  private <T> T read(java.util.function.Function<fr.village.store.Stores, T> query) {
    List<T> found = new ArrayList<>();
    tasks.task(() -> notebook.read(query)).onSuccess(found::add).run();
    settle();
    return found.getFirst();
  }

  private List<String> names() {
    return model.shownProperty().get().lines().stream().map(FamilyLine::name).toList();
  }

  @Test
  void twoFamiliesToldApartAreNotAskedAboutAgainUnlessThatIsTakenBack() {
    write("Haddad", "Nour", "2025-12-02");
    write("Hadad", "Nour", "2025-12-02");
    until(() -> model.suspectsProperty().get().size() == 1);
    model.tellApart(model.suspectsProperty().get().getFirst());
    assertThat(model.suspectsProperty().get()).isEmpty();
    settle();
    assertThat(toldApart()).hasSize(1);
    FamiliesViewModel later =
        new FamiliesViewModel(new FamiliesService(notebook), tasks, new NoticeBoard());
    later.refresh();
    // so that there is something to wait for: it may be either of them, and they are two
    write("Haddad", "Nour", "2025-12-02");
    later.refresh();
    until(() -> later.suspectsProperty().get().size() == 2);
    notices.undo();
    notices.undo();
    settle();
    assertThat(toldApart()).isEmpty();
    until(() -> model.suspectsProperty().get().size() == 1);
  }

  private Set<Set<Id<Family>>> toldApart() {
    return read(s -> s.toldApart().all());
  }

  private void write(String name, String mother, String born) {
    form.nameProperty().set(name);
    form.adults().getFirst().firstName().set(mother);
    form.babies().getFirst().date().set(born);
    form.create(made -> {});
    settle();
  }

  private void until(java.util.function.BooleanSupplier so) {
    while (!so.getAsBoolean()) {
      try {
        Runnable next = screen.poll(30, TimeUnit.SECONDS);
        assertThat(next).as("something still to come").isNotNull();
        next.run();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void theListSaysWhatTheNotebookSays() {
    assertThat(names()).containsExactly("Benali", "Deuil", "Masson", "Overdue", "Petit");
    model.filterProperty().set(FamilyFilter.ALL.with(Trait.EXPECTING, true));
    assertThat(names()).containsExactly("Masson", "Overdue");
    model.filterProperty().set(FamilyFilter.ALL.with(Trait.LEFT, true));
    assertThat(names()).containsExactly("Petit");
    model.showAll();
    assertThat(names()).hasSize(5);
  }

  @Test
  void toCompleteIsWhatAujourdhuiSays() {
    List<Incomplete> incomplete = read(s -> s.incomplete().on(notebook.today()));
    model.filterProperty().set(FamilyFilter.ALL.with(Trait.TO_COMPLETE, true));
    assertThat(names())
        .containsExactlyElementsOf(incomplete.stream().map(Incomplete::name).toList());
  }

  @Test
  void oneFirstNameAndOneDateMakeAFamilyAndUndoTakesItAway() {
    form.adults().getFirst().firstName().set("Nour");
    form.babies().getFirst().date().set("3/2");
    form.twinsProperty().set(true);
    form.placeProperty().set(form.places().getFirst());
    form.create(made -> {});
    settle();
    assertThat(names()).contains("Nour");
    FamilyFile file =
        read(s -> s.families().all()).stream()
            .filter(f -> f.family().name().equals("Nour"))
            .findFirst()
            .orElseThrow();
    assertThat(file.children()).hasSize(2);
    assertThat(file.children())
        .extracting(Child::birthEvent)
        .containsOnly(file.children().getFirst().birthEvent());
    List<Enrolment> places = read(s -> s.enrolments().ofFamily(file.family().id()));
    assertThat(places).hasSize(1);
    assertThat(places.getFirst().participants()).hasSize(3);
    assertThat(form.adults().getFirst().firstName().get()).isEmpty();
    notices.undo();
    settle();
    assertThat(names()).doesNotContain("Nour");
    notices.redo();
    settle();
    assertThat(names()).contains("Nour");
  }

  @Test
  void whatIsMissingIsSaidAndTheDraftStays() {
    form.create(made -> {});
    assertThat(Objects.requireNonNull(form.whoProblemProperty().get()).key())
        .isEqualTo("families.new.who.blank");
    form.nameProperty().set("Zywczak");
    form.babies().getFirst().date().set("le trente");
    form.create(made -> {});
    assertThat(form.whoProblemProperty().get()).isNull();
    assertThat(form.dateProblemProperty().get()).isNotNull();
    form.babies().getFirst().date().set("1/1/2028");
    form.create(made -> {});
    settle();
    assertThat(Objects.requireNonNull(form.dateProblemProperty().get()).key())
        .isEqualTo("invalid.child.due.far");
    assertThat(form.nameProperty().get()).isEqualTo("Zywczak");
  }

  @Test
  void aLikelyMatchIsShownWhileTypingAndMayBeSentAway() {
    form.nameProperty().set("benalli");
    assertThat(form.likelyProperty().get()).isEmpty();
    form.babies().getFirst().date().set("12/11/2025");
    assertThat(form.likelyProperty().get()).extracting(FamilyLine::name).containsExactly("Benali");
    form.isAnother(form.likelyProperty().get().getFirst());
    assertThat(form.likelyProperty().get()).isEmpty();
  }

  @Test
  void twoCardsBecomeOneAndTwoAgain() {
    Id<fr.village.domain.family.Family> benali = model.shownProperty().get().lines().get(0).id();
    Id<fr.village.domain.family.Family> masson = model.shownProperty().get().lines().get(2).id();
    merge.compare(masson, benali);
    settle();
    merge.merge();
    settle();
    assertThat(names()).hasSize(4);
    notices.undo();
    settle();
    assertThat(names()).hasSize(5).contains("Masson", "Benali");
    notices.redo();
    settle();
    assertThat(names()).hasSize(4);
    notices.undo();
    settle();
    assertThat(names()).hasSize(5);
  }

  @Test
  void phonesAreCopiedButOfThoseWhoWishToBeLeftInPeace() {
    List<FamilyFile> all = read(s -> s.families().all());
    tasks
        .task(
            () ->
                notebook.write(
                    s -> {
                      save(s, all.get(0), new Contact("06 01", null, false, false));
                      save(s, all.get(1), new Contact("06 02", "a@b.fr", true, false));
                      return true;
                    }))
        .run();
    model.refresh();
    settle();
    List<String> copied = new ArrayList<>();
    model.copy(Contacts.Kind.PHONES, copied::add);
    assertThat(copied).containsExactly("06 01");
    assertThat(Objects.requireNonNull(notices.noticeProperty().get()).what().toString())
        .contains("families.copied.without");
    model.copy(Contacts.Kind.EMAILS, copied::add);
    assertThat(copied).hasSize(1);
  }

  private static void save(fr.village.store.Stores s, FamilyFile file, Contact contact) {
    List<Parent> parents =
        file.parents().stream()
            .map(
                p ->
                    new Parent(
                        p.id(),
                        p.family(),
                        p.role(),
                        p.firstName(),
                        p.lastName(),
                        p.expectant(),
                        p.birthYear(),
                        contact))
            .toList();
    s.families()
        .save(
            new FamilyFile(
                file.family(), parents, file.children(), file.consents(), file.situation()));
  }

  @Test
  void nothingStaysInMemoryOnceTheNotebookCloses() {
    model.open(model.shownProperty().get().lines().getFirst().id());
    model.refresh();
    model.forget();
    settle();
    assertThat(model.indexProperty().get()).isNull();
    assertThat(model.shownProperty().get().lines()).isEmpty();
    assertThat(model.openedProperty().get()).isNull();
  }
}
