package fr.village.ui.help;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Scroll;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
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
    show("help", frame.text("help.title"), text, frame);
  }

  /**
   * Shows what a data protection officer asks of what leaves; in French, and says so to others.
   *
   * @param actions what can be done with the page
   */
  public static void dpo(Frame frame, Node... actions) {
    VBox text = new VBox(18);
    if (!frame.words().messages().isFrench()) {
      Label french = Parts.paragraph(frame.text("help.dpo.french"), "secondary");
      french.setId("dpo-french");
      text.getChildren().add(french);
    }
    HelpPage.of("dpo", Locale.FRENCH).ifPresent(p -> text.getChildren().add(view(p)));
    show("dpo", frame.text("paper.dpo.make"), text, frame, actions);
  }

  private static void show(String id, String name, VBox text, Frame frame, Node... actions) {
    Scroll scroll = new Scroll(text);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(name);
    scroll.setId(id + "-text");
    Button close =
        Parts.button(id + "-close", frame.text("common.close"), frame.overlay()::close, "primary");
    FlowPane buttons = new FlowPane(10, 8, close);
    buttons.getChildren().addAll(actions);
    VBox card = new VBox(scroll, buttons);
    card.setId(id);
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
