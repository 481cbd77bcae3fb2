package fr.village.ui;

import fr.village.app.AppContext;
import fr.village.app.session.SessionServices;
import fr.village.app.settings.AppFolders;
import fr.village.app.settings.Settings;
import fr.village.app.settings.SettingsFile;
import fr.village.app.settings.ThemeChoice;
import fr.village.app.tasks.TaskRunner;
import fr.village.store.key.Argon2Parameters;
import fr.village.ui.common.FileManager;
import fr.village.ui.common.Machine;
import fr.village.ui.common.Preferences;
import fr.village.ui.common.WorkBoard;
import fr.village.ui.shell.MainWindow;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Node;
import org.awaitility.Awaitility;

/** The whole program on a real folder, on 10 March 2026 at 9 h 18 in Arras. */
public final class Desk implements AutoCloseable {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T08:18:00Z"), ZoneId.of("Europe/Paris"));

  /**
   * Often enough that nothing waits for it, rarely enough to leave the screen's thread its work.
   */
  private static final Duration POLL = Duration.ofMillis(10);

  private static final Argon2Parameters CHEAP = new Argon2Parameters(8, 1, 1);

  public final AppFolders folders;
  public final SessionServices services;
  public final Preferences preferences;
  public final TaskRunner tasks;
  public final List<Throwable> faults = new CopyOnWriteArrayList<>();
  public final WorkBoard works = new WorkBoard();

  /** The folders that were to be shown. */
  public final List<Path> foldersShown = new CopyOnWriteArrayList<>();

  public final MainWindow window;

  public Desk(Path folder, Locale locale, ThemeChoice theme, int width, int height) {
    folders = new AppFolders(folder.resolve("data"), folder);
    services = new AppContext(CLOCK, folders, CHEAP, UUID::randomUUID).window();
    tasks = new TaskRunner(Platform::runLater, this::fault, works);
    SettingsFile file = new SettingsFile(folders.settingsFile());
    Settings settings = file.read().withTheme(theme);
    preferences = new Preferences(file, settings, tasks, locale);
    window =
        Pictures.onScreen(
            () ->
                new MainWindow(
                    new Machine(
                        services,
                        folders,
                        preferences,
                        tasks,
                        works,
                        () -> ColorScheme.LIGHT,
                        new Shown()),
                    width,
                    height));
  }

  private void fault(Throwable fault) {
    if (!window.leavesDamaged(fault)) {
      faults.add(fault);
    }
  }

  /** The node of an id, once it is there, visible and not being waited for. */
  public Node find(String id) {
    Awaitility.await(id)
        .atMost(Duration.ofSeconds(120))
        .pollDelay(Duration.ZERO)
        .pollInterval(POLL)
        .until(() -> Pictures.onScreen(() -> ready(id)));
    return Pictures.onScreen(() -> window.scene().getRoot().lookup("#" + id));
  }

  private boolean ready(String id) {
    // a scene that is never shown has no pulse: skins, and what is in them, come by asking
    window.scene().getRoot().applyCss();
    window.scene().getRoot().layout();
    Node node = window.scene().getRoot().lookup("#" + id);
    return node != null && node.isVisible() && !node.isDisabled();
  }

  public void onScreen(Runnable what) {
    Pictures.onScreen(
        () -> {
          what.run();
          return true;
        });
  }

  /** What was asked of the background so far is done, and shown. */
  public void settle() {
    Pictures.settle(tasks);
  }

  public <T> T inBackground(Callable<T> work) {
    List<T> results = new CopyOnWriteArrayList<>();
    tasks.task(work).onSuccess(results::add).run();
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .pollDelay(Duration.ZERO)
        .pollInterval(POLL)
        .until(() -> !results.isEmpty());
    return results.getFirst();
  }

  @Override
  public void close() {
    onScreen(() -> window.closeAll(() -> {}));
    settle();
    tasks.close();
  }

  private final class Shown implements FileManager {
    @Override
    public boolean isThere() {
      return true;
    }

    @Override
    public void show(Path shown) {
      foldersShown.add(shown);
    }
  }
}
