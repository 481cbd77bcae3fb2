package fr.village.ui.shell;

import fr.village.ui.common.Digits;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Preferences;
import fr.village.ui.common.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The frame: rail, the screen chosen, the bar with the way back. */
public final class ShellView extends BorderPane {
  private static final int BAR_BOTTOM = 16;

  private final Workspace workspace;
  private final List<Screen> screens;
  private final Wording words;
  private final Runnable lock;
  private final StackPane place = new StackPane();
  private final Map<String, Region> made = new HashMap<>();

  /**
   * @param lock closes the notebook and asks for the passphrase again
   */
  public ShellView(Workspace workspace, Preferences preferences, Runnable lock, Wording words) {
    this.workspace = workspace;
    this.screens = workspace.screens();
    this.words = words;
    this.lock = lock;
    setId("shell");
    PreferencesMenu menu = new PreferencesMenu(preferences, words);
    menu.getStyleClass().addAll("rail-entry", "quiet");
    setLeft(new Rail(workspace, screens, menu, lock, words));
    UndoBar bar = new UndoBar(workspace.notices(), words);
    StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
    StackPane.setMargin(bar, new Insets(0, 20, BAR_BOTTOM, 20));
    setCenter(new StackPane(place, bar));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
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
        Region view = made.computeIfAbsent(id, i -> screen.view().apply(words));
        place.getChildren().setAll(view);
        screen.arriving().run();
        Parts.focusFirst(view);
      }
    }
  }

  private void pressed(KeyEvent event) {
    if (!event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.L) {
      lock.run();
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
