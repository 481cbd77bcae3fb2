package fr.village.ui.shell;

import fr.village.app.session.NotebookSession;
import fr.village.app.session.Refusal;
import fr.village.app.settings.Settings;
import fr.village.i18n.Messages;
import fr.village.ui.common.Delay;
import fr.village.ui.common.Look;
import fr.village.ui.common.Machine;
import fr.village.ui.common.Parts;
import fr.village.ui.common.PrivateCopy;
import fr.village.ui.common.Reopening;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import fr.village.ui.open.OpenView;
import fr.village.ui.open.OpenViewModel;
import fr.village.ui.open.OpenViewModel.Trouble;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * What the one window shows: the door while no notebook is open, the frame while one is. Language,
 * colours and text size change at once, without losing one's place.
 */
public final class MainWindow {
  private static final Duration CALM = Duration.ofSeconds(2);

  private final Machine machine;
  private final OpenViewModel door;
  private final Scene scene;
  private final IdleWatch idle;
  private final Tidying tidying;
  private @Nullable Workspace workspace;
  private @Nullable Curtain curtain;
  private final Lobby lobby;
  private boolean closing;

  public MainWindow(Machine machine, double width, double height) {
    this.machine = machine;
    this.lobby = new Lobby(machine);
    this.door =
        new OpenViewModel(
            machine.services().notebooks(),
            machine.services().example(),
            machine.preferences(),
            machine.tasks(),
            this::opened);
    this.scene = new Scene(new StackPane(), width, height);
    this.idle = new IdleWatch(scene, machine.services().clock(), this::idle);
    this.tidying = new Tidying(scene, System::gc);
    machine
        .preferences()
        .settingsProperty()
        .addListener((o, before, now) -> settingsChanged(before, now));
    look();
    draw();
  }

  public Scene scene() {
    return scene;
  }

  /** What lies open; null at the door. */
  @Nullable Workspace workspace() {
    return workspace;
  }

  /** Applies the colours again, as when the machine's have changed. */
  public void look() {
    Settings s = machine.preferences().get();
    Look.apply(scene, s.theme(), machine.colours().get(), s.textSize());
  }

  /**
   * Says something unexpected where it will be seen.
   *
   * @param detail what support may ask for, without personal data
   */
  public void unexpected(String code, String detail) {
    Workspace open = workspace;
    if (open != null) {
      open.notices().unexpected(Said.of("shell.unexpected", code), detail);
    } else {
      lobby.unexpected(Said.of("shell.unexpected", code), detail);
      door.unexpected(Said.of("shell.unexpected", code));
      if (closing) {
        draw();
      }
    }
  }

  /**
   * Goes once through an opening, on an invented notebook and away from the screen, while somebody
   * types her passphrase: what is used for the first time is slow. Nothing depends on it.
   */
  public void rehearse() {
    machine
        .tasks()
        .aside(
            progress -> {
              machine.services().rehearsal().run();
              return true;
            })
        .onError(RuntimeException.class, e -> {})
        .run();
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
    if (open() == null) {
      if (!closing) {
        lobby.leave();
        then.run();
      }
    } else {
      close(session -> then.run());
    }
  }

  /** Lays out a notebook just opened. */
  public void opened(NotebookSession session) {
    curtain = null;
    lobby.leave();
    Workspace made = new Workspace(session, machine, this::lock, this::whileClosed);
    workspace = made;
    watch();
    draw();
    check(session);
    later(made);
    tidying.begin();
  }

  /** Behind what the first screen looks up: going through every page takes longer than that. */
  private void check(NotebookSession session) {
    machine
        .tasks()
        .task(
            () -> {
              session.requireWhole();
              return true;
            })
        .onError(Refusal.class, this::damaged)
        .run();
  }

  /**
   * Whether a fault was that a notebook turned out damaged: it is left then, as it is and without
   * another backup, for the door to say what to do.
   */
  public boolean leavesDamaged(Throwable fault) {
    Optional<Refusal> damage = Refusal.ofDamage(fault);
    damage.ifPresent(this::damaged);
    return damage.isPresent();
  }

  private void damaged(Refusal why) {
    NotebookSession session = open();
    if (session != null && !closing) {
      idle.stop();
      leave();
      curtain = null;
      machine.tasks().task(session::abandon).run();
      door(session, new Said(why.key(), why.arguments()));
    }
  }

  /** Once the first screen is there and nobody touches it, the others are prepared. */
  private void later(Workspace open) {
    Delay calm =
        new Delay(
            () -> {
              if (workspace == open) {
                prepareFor(open);
              }
            });
    calm.start(CALM);
  }

  private void prepareFor(Workspace open) {
    if (scene.getRoot() instanceof ShellView shell) {
      shell.prepare(open.preparations());
    }
  }

  private void watch() {
    idle.waitFor(Duration.ofMinutes(machine.preferences().get().lockMinutes()));
  }

  /**
   * Nobody has touched the window for a while: it locks; while a session goes on, the roll of first
   * names stays. The federation's desk, entered by the door, closes.
   */
  public void idle() {
    Workspace open = workspace;
    if (open() == null) {
      rest();
    } else if (open != null && open.rollRoom().isUnderWay()) {
      scene.getRoot().requestFocus();
      // what was done names families: it can be neither shown nor taken back any more
      open.notices().forget();
      open.notices().clear();
      curtain = new Curtain(open.notebook(), open.rollRoom(), machine, this::opened);
      leave();
      watch();
      draw();
    } else if (curtain != null && curtain.roll().isUnderWay()) {
      watch();
    } else {
      lock();
    }
  }

  /** At the door, only the federation's desk can lie open. */
  private void rest() {
    if (lobby.rest()) {
      draw();
    }
    watch();
  }

  /** Nothing of anybody stays in the memory of what is left, nor to be pasted. */
  private void leave() {
    Workspace left = workspace;
    workspace = null;
    if (left != null) {
      left.forget();
    }
    PrivateCopy.clear();
  }

  private void close(java.util.function.Consumer<NotebookSession> then) {
    NotebookSession session = open();
    if (session == null || closing) {
      return;
    }
    // leaving a field saves it: what is half typed is kept before the notebook closes
    scene.getRoot().requestFocus();
    closing = true;
    idle.stop();
    leave();
    curtain = null;
    scene.setRoot(waiting("shell.closing"));
    machine
        .tasks()
        .task(() -> machine.services().notebooks().close(session))
        .onSuccess(closed -> then.accept(session))
        // closed all the same, but without its backup: somebody has to see that before all is gone
        .onError(Refusal.class, e -> door(session, new Said(e.key(), e.arguments())))
        .andFinally(() -> closing = false)
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
    idle.stop();
    leave();
    scene.setRoot(waiting("shell.reopening"));
    machine
        .tasks()
        .task(work)
        .onSuccess(
            done -> {
              done.session()
                  .ifPresentOrElse(this::opened, () -> door(open.notebook(), done.said()));
              if (workspace != null) {
                workspace.notices().say(done.said());
              }
            })
        .onError(Refusal.class, e -> door(open.notebook(), new Said(e.key(), e.arguments())))
        .andFinally(
            () -> {
              closing = false;
              Trouble unexpected = door.troubleProperty().get();
              if (workspace == null && !(scene.getRoot() instanceof OpenView)) {
                door(open.notebook(), unexpected == null ? null : unexpected.said());
              }
            })
        .run();
  }

  /** The door of a notebook that was open, with something to say. */
  private void door(NotebookSession closed, @Nullable Said said) {
    door.choose(closed.folder());
    draw();
    if (said != null) {
      door.unexpected(said);
    }
  }

  private @Nullable NotebookSession open() {
    return workspace != null ? workspace.notebook() : curtain != null ? curtain.notebook() : null;
  }

  private Parent waiting(String key) {
    StackPane waiting = new StackPane(Parts.label(words().text(key), "card-title"));
    waiting.setId("closing");
    return waiting;
  }

  private void settingsChanged(Settings before, Settings now) {
    look();
    if (open() != null && before.lockMinutes() != now.lockMinutes()) {
      watch();
    }
    boolean otherWords = !Objects.equals(before.language(), now.language());
    if (otherWords) {
      draw();
    }
  }

  private void draw() {
    Wording words = words();
    Parent root = view(words);
    scene.setRoot(root);
    Parts.focusFirst(root);
  }

  private Parent view(Wording words) {
    if (workspace != null) {
      return new ShellView(workspace, machine, this::lock, words);
    }
    if (curtain != null) {
      return new CurtainView(curtain, machine, words);
    }
    Parent desk = lobby.view(this::leaveFederation, words);
    return desk != null
        ? desk
        : new OpenView(
            door,
            new PreferencesMenu(machine.preferences(), words),
            machine.folders().notebooks(),
            this::enterFederation,
            words);
  }

  private void enterFederation() {
    lobby.enter();
    watch();
    draw();
  }

  private void leaveFederation() {
    idle.stop();
    lobby.leave();
    draw();
  }

  private Wording words() {
    return new Wording(Messages.of(machine.preferences().locale()));
  }
}
