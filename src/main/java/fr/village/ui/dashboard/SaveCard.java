package fr.village.ui.dashboard;

import fr.village.domain.Invalid;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.io.File;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where the picture of a chart goes. */
final class SaveCard extends VBox {
  private static final double WIDTH = 560;

  private final Image picture;
  private final DashboardViewModel model;
  private final Frame frame;
  private final Wording words;
  private final TextField file = new TextField();
  private final Label problem = Parts.paragraph("", "problem", "small");

  /** A file that may be written over: it was chosen, or asked for twice. */
  private @Nullable String replaced;

  private SaveCard(Image picture, String title, DashboardViewModel model, Frame frame) {
    this.picture = picture;
    this.model = model;
    this.frame = frame;
    this.words = frame.words();
    setId("dashboard-save-card");
    setPrefWidth(WIDTH);
    file.setId("dashboard-save-file");
    file.setText(model.pictureFile(title).toString());
    file.setOnAction(e -> save());
    problem.setId("dashboard-save-problem");
    Parts.problem(problem, file, "");
    getChildren()
        .addAll(
            Parts.paragraph(words.text("dashboard.save.title"), "card-title"),
            Parts.paragraph(words.text("dashboard.save.text"), "secondary"),
            Parts.field(words.text("dashboard.save.file"), file, problem),
            new FlowPane(
                10,
                10,
                Parts.button(
                    "dashboard-save-here",
                    Feather.DOWNLOAD,
                    words.text("dashboard.save.here"),
                    this::save,
                    "primary"),
                Parts.button(
                    "dashboard-save-choose",
                    Feather.FOLDER,
                    words.text("dashboard.save.choose"),
                    this::choose),
                Parts.button(
                    "dashboard-save-cancel",
                    words.text("common.cancel"),
                    frame.overlay()::close,
                    "plain")));
  }

  static void show(Image picture, String title, DashboardViewModel model, Frame frame) {
    SaveCard card = new SaveCard(picture, title, model, frame);
    frame.overlay().show(card, card.file, () -> {});
    card.file.end();
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("dashboard.save.title"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(words.text("dashboard.save.pictures"), "*.png"));
    File chosen = chooser.showSaveDialog(getScene().getWindow());
    if (chosen != null) {
      replaced = chosen.getPath();
      file.setText(chosen.getPath());
    }
  }

  private void save() {
    String typed = file.getText();
    model.save(
        picture, typed, typed.equals(replaced), frame.overlay()::close, e -> refused(typed, e));
  }

  private void refused(String typed, Invalid why) {
    // asked for once more, it is meant
    replaced = typed;
    Parts.problem(problem, file, words.text(why));
  }
}
