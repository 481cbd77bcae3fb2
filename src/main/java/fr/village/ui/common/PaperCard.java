package fr.village.ui.common;

import fr.village.app.tasks.TaskRunner;
import java.awt.Desktop;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A paper was written: where it is, and a way to open it. */
final class PaperCard extends VBox {
  private static final double WIDTH = 560;

  private final Label problem = Parts.paragraph("", "secondary", "small");
  private final Button open;

  private PaperCard(Path file, TaskRunner tasks, Frame frame) {
    setPrefWidth(WIDTH);
    setId("paper-card");
    Label title = Parts.paragraph(frame.text("paper.done"), "card-title");
    title.setGraphic(Parts.icon(Feather.CHECK_CIRCLE));
    Label where = Parts.paragraph(file.toString());
    where.setId("paper-file");
    problem.setId("paper-problem");
    Parts.show(problem, false);
    open =
        Parts.button(
            "paper-open",
            Feather.EXTERNAL_LINK,
            frame.text("paper.open"),
            () -> open(file, tasks, frame),
            "primary");
    Button close =
        Parts.button("paper-close", frame.text("paper.close"), frame.overlay()::close, "plain");
    getChildren().addAll(title, where, problem, new FlowPane(10, 10, open, close));
  }

  static void show(Path file, TaskRunner tasks, Frame frame) {
    PaperCard card = new PaperCard(file, tasks, frame);
    frame.overlay().show(card, card.open, () -> {});
  }

  /** The program for such files may take its time, or not be there. */
  private void open(Path file, TaskRunner tasks, Frame frame) {
    tasks
        .aside(
            progress -> {
              boolean can =
                  Desktop.isDesktopSupported()
                      && Desktop.getDesktop().isSupported(Desktop.Action.OPEN);
              if (can) {
                Desktop.getDesktop().open(file.toFile());
              }
              return can;
            })
        .onSuccess(
            opened -> {
              if (opened) {
                frame.overlay().close();
              } else {
                cannot(frame);
              }
            })
        .onError(Exception.class, e -> cannot(frame))
        .run();
  }

  private void cannot(Frame frame) {
    problem.setText(frame.text("paper.cannot-open"));
    Parts.show(problem, true);
  }
}
