package fr.village.ui.shell;

import fr.village.app.tasks.Watcher.Work;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import fr.village.ui.common.WorkBoard;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Long work under way: what, how far, and a way to stop it. Short work is never shown. */
final class WorkBar extends HBox {
  /** What is over before is not worth a flicker. */
  private static final Duration PATIENCE = Duration.millis(500);

  private final Wording words;
  private final Label said = Parts.label("");
  private final ProgressBar bar = new ProgressBar();
  private final Button cancel;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final ChangeListener<@Nullable Work> changed = (o, before, now) -> show(now);

  WorkBar(WorkBoard board, Wording words) {
    this.words = words;
    setId("work-bar");
    getStyleClass().addAll("undo-bar", "work-bar");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    said.setId("work-said");
    bar.setAccessibleText(words.text("work.progress"));
    cancel = Parts.button("work-cancel", words.text("common.stop"), () -> stop(board));
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(bar, said, cancel);
    patience.setOnFinished(e -> Parts.show(this, board.currentProperty().get() != null));
    // the board outlives the notebook, and what is shown of it must not
    board.currentProperty().addListener(new WeakChangeListener<>(changed));
    bar.progressProperty().bind(board.shareProperty());
    Parts.show(this, false);
    show(board.currentProperty().get());
  }

  private static void stop(WorkBoard board) {
    Work work = board.currentProperty().get();
    if (work != null) {
      work.cancel().run();
    }
  }

  private void show(@Nullable Work work) {
    patience.stop();
    if (work == null) {
      Parts.show(this, false);
      return;
    }
    said.setText(words.text(new Said(work.key(), work.arguments())));
    patience.playFromStart();
  }
}
