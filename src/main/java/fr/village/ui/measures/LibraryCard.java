package fr.village.ui.measures;

import fr.village.app.survey.SurveyShelf;
import fr.village.domain.survey.Survey;
import fr.village.ui.common.FileDrop;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The questionnaires asked here; another one comes as a file. */
final class LibraryCard extends VBox {
  private final LibraryViewModel model;
  private final Frame frame;
  private final VBox lines = new VBox();

  LibraryCard(LibraryViewModel model, Frame frame) {
    this.model = model;
    this.frame = frame;
    getStyleClass().addAll("card", "list-card");
    setId("measures-library");
    Button add =
        Parts.button("survey-add", Feather.PLUS, frame.text("measures.add"), this::choose, "plain");
    getChildren().addAll(Parts.label(frame.text("measures.library"), "card-title"), lines, add);
    FileDrop.on(this, files -> files.forEach(model::add));
    model.linesProperty().addListener((o, before, now) -> show(now));
    show(model.linesProperty().get());
  }

  private void show(List<SurveyShelf.Line> all) {
    lines.getChildren().setAll(all.stream().map(this::line).toList());
  }

  private Node line(SurveyShelf.Line line) {
    Survey survey = line.survey();
    String title = frame.words().text(survey.title());
    Button ask =
        Parts.button(
            "survey-ask-" + survey.code(),
            frame.text(line.active() ? "measures.aside" : "measures.ask-again"),
            () -> model.ask(survey, !line.active()),
            "plain",
            "small");
    ask.setAccessibleText(frame.text("measures.fill.of", ask.getText(), title));
    VBox texts =
        new VBox(
            1,
            Parts.paragraph(title),
            Parts.paragraph(
                frame.text(
                    line.active() ? "measures.library.line" : "measures.library.aside",
                    Integer.toString(survey.version()),
                    survey.questions().size()),
                "secondary",
                "small"),
            ask);
    texts.getStyleClass().add("separated");
    return texts;
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(frame.text("measures.add"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(frame.text("measures.file"), "*.json"));
    File file = chooser.showOpenDialog(getScene().getWindow());
    if (file != null) {
      model.add(file.toPath());
    }
  }
}
