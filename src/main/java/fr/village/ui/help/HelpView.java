package fr.village.ui.help;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Scroll;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The help of a screen, over it. */
public final class HelpView {
  /** Of the text, in em, its bar left out. */
  private static final double WIDTH = 39;

  /** What is around the text, and in the window around its card, in em. */
  private static final double AROUND = 9.6;

  private static final double LEAST = 8;

  private HelpView() {}

  /** Shows the page of a screen; the general one where it has none. */
  public static void show(String screen, Frame frame) {
    VBox text = new VBox(18);
    HelpPage.of(screen, frame.words().locale()).ifPresent(p -> text.getChildren().add(view(p)));
    HelpPage.of("keys", frame.words().locale()).ifPresent(p -> text.getChildren().add(view(p)));
    Scroll scroll = new Scroll(text);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(frame.text("help.title"));
    scroll.setId("help-text");
    Button close =
        Parts.button("help-close", frame.text("common.close"), frame.overlay()::close, "primary");
    VBox card = new VBox(scroll, Parts.line(8, close));
    card.setId("help");
    card.getStyleClass().add("help");
    frame.overlay().show(card, close, () -> {});
    fit(scroll, text, frame);
  }

  /** As tall as the text, or as the window has room for: as little as can be is scrolled away. */
  private static void fit(ScrollPane scroll, VBox text, Frame frame) {
    Scene scene = frame.overlay().getScene();
    if (scene == null) {
      return;
    }
    double em = frame.overlay().em();
    scroll.setMinHeight(LEAST * em);
    scroll.setPrefHeight(
        Math.min(text.prefHeight(WIDTH * em) + em, scene.getHeight() - AROUND * em));
  }

  private static MarkdownView view(org.commonmark.node.Node page) {
    return new MarkdownView(page);
  }
}
