package fr.village.ui.open;

import fr.village.app.session.ExampleMaison;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Wording;
import java.io.File;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.kordamp.ikonli.feather.Feather;

/** The last notebooks; a new one; another place; the example. */
final class HomePage extends VBox implements Parts.Entered {
  private final OpenViewModel model;
  private final Wording words;
  private Node first;

  HomePage(OpenViewModel model, Runnable federation, Wording words) {
    this.model = model;
    this.words = words;
    setId("open-home");
    boolean known = !model.notebooks().isEmpty();
    Label problem = Parts.paragraph("", "problem");
    problem.setId("open-problem");
    Troubles.show(model, words, problem);
    getChildren()
        .addAll(
            Parts.label(words.text(known ? "open.again.title" : "open.title"), "screen-title"),
            Parts.paragraph(words.text(known ? "open.again.text" : "open.text"), "secondary"));
    Button create =
        Parts.button("create", Feather.PLUS, words.text("open.create"), model::beginCreate);
    first = create;
    if (known) {
      VBox list = new VBox(6);
      for (int i = 0; i < model.notebooks().size(); i++) {
        HBox line = entry(model.notebooks().get(i), i);
        list.getChildren().add(line);
      }
      first = list.lookup("#notebook-0");
      getChildren().add(list);
    } else {
      create.getStyleClass().addAll("primary", "large");
    }
    Button browse =
        Parts.button(
            "browse",
            Feather.FOLDER,
            words.text(known ? "open.browse" : "open.browse.first"),
            this::browse);
    HBox actions = Parts.line(10, create, browse);
    Button example =
        Parts.button("example", Feather.HOME, words.text("open.example"), model::tryExample);
    VBox sample =
        new VBox(
            6,
            example,
            Parts.paragraph(
                words.text("open.example.text", ExampleMaison.PASSPHRASE), "secondary", "small"));
    Button desk =
        Parts.button(
            "door-federation",
            Feather.INBOX,
            words.text("open.federation"),
            federation,
            "plain",
            "flush");
    getChildren().addAll(actions, sample, desk, problem);
  }

  @Override
  public void enter() {
    first.requestFocus();
  }

  private HBox entry(Path notebook, int index) {
    String file = String.valueOf(notebook.getFileName()).replaceFirst("\\.village$", "");
    Label name = Parts.paragraph(file, "semibold");
    Label where = Parts.paragraph(String.valueOf(notebook.getParent()), "secondary", "small");
    VBox texts = new VBox(name, where);
    HBox.setHgrow(texts, Priority.ALWAYS);
    texts.setMinWidth(0);
    HBox line = Parts.line(12, Parts.icon(Feather.BOOK), texts);
    Button open = new Button("", line);
    open.setId("notebook-" + index);
    open.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    Parts.fill(open, line);
    // as tall as the name needs at this width: what a button keeps of an earlier one is too tall
    open.prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () ->
                    line.prefHeight(line.getWidth() > 0 ? line.getWidth() : -1)
                        + open.getInsets().getTop()
                        + open.getInsets().getBottom(),
                line.widthProperty(),
                open.insetsProperty()));
    open.getStyleClass().add("notebook-entry");
    open.setMaxWidth(Double.MAX_VALUE);
    open.setAccessibleText(words.text("open.notebook", file));
    open.setOnAction(e -> model.choose(notebook));
    HBox.setHgrow(open, Priority.ALWAYS);
    Button forget = Parts.button("forget-" + index, "", () -> model.forget(notebook), "plain");
    forget.setGraphic(Parts.icon(Feather.X));
    forget.setAccessibleText(words.text("open.forget", file));
    return Parts.line(2, open, forget);
  }

  private void browse() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(words.text("open.browse"));
    File chosen = chooser.showDialog(getScene().getWindow());
    if (chosen != null) {
      model.choose(chosen.toPath());
    }
  }
}
