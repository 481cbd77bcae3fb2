package fr.village.ui.common;

import fr.village.app.session.PassphraseAdvice;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A new passphrase typed twice, its strength said in words while it is typed. */
public final class PassphraseFields extends VBox {
  private final Wording words;
  private final PasswordField first = new PasswordField();
  private final PasswordField second = new PasswordField();
  private final Label advice = Parts.paragraph("", "secondary", "small");
  private final StackPane track = new StackPane();
  private final Region bar = new Region();

  private final Label firstProblem;
  private final Label secondProblem;

  /**
   * @param done what Enter in the second field does
   */
  public PassphraseFields(Wording words, Runnable done) {
    super(14);
    this.words = words;
    first.setId("passphrase");
    second.setId("passphrase-again");
    advice.setId("passphrase-advice");
    first.setOnAction(e -> second.requestFocus());
    second.setOnAction(e -> done.run());
    track.getStyleClass().add("strength-track");
    track.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    bar.getStyleClass().add("strength-bar");
    bar.setMaxWidth(0);
    track.getChildren().add(bar);
    first.textProperty().addListener((o, before, now) -> judge());
    track.widthProperty().addListener((o, before, now) -> judge());
    judge();
    firstProblem = problem(first);
    secondProblem = problem(second);
    getChildren()
        .addAll(
            Parts.field(words.text("open.passphrase.new"), first, track, advice, firstProblem),
            Parts.field(words.text("open.passphrase.again"), second, secondProblem));
  }

  private static Label problem(PasswordField field) {
    Label problem = Parts.paragraph("", "problem", "small");
    problem.setId(field.getId() + "-problem");
    Parts.problem(problem, field, "");
    return problem;
  }

  /** Puts the keyboard into the first field. */
  public void enter() {
    first.requestFocus();
  }

  /** Says what is wrong with the passphrase and goes there; nothing takes it away. */
  public void problem(String said) {
    show(firstProblem, first, said);
  }

  /** Says what is wrong with its repetition and goes there; nothing takes it away. */
  public void againProblem(String said) {
    show(secondProblem, second, said);
  }

  private static void show(Label problem, PasswordField field, String said) {
    Parts.problem(problem, field, said);
    if (!said.isEmpty()) {
      field.requestFocus();
    }
  }

  /** Empties both fields. */
  public void clear() {
    first.clear();
    second.clear();
  }

  /** What is typed; the caller overwrites it. */
  public char[] passphrase() {
    return characters(first);
  }

  /** What is typed again; the caller overwrites it. */
  public char[] again() {
    return characters(second);
  }

  /** The characters of a field, never as a String; the caller overwrites them. */
  public static char[] characters(TextField field) {
    CharSequence typed = field.getCharacters();
    char[] copy = new char[typed.length()];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = typed.charAt(i);
    }
    return copy;
  }

  private void judge() {
    char[] typed = passphrase();
    PassphraseAdvice judged = PassphraseAdvice.of(typed);
    Arrays.fill(typed, '\0');
    String said =
        typed.length == 0
            ? words.text("open.passphrase.rule")
            : judged.enough()
                ? words.text("passphrase.strong")
                : judged.hints().stream()
                    .map(h -> words.text(new Said(h.key(), h.arguments())))
                    .collect(Collectors.joining(" "));
    advice.setText(said);
    first.setAccessibleHelp(said);
    bar.setMaxWidth(typed.length == 0 ? 0 : track.getWidth() * judged.percent() / 100);
    bar.getStyleClass().remove("enough");
    if (judged.enough()) {
      bar.getStyleClass().add("enough");
    }
  }
}
