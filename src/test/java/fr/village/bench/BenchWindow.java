package fr.village.bench;

import fr.village.app.AppContext;
import fr.village.app.session.SampleNotebook;
import fr.village.app.session.SessionServices;
import fr.village.app.settings.AppFolders;
import fr.village.app.settings.Settings;
import fr.village.app.settings.SettingsFile;
import fr.village.app.settings.ThemeChoice;
import fr.village.app.tasks.TaskRunner;
import fr.village.ui.Desk;
import fr.village.ui.common.FileManager;
import fr.village.ui.common.Machine;
import fr.village.ui.common.Preferences;
import fr.village.ui.common.WorkBoard;
import fr.village.ui.shell.MainWindow;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The real window, shown, as large as an old laptop's screen. */
final class BenchWindow implements AutoCloseable {
  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;

  private static final long CALM_MS = 6_000;
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  /** On Aujourd’hui only when the notebook was asked. */
  private static final String TODAY = "open-roll";

  final FxMeter meter = new FxMeter();
  final TaskRunner tasks;
  final MainWindow window;
  private final Stage stage;
  private final List<Throwable> faults = new CopyOnWriteArrayList<>();

  /** Shows the door. */
  BenchWindow(Path notebook) {
    Path home = Objects.requireNonNull(notebook.toAbsolutePath().getParent());
    AppFolders folders = new AppFolders(home.resolve("data"), home);
    SessionServices services =
        new AppContext(Desk.CLOCK, folders, BenchNotebooks.CHEAP, UUID::randomUUID).window();
    WorkBoard works = new WorkBoard();
    tasks = new TaskRunner(meter::later, faults::add, works);
    SettingsFile file = new SettingsFile(folders.settingsFile());
    Preferences preferences =
        new Preferences(
            file,
            Settings.INITIAL.withTheme(ThemeChoice.LIGHT).withNotebook(notebook.toAbsolutePath()),
            tasks,
            Locale.FRENCH);
    window =
        FxMeter.onScreen(
            () ->
                new MainWindow(
                    new Machine(
                        services,
                        folders,
                        preferences,
                        tasks,
                        works,
                        () -> ColorScheme.LIGHT,
                        FileManager.NONE),
                    WIDTH,
                    HEIGHT));
    stage =
        FxMeter.onScreen(
            () -> {
              Stage shown = new Stage();
              shown.setScene(window.scene());
              meter.watch(window.scene());
              shown.show();
              return shown;
            });
  }

  /** As the program does once the door is shown; returns when it is over. */
  BenchWindow rehearsed() {
    FxMeter.onScreen(
        () -> {
          window.rehearse();
          return true;
        });
    meter.settle(tasks);
    return this;
  }

  /** Asks for this notebook’s passphrase, as after choosing it at the door. */
  BenchWindow atTheDoor() {
    Button chosen = (Button) untilShown("notebook-0");
    FxMeter.onScreen(
        () -> {
          chosen.fire();
          return true;
        });
    untilShown("passphrase");
    return this;
  }

  /** Shows Aujourd’hui of the notebook. */
  BenchWindow opened() {
    atTheDoor().unlock();
    return this;
  }

  /** Locks: the door asks for this notebook's passphrase. */
  void lock() {
    FxMeter.onScreen(
        () -> {
          window.lock();
          return true;
        });
    untilShown("passphrase");
  }

  /** Nanoseconds from Enter after the passphrase to Aujourd’hui laid out with its data. */
  long unlock() {
    TextInputControl field = (TextInputControl) untilShown("passphrase");
    FxMeter.onScreen(
        () -> {
          field.setText(SampleNotebook.PASSPHRASE);
          field.requestFocus();
          return true;
        });
    meter.pulse();
    long from = System.nanoTime();
    FxMeter.onScreen(
        () -> {
          field.fireEvent(key(KeyCode.ENTER, ""));
          return true;
        });
    untilShown(TODAY);
    return System.nanoTime() - from;
  }

  /**
   * What a press on the rail takes, in nanoseconds, as if nothing ran side by side and no pulse had
   * to be waited for.
   *
   * @param stands the screen's thread until the screen is styled, laid out and handed over to the
   *     renderer, with what is known already
   * @param filled all threads until all it looked up is there as well
   */
  record Visit(long stands, long filled) {}

  Visit go(String screen) {
    Button button = (Button) Objects.requireNonNull(find("rail-" + screen));
    meter.pulse();
    long before = Threads.backgrounds();
    meter.begin();
    meter.count(button::fire);
    meter.pulse();
    long stands = meter.spent();
    settled();
    return new Visit(stands, meter.spent() + Threads.backgrounds() - before);
  }

  /** The screens of the rail, by id. */
  List<String> screens() {
    return FxMeter.onScreen(
        () ->
            window.scene().getRoot().lookupAll(".screen-entry").stream()
                .map(node -> Objects.requireNonNull(node.getId()))
                .map(id -> id.substring("rail-".length()))
                .toList());
  }

  @Nullable Node find(String id) {
    return FxMeter.onScreen(() -> window.scene().getRoot().lookup("#" + id));
  }

  /** Nanoseconds the screen's thread spends on a key given to whoever has the keyboard. */
  long press(KeyCode code, String text) {
    return meter.spentOn(
        tasks,
        () -> {
          Node owner = window.scene().getFocusOwner();
          Node target = owner == null ? window.scene().getRoot() : owner;
          target.fireEvent(key(code, text));
          if (!text.isEmpty()) {
            target.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false));
          }
          target.fireEvent(
              new KeyEvent(KeyEvent.KEY_RELEASED, "", text, code, false, false, false, false));
        });
  }

  /** All asked of the background is delivered, and laid out. */
  void settled() {
    meter.settle(tasks);
    meter.settle(tasks);
    meter.pulse();
  }

  /** As long as it takes somebody to look at Aujourd’hui: what she will want next is prepared. */
  BenchWindow lookedAt() throws InterruptedException {
    Thread.sleep(CALM_MS);
    settled();
    return this;
  }

  private Node untilShown(String id) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (System.nanoTime() < end) {
      meter.settle(tasks);
      Node node = find(id);
      if (node != null) {
        meter.pulse();
        return node;
      }
    }
    throw new IllegalStateException("never shown: " + id + " " + faults);
  }

  private static KeyEvent key(KeyCode code, String text) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, false, false, false);
  }

  @Override
  public void close() {
    FxMeter.onScreen(
        () -> {
          window.closeAll(() -> {});
          return true;
        });
    meter.settle(tasks);
    tasks.close();
    FxMeter.onScreen(
        () -> {
          stage.close();
          return true;
        });
    if (!faults.isEmpty()) {
      throw new IllegalStateException("faults while measuring", faults.getFirst());
    }
  }
}
