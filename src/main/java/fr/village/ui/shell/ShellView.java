package fr.village.ui.shell;

import fr.village.ui.common.Digits;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Look;
import fr.village.ui.common.Machine;
import fr.village.ui.common.Overlay;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Preferences;
import fr.village.ui.common.Screen;
import fr.village.ui.common.Scroll;
import fr.village.ui.common.Wording;
import fr.village.ui.help.HelpView;
import fr.village.ui.palette.PaletteView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame: rail, the screen chosen, the bar with the way back. */
public final class ShellView extends StackPane {
  private static final int BAR_BOTTOM = 16;

  /** Fewer ems across than this is little room. */
  private static final double ROOMY_EMS = 68;

  private final Workspace workspace;
  private final List<Screen> screens;
  private final Frame frame;
  private final Runnable lock;
  private final Rail rail;
  private final Preferences preferences;
  private final InvalidationListener textSize = o -> adapt();
  private final WeakInvalidationListener adapting = new WeakInvalidationListener(textSize);
  private final StackPane place = new StackPane();
  private final Map<String, Region> made = new HashMap<>();
  private final Backstage backstage = new Backstage(this::isWatched);

  /**
   * @param lock closes the notebook and asks for the passphrase again
   */
  public ShellView(Workspace workspace, Machine machine, Runnable lock, Wording words) {
    Preferences preferences = machine.preferences();
    this.workspace = workspace;
    this.screens = workspace.screens();
    this.lock = lock;
    setId("shell");
    BorderPane desk = new BorderPane();
    Overlay overlay = new Overlay(desk);
    this.frame = new Frame(words, overlay, machine.files());
    PreferencesMenu menu = new PreferencesMenu(preferences, words);
    menu.getStyleClass().addAll("rail-entry", "quiet");
    this.rail = new Rail(workspace, screens, menu, this::help, lock, words);
    this.preferences = preferences;
    Scroll railScroll = new Scroll(rail);
    railScroll.setFitToHeight(true);
    railScroll.getStyleClass().add("rail-scroll");
    desk.setLeft(railScroll);
    widthProperty().addListener((o, before, now) -> adapt());
    preferences.settingsProperty().addListener(adapting);
    UndoBar undo = new UndoBar(workspace.notices(), frame);
    VBox bar = new VBox(8, new WorkBar(machine.works(), words), undo);
    bar.setAlignment(Pos.BOTTOM_CENTER);
    bar.setPickOnBounds(false);
    bar.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
    StackPane.setMargin(bar, new Insets(0, 20, BAR_BOTTOM, 20));
    desk.setCenter(new StackPane(place, bar));
    getChildren().addAll(desk, overlay);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(InputEvent.ANY, e -> backstage.touched());
    workspace.onFind(this::find);
    workspace.navigation().currentProperty().addListener((o, before, now) -> show(now));
    String current = workspace.navigation().currentProperty().get();
    if (current.isEmpty()) {
      workspace.navigation().go(screens.getFirst().id());
    } else {
      show(current);
    }
  }

  private void show(String id) {
    for (Screen screen : screens) {
      if (screen.id().equals(id)) {
        Region view = view(screen);
        if (!place.getChildren().contains(view)) {
          place.getChildren().add(view);
        }
        // those seen before stay behind: put back into the scene they would be styled anew
        place.getChildren().forEach(other -> Parts.show(other, other == view));
        // until the screen says where the keyboard begins, it is not in one that is hidden
        view.requestFocus();
        adapt();
        screen.arriving().run();
        Parts.focusFirst(view);
      }
    }
  }

  private Region view(Screen screen) {
    return made.computeIfAbsent(screen.id(), id -> screen.view().apply(frame));
  }

  /**
   * While nobody touches the window: looks up what its screens will show, then makes those nobody
   * has seen yet, which with their data there are made once.
   */
  void prepare(List<Runnable> lookUps) {
    List<Runnable> pieces = new ArrayList<>(lookUps);
    screens.forEach(screen -> pieces.add(() -> prepare(screen)));
    backstage.work(pieces);
  }

  /** Behind the screen in view for the time of one layout: fonts, styles and classes are there. */
  private void prepare(Screen screen) {
    if (made.containsKey(screen.id())) {
      return;
    }
    Region view = view(screen);
    view.setVisible(false);
    place.getChildren().addFirst(view);
    view.applyCss();
    view.resize(place.getWidth(), place.getHeight());
    view.layout();
    view.setManaged(false);
  }

  private boolean isWatched() {
    return getScene() != null
        && getScene().getWindow() != null
        && getScene().getWindow().isShowing();
  }

  private void adapt() {
    double em = Look.BASE * preferences.get().textSize() / 100;
    boolean narrow = getWidth() > 0 && getWidth() / em < ROOMY_EMS;
    rail.narrow(narrow);
    place
        .getChildren()
        .forEach(
            view -> {
              if (view instanceof Parts.Adaptive adaptive) {
                adaptive.narrow(narrow);
              }
            });
  }

  /** Ctrl+Z takes back what was done last, Ctrl+Y or Ctrl+Shift+Z does it again. */
  private boolean backOrForth(KeyEvent event) {
    boolean z = event.getCode() == KeyCode.Z;
    if (event.getCode() == KeyCode.Y || z && event.isShiftDown()) {
      workspace.notices().redo();
    } else if (z) {
      workspace.notices().undo();
    } else {
      return false;
    }
    return true;
  }

  private void find() {
    PaletteView.show(workspace.palette(), frame);
  }

  private void help() {
    HelpView.show(workspace.navigation().currentProperty().get(), frame);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.F1 && !frame.overlay().isOpen()) {
      help();
      event.consume();
      return;
    }
    if (!event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.L) {
      lock.run();
      event.consume();
      return;
    }
    if (frame.overlay().isOpen()) {
      return;
    }
    if (event.getCode() == KeyCode.K) {
      find();
      event.consume();
      return;
    }
    if (!(event.getTarget() instanceof TextInputControl) && backOrForth(event)) {
      event.consume();
      return;
    }
    Digits.of(event)
        .ifPresent(
            digit -> {
              if (workspace.navigation().digit(digit, screens)) {
                event.consume();
              }
            });
  }
}
