package fr.village.ui.submission;

import fr.village.app.export.Preview;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import java.io.File;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where the workbook goes; then its receipt. */
final class WriteCard extends VBox {
  private static final double WIDTH = 600;

  private final SubmissionViewModel model;
  private final Frame frame;
  private final Wording words;
  private final TextField folder = new TextField();
  private final Label problem = Parts.paragraph("", "problem", "small");
  private final ChangeListener<@Nullable Said> said = (o, before, now) -> say(now);
  private final ChangeListener<Boolean> follow;

  private WriteCard(SubmissionViewModel model, Preview preview, Frame frame) {
    this.model = model;
    this.frame = frame;
    this.words = frame.words();
    setPrefWidth(WIDTH);
    setId("submission-write-card");
    folder.setId("submission-folder");
    folder.setText(model.folder().toString());
    folder.setOnAction(e -> write());
    problem.setId("submission-folder-problem");
    Parts.problem(problem, folder, "");
    Button choose =
        Parts.button(
            "submission-choose", Feather.FOLDER, words.text("submission.choose"), this::choose);
    Button write =
        Parts.button(
            "submission-write-here",
            Feather.SAVE,
            words.text("submission.write"),
            this::write,
            "primary");
    Button cancel =
        Parts.button(
            "submission-write-cancel",
            words.text("common.cancel"),
            frame.overlay()::close,
            "plain");
    FlowPane actions = new FlowPane(10, 10, write, choose, cancel);
    VBox working = working();
    Parts.show(working, false);
    follow =
        (o, before, now) -> {
          Parts.show(working, now);
          actions.setDisable(now);
          folder.setDisable(now);
        };
    // the card is closed one day, the model stays
    model.writingProperty().addListener(new WeakChangeListener<>(follow));
    model.problemProperty().addListener(new WeakChangeListener<>(said));
    getChildren()
        .addAll(
            Parts.paragraph(words.text("submission.write.title"), "card-title"),
            Parts.paragraph(
                words.text("submission.write.text", preview.submission().fileName()), "secondary"),
            Parts.field(words.text("submission.write.folder"), folder, problem),
            actions,
            working);
  }

  static void show(SubmissionViewModel model, Preview preview, Frame frame) {
    model.begin();
    WriteCard card = new WriteCard(model, preview, frame);
    frame.overlay().show(card, card.folder, model::stop);
    card.folder.end();
  }

  private VBox working() {
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(words.text("submission.writing"));
    return new VBox(
        8,
        Parts.paragraph(words.text("submission.writing"), "secondary"),
        bar,
        Parts.button("submission-stop", words.text("submission.stop"), model::stop));
  }

  private void say(@Nullable Said what) {
    Parts.problem(problem, folder, what == null ? "" : words.text(what));
  }

  private void write() {
    model.write(folder.getText(), receipt -> ReceiptCard.show(receipt, frame));
  }

  private void choose() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(words.text("submission.write.folder"));
    File now = new File(folder.getText());
    if (now.isDirectory()) {
      chooser.setInitialDirectory(now);
    }
    File chosen = chooser.showDialog(getScene().getWindow());
    if (chosen != null) {
      folder.setText(chosen.getPath());
    }
  }
}
