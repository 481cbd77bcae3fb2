package fr.village.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.report.BilanService.Wish;
import fr.village.app.session.NotebookSession;
import fr.village.app.settings.ThemeChoice;
import fr.village.domain.Id;
import fr.village.domain.family.Family;
import fr.village.domain.group.PeerGroup;
import fr.village.domain.partner.Partner;
import fr.village.domain.session.Session;
import fr.village.i18n.Messages;
import fr.village.testing.RealNotebook;
import fr.village.ui.Desk;
import fr.village.ui.Pictures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper from the button to the file, the place chosen for it. */
final class PapersTest {
  @TempDir Path folder;
  private final NoticeBoard notices = new NoticeBoard();
  private final List<Path> opened = new ArrayList<>();
  private final List<Said> refused = new ArrayList<>();
  private RealNotebook notebook;
  private Desk desk;
  private Frame frame;
  private Workbench bench;

  @BeforeEach
  void start() throws Exception {
    Pictures.start();
    desk = new Desk(folder, Locale.FRENCH, ThemeChoice.LIGHT, 1366, 768);
    notebook = desk.inBackground(() -> new RealNotebook(folder));
    NotebookSession session = notebook.session();
    bench =
        new Workbench(
            session,
            desk.services,
            desk.folders,
            desk.preferences,
            desk.tasks,
            notices,
            new Nowhere());
    frame =
        Pictures.onScreen(
            () ->
                new Frame(
                    new Wording(Messages.of(Locale.FRENCH)),
                    overlay(),
                    new FileManager() {
                      @Override
                      public boolean isThere() {
                        return true;
                      }

                      @Override
                      public void show(Path file) {
                        opened.add(file);
                      }
                    }));
  }

  @AfterEach
  void close() {
    assertThat(desk.faults).isEmpty();
    desk.inBackground(
        () -> {
          notebook.close();
          return true;
        });
    desk.close();
  }

  @Test
  void aNoticeIsWrittenWhereAskedAndCanBeOpened() {
    Path file = folder.resolve("Notice.pdf");
    Papers papers = new Papers(bench, (words, name, owner) -> Optional.of(file));
    desk.onScreen(
        () -> papers.write((reports, messages) -> reports.notice(messages), "Notice", frame, null));
    until(() -> frame.overlay().isOpen());
    assertThat(file).isNotEmptyFile();
    assertThat(text("paper-file")).isEqualTo(file.toString());
    desk.onScreen(() -> ((javafx.scene.control.Button) lookup("paper-open")).fire());
    assertThat(opened).containsExactly(file);
  }

  @Test
  void nobodyChoosesAPlaceAndNothingIsWritten() {
    Papers papers = new Papers(bench, (words, name, owner) -> Optional.empty());
    desk.onScreen(
        () -> papers.write((reports, messages) -> reports.notice(messages), "Notice", frame, null));
    desk.settle();
    assertThat(frame.overlay().isOpen()).isFalse();
  }

  @Test
  void aFolderThatIsNotThereIsSaidInWords() {
    Path file = folder.resolve("nulle part").resolve("Notice.docx");
    Papers papers = new Papers(bench, (words, name, owner) -> Optional.of(file));
    desk.onScreen(
        () -> papers.write((reports, messages) -> reports.notice(messages), "Notice", frame, null));
    until(() -> notices.noticeProperty().get() != null);
    assertThat(notices.noticeProperty().get().trouble()).isTrue();
    assertThat(notices.noticeProperty().get().what().key()).isEqualTo("paper.failed");
  }

  @Test
  void aBilanIsMadeBeforeAPlaceIsAsked() {
    Path file = folder.resolve("Bilan.docx");
    Papers papers = new Papers(bench, (words, name, owner) -> Optional.of(file));
    Wish wish = new Wish(null, bench.today(), false, false, "", null);
    desk.onScreen(() -> papers.bilan(wish, "Bilan", frame, null, refused::add));
    until(() -> frame.overlay().isOpen() || !refused.isEmpty() || !desk.faults.isEmpty());
    assertThat(refused).isEmpty();
    assertThat(desk.faults).isEmpty();
    assertThat(Files.exists(file)).isTrue();
  }

  private static Overlay overlay() {
    Overlay overlay = new Overlay(new StackPane());
    new Scene(overlay, 900, 700);
    return overlay;
  }

  private javafx.scene.Node lookup(String id) {
    frame.overlay().applyCss();
    frame.overlay().layout();
    return frame.overlay().lookup("#" + id);
  }

  private String text(String id) {
    return Pictures.onScreen(() -> ((Labeled) lookup(id)).getText());
  }

  /** The file is written aside: it is waited for by what comes of it. */
  private static void until(Callable<Boolean> there) {
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(there);
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
