package fr.village.ui.settings;

import fr.village.app.tasks.TaskRunner;
import fr.village.domain.house.HolderLogo;
import fr.village.ui.common.FileDrop;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.io.ByteArrayInputStream;
import java.io.File;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The logo of who carries the Maison, seen as small as it is printed. */
final class LogoCard extends VBox {
  /** About the size on paper, in pixels. */
  private static final double HEIGHT = 64;

  private static final double WIDTH = 220;

  /** Sharp on a screen that has two pixels for one. */
  private static final double SHARP = 2;

  private final LogoViewModel model;
  private final TaskRunner tasks;
  private final Frame frame;
  private final ImageView picture = new ImageView();
  private final StackPane paper = new StackPane(picture);
  private final Label problem = Parts.paragraph("", "problem", "small");
  private final Button choose;
  private final Button remove;

  LogoCard(LogoViewModel model, TaskRunner tasks, Frame frame) {
    this.model = model;
    this.tasks = tasks;
    this.frame = frame;
    setId("settings-logo");
    getStyleClass().addAll("card", "form-card");
    picture.setId("settings-logo-picture");
    picture.setPreserveRatio(true);
    picture.setFitWidth(WIDTH);
    picture.setFitHeight(HEIGHT);
    picture.setAccessibleText(frame.text("settings.logo.picture"));
    paper.getStyleClass().add("logo-paper");
    paper.setMaxWidth(USE_PREF_SIZE);
    problem.setId("settings-logo-problem");
    choose = Parts.button("settings-logo-choose", Feather.IMAGE, "", this::choose);
    remove =
        Parts.button(
            "settings-logo-remove",
            Feather.TRASH_2,
            frame.text("settings.logo.remove"),
            this::remove,
            "plain");
    getChildren()
        .addAll(
            Parts.paragraph(frame.text("settings.logo"), "card-title"),
            Parts.paragraph(frame.text("settings.logo.why"), "secondary"),
            paper,
            problem,
            new FlowPane(10, 8, choose, remove));
    FileDrop.on(this, files -> model.take(files.getFirst()));
    model.logoProperty().addListener((o, before, now) -> show(now));
    model.refusedProperty().addListener((o, before, now) -> refuse(now));
    show(model.logoProperty().get());
    refuse(model.refusedProperty().get());
  }

  private void show(@Nullable HolderLogo logo) {
    picture.setImage(null);
    if (logo != null) {
      // a large picture takes a while to unpack
      tasks
          .aside(progress -> small(logo))
          .onSuccess(
              small -> picture.setImage(logo.equals(model.logoProperty().get()) ? small : null))
          .run();
    }
    Parts.show(paper, logo != null);
    Parts.show(remove, logo != null);
    choose.setText(frame.text(logo == null ? "settings.logo.choose" : "settings.logo.change"));
  }

  private static Image small(HolderLogo logo) {
    return new Image(
        new ByteArrayInputStream(logo.bytes()), WIDTH * SHARP, HEIGHT * SHARP, true, true);
  }

  private void refuse(@Nullable Said why) {
    String said = why == null ? "" : frame.words().text(why);
    problem.setText(said);
    Parts.show(problem, why != null);
    choose.setAccessibleHelp(said);
  }

  /** The keyboard goes on from the button that stays. */
  private void remove() {
    choose.requestFocus();
    model.remove();
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(frame.text("settings.logo.choose"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                frame.text("paper.bilan.picture"), "*.png", "*.jpg", "*.jpeg"));
    File chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen != null) {
      model.take(chosen.toPath());
    }
  }
}
