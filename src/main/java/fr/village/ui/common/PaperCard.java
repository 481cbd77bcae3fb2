package fr.village.ui.common;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A paper was written: where it is, and ways to open it. */
final class PaperCard extends VBox {
  private static final double WIDTH = 600;

  private final Button first;

  private PaperCard(Path file, Frame frame) {
    setPrefWidth(WIDTH);
    setSpacing(14);
    setId("paper-card");
    Label title = Parts.paragraph(frame.text("paper.done"), "card-title");
    title.setGraphic(Parts.icon(Feather.CHECK_CIRCLE));
    Label where = Parts.paragraph(file.toString());
    where.setId("paper-file");
    Button open =
        Parts.button(
            "paper-open",
            Feather.EXTERNAL_LINK,
            frame.text("paper.open"),
            () -> frame.files().show(file),
            "primary");
    Parts.show(open, frame.files().isThere());
    Button close =
        Parts.button("paper-close", frame.text("paper.close"), frame.overlay()::close, "plain");
    first = frame.files().isThere() ? open : close;
    Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
    getChildren()
        .addAll(
            title, where, new FlowPane(10, 10, open, frame.folder("paper-folder", folder), close));
  }

  static void show(Path file, Frame frame) {
    PaperCard card = new PaperCard(file, frame);
    frame.overlay().show(card, card.first, () -> {});
  }
}
