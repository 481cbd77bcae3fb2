package fr.village.ui.submission;

import fr.village.ui.common.FileDrop;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import fr.village.ui.common.Wording;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** "Vérifier un classeur": dropped, pasted or chosen; its findings in sentences. */
public final class CheckCard extends VBox {
  private static final double WIDTH = 680;
  private static final int MOST_REMARKS = 30;

  private final CheckViewModel model;
  private final Wording words;
  private final VBox result = new VBox(8);
  private final ChangeListener<@Nullable Checked> shown = (o, before, now) -> draw(now);

  private CheckCard(CheckViewModel model, Frame frame) {
    this.model = model;
    this.words = frame.words();
    setPrefWidth(WIDTH);
    setId("submission-check-card");
    FileDrop.on(this, this::check);
    VBox zone =
        new VBox(
            4,
            Parts.paragraph(words.text("submission.check.drop"), "semibold"),
            Parts.paragraph(words.text("submission.check.drop.text"), "secondary", "small"));
    zone.getStyleClass().add("drop-zone");
    result.setId("submission-checked");
    // the card is closed one day, the model stays
    model.checkedProperty().addListener(new WeakChangeListener<>(shown));
    getChildren()
        .addAll(
            Parts.paragraph(words.text("submission.check.title"), "card-title"),
            zone,
            result,
            new FlowPane(
                10,
                10,
                Parts.button(
                    "submission-check-choose",
                    Feather.FILE,
                    words.text("submission.check.choose"),
                    this::choose,
                    "primary"),
                Parts.button(
                    "submission-check-close",
                    words.text("submission.close"),
                    frame.overlay()::close)));
  }

  static void show(CheckViewModel model, Frame frame) {
    model.forget();
    CheckCard card = new CheckCard(model, frame);
    Button first = (Button) card.lookup("#submission-check-choose");
    frame.overlay().show(card, first, () -> {});
  }

  /** Checks the first of the files dropped. */
  public void check(List<Path> files) {
    model.check(files.getFirst());
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("submission.check.choose"));
    File chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen != null) {
      model.check(chosen.toPath());
    }
  }

  private void draw(@Nullable Checked checked) {
    result.getChildren().clear();
    if (checked == null) {
      return;
    }
    Label verdict =
        Parts.paragraph(
            words.text(
                checked.sound() ? "submission.check.sound" : "submission.check.unsound",
                checked.name()),
            "semibold");
    verdict.setId("submission-check-verdict");
    verdict.setGraphic(Parts.icon(checked.sound() ? Feather.CHECK : Feather.ALERT_TRIANGLE));
    result.getChildren().add(verdict);
    Said of = checked.of();
    if (of != null) {
      result.getChildren().add(Parts.paragraph(words.text(of), "secondary"));
    }
    checked.remarks().stream()
        .limit(MOST_REMARKS)
        .map(this::remark)
        .forEach(result.getChildren()::add);
    int more = checked.remarks().size() - MOST_REMARKS;
    if (more > 0) {
      result
          .getChildren()
          .add(Parts.paragraph(words.text("submission.check.more", more), "secondary"));
    }
  }

  private VBox remark(Checked.Remark remark) {
    VBox said = new VBox(1);
    Said where = remark.where();
    if (where != null) {
      said.getChildren().add(Parts.label(words.text(where), "small", "semibold"));
    }
    said.getChildren().add(Parts.paragraph(words.text(remark.what()), "small"));
    return said;
  }
}
