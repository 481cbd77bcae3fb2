package fr.village.ui;

import fr.village.app.settings.ThemeChoice;
import fr.village.app.tasks.TaskRunner;
import fr.village.ui.common.Look;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of scenes that are never shown, in {@code target/screenshots}, to be looked at. */
public final class Pictures {
  public static final int WIDTH = 1366;
  public static final int HEIGHT = 768;

  /** How far what is shown asks for more, which asks for more. */
  private static final int ROUNDS = 3;

  private static final Path FOLDER = Path.of("target", "screenshots");

  private Pictures() {}

  /** Starts the toolkit, once. */
  public static void start() {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs on the toolkit's thread and waits for the result and for what it set off. */
  public static <T> T onScreen(Callable<T> what) {
    T result = WaitForAsyncUtils.waitForAsyncFx(20_000, what);
    events();
    return result;
  }

  /**
   * What was set off is done: twice, as what runs may set off more. TestFX would sleep each time,
   * which for the thousands of times of a build is minutes; {@link #settle} does.
   */
  private static void events() {
    for (int i = 0; i < 2; i++) {
      WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {});
    }
  }

  /**
   * Waits until everything asked of the background before is done and shown, and what that asked
   * for in its turn.
   */
  public static void settle(TaskRunner tasks) {
    for (int i = 0; i < ROUNDS; i++) {
      CountDownLatch done = new CountDownLatch(2);
      tasks.task(() -> true).andFinally(done::countDown).run();
      tasks.aside(progress -> true).andFinally(done::countDown).run();
      try {
        if (!done.await(60, TimeUnit.SECONDS)) {
          throw new IllegalStateException("the background is stuck");
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      events();
    }
    // what only a pulse brings about: skins, layout, and who has the keyboard then
    WaitForAsyncUtils.waitForFxEvents(2);
  }

  /** A picture of a scene as it is. */
  public static void take(String name, Scene scene) {
    onScreen(
        () -> {
          write(name, drawn(scene));
          return true;
        });
  }

  /**
   * What a scene that is never shown looks like now. It is drawn in a scene of its own, since one
   * that was drawn before may leave out what changed.
   */
  private static WritableImage drawn(Scene scene) {
    Node focused = scene.getFocusOwner();
    Parent root = scene.getRoot();
    scene.setRoot(new Group());
    Scene fresh = new Scene(root, scene.getWidth(), scene.getHeight());
    fresh.setUserAgentStylesheet(scene.getUserAgentStylesheet());
    fresh.getStylesheets().setAll(scene.getStylesheets());
    fresh.setFill(scene.getFill());
    root.applyCss();
    root.layout();
    root.applyCss();
    root.layout();
    if (focused != null) {
      focused.requestFocus();
    }
    WritableImage image = fresh.snapshot(null);
    fresh.setRoot(new Group());
    scene.setRoot(root);
    root.applyCss();
    root.layout();
    if (focused != null) {
      focused.requestFocus();
    }
    return image;
  }

  /** Takes {@code name.png}; returns the scene, still on its thread's hands. */
  public static Scene take(
      String name,
      Callable<Parent> root,
      ThemeChoice theme,
      int textSize,
      int width,
      int height,
      Consumer<Scene> before) {
    return onScreen(
        () -> {
          Scene scene = new Scene(root.call(), width, height);
          Look.apply(scene, theme, ColorScheme.LIGHT, textSize);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          before.accept(scene);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          write(name, scene.snapshot(null));
          return scene;
        });
  }

  public static void take(String name, Callable<Parent> root, ThemeChoice theme) {
    take(name, root, theme, 100, WIDTH, HEIGHT, scene -> {});
  }

  /** Writes a picture; the slow half of it, beside the test that goes on. */
  public static void write(String name, WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    int[] pixels = ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    PictureFiles.write(FOLDER.resolve(name + ".png"), copy);
  }
}
