package fr.village.ui.shell;

import fr.village.app.session.NotebookSession;
import fr.village.app.session.Refusal;
import fr.village.app.session.SessionServices;
import fr.village.app.settings.AppFolders;
import fr.village.app.settings.Settings;
import fr.village.app.tasks.TaskRunner;
import fr.village.i18n.Messages;
import fr.village.ui.common.Look;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Preferences;
import fr.village.ui.common.Reopening;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import fr.village.ui.open.OpenView;
import fr.village.ui.open.OpenViewModel;
import fr.village.ui.open.OpenViewModel.Trouble;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * What the one window shows: the door while no notebook is open, the frame while one is. Language,
 * colours and text size change at once, without losing one's place.
 */
public final class MainWindow {
  private final SessionServices services;
  private final AppFolders folders;
  private final Preferences preferences;
  private final TaskRunner tasks;
  private final Supplier<ColorScheme> system;
  private final OpenViewModel door;
  private final Scene scene;
  private @Nullable Workspace workspace;
  private boolean closing;

  /**
   * @param system the machine's colours, asked each time
   */
  public MainWindow(
      SessionServices services,
      AppFolders folders,
      Preferences preferences,
      TaskRunner tasks,
      Supplier<ColorScheme> system,
      double width,
      double height) {
    this.services = services;
    this.folders = folders;
    this.preferences = preferences;
    this.tasks = tasks;
    this.system = system;
    this.door =
        new OpenViewModel(
            services.notebooks(), services.example(), preferences, tasks, this::opened);
    this.scene = new Scene(new StackPane(), width, height);
    preferences.settingsProperty().addListener((o, before, now) -> settingsChanged(before, now));
    look();
    draw();
  }

  public Scene scene() {
    return scene;
  }

  /** Applies the colours again, as when the machine's have changed. */
  public void look() {
    Settings s = preferences.get();
    Look.apply(scene, s.theme(), system.get(), s.textSize());
  }

  /** Says something unexpected where it will be seen. */
  public void unexpected(String code) {
    Workspace open = workspace;
    if (open != null) {
      open.notices().trouble(Said.of("shell.unexpected", code));
    } else {
      door.unexpected(Said.of("shell.unexpected", code));
    }
  }

  /** Closes the notebook, with its backup, and asks for the passphrase again. */
  public void lock() {
    close(
        session -> {
          door.choose(session.folder());
          draw();
        });
  }

  /** Closes what is open, then runs {@code then}; at once when nothing is. */
  public void closeAll(Runnable then) {
    if (workspace == null) {
      if (!closing) {
        then.run();
      }
    } else {
      close(session -> then.run());
    }
  }

  /** Lays out a notebook just opened. */
  public void opened(NotebookSession session) {
    workspace = new Workspace(session, services, folders, preferences, tasks, this::whileClosed);
    draw();
  }

  private void close(java.util.function.Consumer<NotebookSession> then) {
    Workspace open = workspace;
    if (open == null || closing) {
      return;
    }
    // leaving a field saves it: what is half typed is kept before the notebook closes
    scene.getRoot().requestFocus();
    closing = true;
    workspace = null;
    NotebookSession session = open.notebook();
    scene.setRoot(waiting("shell.closing"));
    tasks
        .task(() -> services.notebooks().close(session))
        .onError(Refusal.class, e -> door.unexpected(new Said(e.key(), e.arguments())))
        .andFinally(
            () -> {
              closing = false;
              then.accept(session);
            })
        .run();
  }

  /** Lets work close the notebook, and shows what it opened again, or else its door. */
  private void whileClosed(Callable<Reopening.Reopened> work) {
    Workspace open = workspace;
    if (open == null || closing) {
      return;
    }
    scene.getRoot().requestFocus();
    closing = true;
    workspace = null;
    scene.setRoot(waiting("shell.reopening"));
    tasks
        .task(work)
        .onSuccess(
            done -> {
              done.session().ifPresentOrElse(this::opened, () -> door(open, done.said()));
              if (workspace != null) {
                workspace.notices().say(done.said());
              }
            })
        .onError(Refusal.class, e -> door(open, new Said(e.key(), e.arguments())))
        .andFinally(
            () -> {
              closing = false;
              Trouble unexpected = door.troubleProperty().get();
              if (workspace == null && !(scene.getRoot() instanceof OpenView)) {
                door(open, unexpected == null ? null : unexpected.said());
              }
            })
        .run();
  }

  /** The door of a notebook that was open, with something to say. */
  private void door(Workspace closed, @Nullable Said said) {
    door.choose(closed.notebook().folder());
    draw();
    if (said != null) {
      door.unexpected(said);
    }
  }

  private Parent waiting(String key) {
    StackPane waiting = new StackPane(Parts.label(words().text(key), "card-title"));
    waiting.setId("closing");
    return waiting;
  }

  private void settingsChanged(Settings before, Settings now) {
    look();
    boolean otherWords = !Objects.equals(before.language(), now.language());
    if (otherWords) {
      draw();
    }
  }

  private void draw() {
    Wording words = words();
    Workspace open = workspace;
    Parent root =
        open == null
            ? new OpenView(
                door, new PreferencesMenu(preferences, words), folders.notebooks(), words)
            : new ShellView(open, preferences, this::lock, words);
    scene.setRoot(root);
    Parts.focusFirst(root);
  }

  private Wording words() {
    return new Wording(Messages.of(preferences.locale()));
  }
}
