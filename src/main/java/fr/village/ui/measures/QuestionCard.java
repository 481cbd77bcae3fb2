package fr.village.ui.measures;

import fr.village.domain.survey.Choice;
import fr.village.domain.survey.Question;
import fr.village.domain.survey.QuestionType;
import fr.village.ui.common.Frame;
import fr.village.ui.common.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One question, large, with what may answer it. */
final class QuestionCard extends SheetCard {
  static final String CHOICE = "measures-choice";

  private final EntryViewModel model;
  private final Frame frame;
  private final Question question;
  private final List<ToggleButton> choices = new ArrayList<>();
  private final List<Choice> values;
  private final NumberField number;

  QuestionCard(Step step, EntryViewModel model, Frame frame) {
    super("question");
    this.model = model;
    this.frame = frame;
    this.question = Objects.requireNonNull(step.question());
    this.values = step.survey().choicesOf(question);
    this.number = new NumberField(step.survey().rangeOf(question), model, frame);
    Label text = Parts.paragraph(frame.words().text(question.text()), "measures-question");
    text.setId("question-text");
    getChildren().addAll(progress(step), text);
    if (question.type() == QuestionType.MULTIPLE) {
      getChildren().add(Parts.paragraph(frame.text("measures.several"), "secondary"));
    }
    getChildren().addAll(question.type() == QuestionType.NUMBER ? number(text) : choices());
    getChildren().addAll(keys(), foot(step));
    update(step);
  }

  private Node progress(Step step) {
    int place = step.index() + 1;
    int of = step.asked().size();
    Label where = Parts.label(frame.text("measures.place", place, of), "secondary");
    where.setId("question-place");
    where.setMinWidth(USE_PREF_SIZE);
    ProgressBar bar = new ProgressBar((double) step.index() / of);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(where.getText());
    bar.setFocusTraversable(false);
    HBox.setHgrow(bar, Priority.ALWAYS);
    return Parts.line(14, where, bar);
  }

  private Node number(Label text) {
    text.setLabelFor(number);
    number.setAccessibleText(text.getText());
    HBox line = Parts.line(10, number);
    if (question.unit() != null) {
      line.getChildren().add(Parts.label(frame.words().text(question.unit())));
    }
    Label range =
        Parts.label(
            frame.text(
                "measures.range",
                Objects.requireNonNull(question.min()),
                Objects.requireNonNull(question.max())),
            "secondary");
    line.getChildren().add(range);
    return line;
  }

  private Node choices() {
    VBox list = new VBox();
    list.getStyleClass().add("measures-choices");
    for (int i = 0; i < values.size(); i++) {
      int key = i + 1;
      ToggleButton choice = new ToggleButton();
      choice.setId("choice-" + key);
      choice.getStyleClass().add(CHOICE);
      choice.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      choice.setMaxWidth(Double.MAX_VALUE);
      choice.setAccessibleRole(
          question.type() == QuestionType.MULTIPLE
              ? AccessibleRole.CHECK_BOX
              : AccessibleRole.RADIO_BUTTON);
      String said = frame.words().text(values.get(i).label());
      choice.setAccessibleText(frame.text("measures.choice", key, said));
      Label label = Parts.paragraph(said);
      label.setMinWidth(0);
      HBox.setHgrow(label, Priority.ALWAYS);
      HBox line = Parts.line(12, Parts.keyCap(Integer.toString(key)), label, tick());
      choice.setGraphic(line);
      Parts.fill(choice, line);
      choice.setOnAction(
          e -> {
            model.choose(key);
            choice.setSelected(isGiven(key));
          });
      choices.add(choice);
    }
    list.getChildren().addAll(choices);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    return list;
  }

  private static FontIcon tick() {
    FontIcon tick = Parts.icon(Feather.CHECK);
    tick.getStyleClass().add("measures-tick");
    return tick;
  }

  private boolean isGiven(int key) {
    Step now = model.stepProperty().get();
    return now != null && now.given().contains(values.get(key - 1).value());
  }

  private void arrows(KeyEvent event) {
    int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    int at = choices.indexOf(event.getTarget());
    if (by != 0 && at >= 0) {
      choices.get(Math.clamp(at + by, 0, choices.size() - 1)).requestFocus();
      event.consume();
    }
  }

  private Node keys() {
    boolean typed = question.type() == QuestionType.NUMBER;
    return Parts.paragraph(
        typed ? frame.text("measures.keys.number") : frame.text("measures.keys", values.size()),
        "secondary",
        "small");
  }

  private Node foot(Step step) {
    Button back =
        Parts.button(
            "question-back", Feather.ARROW_LEFT, frame.text("measures.back"), model::previous);
    back.setDisable(step.index() == 0);
    Button next = new Button();
    next.setId("question-next");
    next.getStyleClass().add("primary");
    next.setGraphic(
        Parts.line(
            9,
            Parts.label(frame.text("measures.next"), "measures-on-accent"),
            Parts.keyCap(frame.text("measures.key.enter"))));
    next.setAccessibleText(frame.text("measures.next"));
    next.setOnAction(e -> model.next());
    back.setMinWidth(USE_PREF_SIZE);
    next.setMinWidth(USE_PREF_SIZE);
    return Parts.line(10, back, Parts.spacer(), next);
  }

  @Override
  void update(Step step) {
    Set<Integer> given = step.given();
    for (int i = 0; i < choices.size(); i++) {
      boolean now = given.contains(values.get(i).value());
      boolean pressed = now && !choices.get(i).isSelected();
      choices.get(i).setSelected(now);
      Node owner = pressed && getScene() != null ? getScene().getFocusOwner() : null;
      if (owner != null && Parts.isIn(owner, this)) {
        choices.get(i).requestFocus(); // where the eye is, and in view
      }
    }
    if (question.type() == QuestionType.NUMBER) {
      number.show(given.isEmpty() ? null : given.iterator().next());
    }
  }

  @Override
  void enter() {
    if (question.type() == QuestionType.NUMBER) {
      number.requestFocus();
      return;
    }
    choices.stream()
        .filter(ToggleButton::isSelected)
        .findFirst()
        .orElse(choices.getFirst())
        .requestFocus();
  }

  @Override
  boolean entered() {
    model.next();
    return true;
  }
}
