package fr.village.ui.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.AppContext;
import fr.village.app.partner.PartnerService;
import fr.village.app.session.NotebookSession;
import fr.village.app.session.SampleNotebook;
import fr.village.app.session.SessionServices;
import fr.village.app.settings.AppFolders;
import fr.village.app.settings.SettingsFile;
import fr.village.app.tasks.TaskRunner;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.partner.Partner;
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
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Territoire without a window, on a real notebook of 10 March 2026. */
final class TerritoryViewModelsTest {
  @TempDir Path folder;
  private final NoticeBoard notices = new NoticeBoard();
  private final List<Throwable> faults = new ArrayList<>();
  private TaskRunner tasks;
  private NotebookSession notebook;
  private TerritoryViewModel territory;
  private PartnerCardModel card;
  private NewPartnerViewModel form;

  @BeforeEach
  void open() throws Exception {
    tasks = new TaskRunner(Runnable::run, faults::add);
    AppFolders folders = new AppFolders(folder.resolve("data"), folder);
    SessionServices services =
        new AppContext(Desk.CLOCK, folders, new Argon2Parameters(8, 1, 1), UUID::randomUUID)
            .window();
    SettingsFile file = new SettingsFile(folders.settingsFile());
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
                    new CardHouse().content(),
                    new Change(Desk.CLOCK, null, new Ids(Desk.CLOCK))))
        .onSuccess(made::add)
        .run();
    settle();
    notebook = made.getFirst();
    Workbench bench =
        new Workbench(
            notebook,
            services,
            folders,
            new Preferences(file, file.read(), tasks, Locale.FRENCH),
            tasks,
            notices,
            new Nowhere());
    PartnerService service = new PartnerService(notebook, services.references()::builtIn);
    territory = new TerritoryViewModel(service, tasks);
    card = new PartnerCardModel(service, bench, territory::refresh);
    territory.openedProperty().addListener((o, before, now) -> card.open(now));
    form = new NewPartnerViewModel(service, territory, bench);
    territory.refresh();
    settle();
  }

  @AfterEach
  void close() throws Exception {
    tasks.task(notebook::abandon).run();
    tasks.close();
    assertThat(faults).isEmpty();
  }

  private void add(String name) throws Exception {
    form.nameProperty().set(name);
    form.typeProperty().set(form.types().getFirst());
    form.create(made -> {});
    settle();
  }

  @Test
  void aNameAndATypeAreEnough() throws Exception {
    form.create(made -> {});
    assertThat(said(form.problemProperty().get())).isEqualTo("territory.new.blank");
    form.nameProperty().set("PMI Ouest");
    form.create(made -> {});
    assertThat(said(form.problemProperty().get())).isEqualTo("territory.new.type.blank");
    add("PMI Ouest");
    assertThat(territory.foundProperty().get()).hasSize(1);
    assertThat(partner().name()).isEqualTo("PMI Ouest");
    assertThat(partner().verifiedOn()).isEqualTo(LocalDate.parse("2026-03-10"));
    assertThat(form.nameProperty().get()).isEmpty();
    notices.undo();
    settle();
    assertThat(territory.foundProperty().get()).isEmpty();
  }

  @Test
  void theSameNameIsToldSoftly() throws Exception {
    add("Crèche Les Petits Pas");
    form.nameProperty().set("creche  les PETITS pas");
    assertThat(form.sameProperty().get()).isNotNull();
    form.nameProperty().set("creche");
    assertThat(form.sameProperty().get()).isNull();
  }

  @Test
  void aContactIsNotedAndTakenBack() throws Exception {
    add("PMI Ouest");
    card.note();
    assertThat(said(card.problemProperty().get())).isEqualTo("invalid.contact.blank");
    card.draft().said().set("Deux places");
    card.draft().day().set("12/3/2026");
    card.note();
    assertThat(said(card.problemProperty().get())).isEqualTo("invalid.contact.ahead");
    card.draft().day().set("hier");
    card.note();
    settle();
    assertThat(page().contacts())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.said()).isEqualTo("Deux places");
              assertThat(c.day()).isEqualTo("2026-03-09");
              assertThat(c.way()).isEqualTo("phone");
            });
    assertThat(card.draft().said().get()).isEmpty();
    notices.undo();
    settle();
    assertThat(page().contacts()).isEmpty();
  }

  @Test
  void factsAndNeedsAreShownAtOnceKeptAndTakenBack() throws Exception {
    add("PMI Ouest");
    card.change(Said.of("territory.done.note", ""), d -> d.phone("03 53 01 00 00"));
    assertThat(partner().phone()).isEqualTo("03 53 01 00 00");
    card.need(Said.of("territory.done.note", ""), "rights", true);
    card.need(Said.of("territory.done.note", ""), "feeding", true);
    settle();
    assertThat(partner().needs()).containsExactly("rights", "feeding");
    notices.undo();
    settle();
    assertThat(partner().needs()).containsExactly("rights");
    assertThat(partner().phone()).isEqualTo("03 53 01 00 00");
  }

  @Test
  void whatLeavesTheNotebookLeavesTheScreen() throws Exception {
    add("PMI Ouest");
    card.remove();
    settle();
    assertThat(territory.openedProperty().get()).isNull();
    assertThat(card.pageProperty().get()).isNull();
    territory.forget();
    card.forget();
    assertThat(territory.territoryProperty().get()).isNull();
  }

  private Partner partner() {
    return page().partner();
  }

  private fr.village.app.partner.PartnerPage page() {
    return Objects.requireNonNull(card.pageProperty().get());
  }

  private static String said(Said said) {
    return Objects.requireNonNull(said).key();
  }

  /** Tasks follow each other: what a task starts when it ends is waited for as well. */
  private void settle() throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      CountDownLatch done = new CountDownLatch(1);
      tasks.task(() -> true).onSuccess(ok -> done.countDown()).run();
      assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static final class Nowhere implements Places {
    @Override
    public void screen(String id) {}

    @Override
    public void roll(Id<Session> session) {}

    @Override
    public void group(Id<PeerGroup> group) {}

    @Override
    public void family(Id<Family> family) {}

    @Override
    public void partner(Id<Partner> partner) {}
  }
}
