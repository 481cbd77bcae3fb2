package fr.village.ui.help;

import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The help of a screen, over it. */
public final class HelpView {
  private HelpView() {}

  /** Shows the page of a screen; the general one where it has none. */
  public static void show(String screen, Frame frame) {
    VBox text = new VBox(18);
    HelpPage.of(screen, frame.words().locale()).ifPresent(p -> text.getChildren().add(view(p)));
    HelpPage.of("keys", frame.words().locale()).ifPresent(p -> text.getChildren().add(view(p)));
    ScrollPane scroll = new ScrollPane(text);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(frame.text("help.title"));
    scroll.setId("help-text");
    Button close =
        Parts.button("help-close", frame.text("common.close"), frame.overlay()::close, "primary");
    VBox card = new VBox(scroll, Parts.line(8, close));
    card.setId("help");
    card.getStyleClass().add("help");
    frame.overlay().show(card, close, () -> {});
  }

  private static MarkdownView view(org.commonmark.node.Node page) {
    return new MarkdownView(page);
  }
}
