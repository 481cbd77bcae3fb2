package fr.village.ui;

import fr.village.app.AppContext;
import fr.village.app.session.SessionServices;
import fr.village.app.settings.AppFolders;
import fr.village.app.settings.Settings;
import fr.village.app.settings.SettingsFile;
import fr.village.app.settings.WindowState;
import fr.village.app.tasks.SupportLog;
import fr.village.app.tasks.TaskRunner;
import fr.village.ui.common.Machine;
import fr.village.ui.common.Preferences;
import fr.village.ui.common.WorkBoard;
import fr.village.ui.shell.MainWindow;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window: one stage that holds the whole program. */
public final class VillageWindow extends Application {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;
  private static final int SMALLEST_WIDTH = 900;
  private static final int SMALLEST_HEIGHT = 560;

  private final AppContext app = AppContext.ofMachine();
  private final AppFolders folders = app.folders();
  private @Nullable MainWindow window;

  @Override
  public void start(Stage stage) {
    SessionServices services = app.window();
    SupportLog log = new SupportLog(folders.supportLog(), services.clock());
    WorkBoard works = new WorkBoard();
    TaskRunner tasks = new TaskRunner(Platform::runLater, fault -> unexpected(log, fault), works);
    Thread.currentThread().setUncaughtExceptionHandler((t, fault) -> unexpected(log, fault));
    Thread.setDefaultUncaughtExceptionHandler(
        (t, fault) -> Platform.runLater(() -> unexpected(log, fault)));
    SettingsFile file = new SettingsFile(folders.settingsFile());
    Settings settings = file.read();
    Preferences preferences =
        new Preferences(file, settings, tasks, Locale.getDefault(Locale.Category.DISPLAY));
    Platform.Preferences system = Platform.getPreferences();
    MainWindow main =
        new MainWindow(
            new Machine(
                services,
                folders,
                preferences,
                tasks,
                works,
                system::getColorScheme,
                DesktopFiles.ofMachine(tasks)),
            WIDTH,
            HEIGHT);
    window = main;
    system.colorSchemeProperty().addListener((o, before, now) -> main.look());
    stage.setTitle("Village");
    stage.setMinWidth(SMALLEST_WIDTH);
    stage.setMinHeight(SMALLEST_HEIGHT);
    stage.setScene(main.scene());
    place(stage, settings.window());
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          WindowState state = state(stage);
          preferences.change(s -> s.withWindow(state));
          main.closeAll(
              () -> {
                tasks.close();
                stage.close();
              });
        });
    stage.show();
    main.rehearse();
  }

  private void unexpected(SupportLog log, Throwable fault) {
    String code = log.record(fault).toString();
    MainWindow main = window;
    if (main != null && !main.leavesDamaged(fault)) {
      main.unexpected(code, SupportLog.detail(fault));
    }
  }

  /** Where it was last time, if that is still on a screen. */
  private static void place(Stage stage, @Nullable WindowState state) {
    if (state == null
        || Screen.getScreensForRectangle(state.x(), state.y(), state.width(), state.height())
            .isEmpty()) {
      Rectangle2D room = Screen.getPrimary().getVisualBounds();
      stage.setWidth(Math.min(room.getWidth(), WIDTH));
      stage.setHeight(Math.min(room.getHeight(), HEIGHT));
      return;
    }
    stage.setX(state.x());
    stage.setY(state.y());
    stage.setWidth(state.width());
    stage.setHeight(state.height());
    stage.setMaximized(state.maximized());
  }

  private static WindowState state(Stage stage) {
    return new WindowState(
        (int) stage.getX(),
        (int) stage.getY(),
        (int) stage.getWidth(),
        (int) stage.getHeight(),
        stage.isMaximized());
  }
}
