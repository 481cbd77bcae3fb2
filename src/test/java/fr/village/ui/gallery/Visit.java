package fr.village.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.village.app.session.NotebookSession;
import fr.village.app.session.SampleNotebook;
import fr.village.ui.Desk;
import fr.village.ui.Pictures;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A window with an open notebook, walked through and photographed. */
public final class Visit implements AutoCloseable {
  public final GalleryView view;
  public final Desk desk;

  private final @Nullable NotebookSession session;

  private Visit(GalleryView view, Desk desk, @Nullable NotebookSession session) {
    this.view = view;
    this.desk = desk;
    this.session = session;
  }

  /**
   * @param folder an empty one of the test's own
   */
  public static Visit begin(GalleryView view, Path folder) {
    Pictures.start();
    Path notebook = SampleFolders.copy(view.filling, folder);
    Desk desk = new Desk(folder, view.locale, view.theme, view.width, view.height);
    desk.onScreen(() -> desk.preferences.change(s -> s.withTextSize(view.textSize)));
    NotebookSession session =
        desk.inBackground(
            () ->
                desk.services
                    .notebooks()
                    .unlock(notebook, SampleNotebook.PASSPHRASE.toCharArray()));
    desk.onScreen(() -> desk.window.opened(session));
    Visit visit = new Visit(view, desk, session);
    visit.settle();
    return visit;
  }

  /** As {@link #begin}, at the door, with no notebook yet. */
  public static Visit door(GalleryView view, Path folder) {
    Pictures.start();
    Desk desk = new Desk(folder, view.locale, view.theme, view.width, view.height);
    desk.onScreen(() -> desk.preferences.change(s -> s.withTextSize(view.textSize)));
    return new Visit(view, desk, null);
  }

  /** The open notebook; touched in the background only. */
  public NotebookSession session() {
    return Objects.requireNonNull(session);
  }

  /** Goes to a screen by its button in the rail. */
  public Visit go(String screen) {
    return press("rail-" + screen);
  }

  /** Fires a button, toggle or link once it is there. */
  public Visit press(String id) {
    ButtonBase button = (ButtonBase) desk.find(id);
    desk.onScreen(button::fire);
    settle();
    return this;
  }

  public Visit type(String id, String text) {
    TextInputControl field = (TextInputControl) desk.find(id);
    desk.onScreen(
        () -> {
          field.requestFocus();
          field.setText(text);
        });
    settle();
    return this;
  }

  /** A key as the system sends it to whatever has the keyboard. */
  public Visit key(KeyCode code, String text) {
    return fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, false, false, false));
  }

  public Visit key(KeyCode code) {
    return key(code, "");
  }

  /** A key with Ctrl. */
  public Visit shortcut(KeyCode code) {
    return fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
  }

  private Visit fire(KeyEvent event) {
    desk.onScreen(
        () -> {
          Node owner = desk.window.scene().getFocusOwner();
          (owner == null ? desk.window.scene().getRoot() : owner).fireEvent(event);
        });
    settle();
    return this;
  }

  public @Nullable Node there(String id) {
    settle();
    return Pictures.onScreen(() -> desk.window.scene().getRoot().lookup("#" + id));
  }

  public void settle() {
    desk.settle();
    desk.settle();
  }

  /**
   * Writes {@code target/screenshots/<name>-<view>.png}, and fails on what somebody could not read,
   * reach or hear there.
   */
  public Visit picture(String name) {
    settle();
    Pictures.take(name + "-" + view.suffix(), desk.window.scene());
    assertThat(Pictures.onScreen(this::problems)).as("%s, %s", name, view).isEmpty();
    return this;
  }

  /** Laid out first: what came from the background since the picture has no size yet. */
  private List<String> problems() {
    Scene scene = desk.window.scene();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return Reachable.problems(scene);
  }

  @Override
  public void close() {
    assertThat(desk.faults).isEmpty();
    desk.onScreen(() -> desk.preferences.change(s -> s.withTextSize(100)));
    desk.close();
  }
}
