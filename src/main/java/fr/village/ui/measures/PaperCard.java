package fr.village.ui.measures;

import fr.village.app.survey.Due;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import fr.village.ui.common.Said;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A form filled in on paper: its four letters lead to whose it is. */
final class PaperCard extends VBox {
  private static final int LETTERS = 6;

  private final TextField code = new TextField();
  private final Label problem = Parts.paragraph("", "problem", "small");
  private final Frame frame;

  /**
   * @param print offers the forms to print
   */
  PaperCard(DueViewModel model, Consumer<Due> open, PrintMenu print, Frame frame) {
    this.frame = frame;
    getStyleClass().add("card");
    setId("measures-paper");
    code.setId("paper-code");
    code.setPromptText(frame.text("measures.code.prompt"));
    code.setPrefColumnCount(LETTERS);
    HBox.setHgrow(code, Priority.ALWAYS);
    problem.setId("paper-code-problem");
    Parts.show(problem, false);
    Runnable find =
        () ->
            model.find(
                code.getText(),
                due -> {
                  code.clear();
                  open.accept(due);
                });
    code.setOnAction(e -> find.run());
    code.textProperty().addListener((o, before, now) -> model.clearProblem());
    Button go = Parts.button("paper-open", frame.text("measures.code.open"), find);
    go.setMinWidth(USE_PREF_SIZE);
    Label label = Parts.label(frame.text("measures.code"), "field-label");
    label.setLabelFor(code);
    code.setAccessibleText(frame.text("measures.code"));
    getChildren()
        .addAll(
            Parts.label(frame.text("measures.paper"), "card-title"),
            Parts.paragraph(frame.text("measures.paper.text"), "secondary"),
            label,
            Parts.line(8, code, go),
            problem,
            print);
    model.problemProperty().addListener((o, before, now) -> say(now));
    say(model.problemProperty().get());
  }

  private void say(@Nullable Said said) {
    Parts.problem(problem, code, said == null ? "" : frame.words().text(said));
  }

  void enter() {
    code.requestFocus();
  }
}
